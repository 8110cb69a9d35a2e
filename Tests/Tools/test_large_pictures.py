"""Pictures wider than a page shows are published smaller, upright and in their colours; hostile ones are refused."""

import struct
import zlib
from io import BytesIO
from random import Random

import pytest
from PIL import Image, ImageCms, ImageDraw

WIDEST = 1280
ORIENTATION, GPS = 0x0112, 0x8825
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
# Where red stands in a picture whose left upper quarter is red before it is turned.
CORNERS = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1)}


def photograph(size):
    """A picture with a red quarter and enough noise that fewer pixels take fewer bytes."""
    noise = Random(1)
    picture = Image.frombytes("RGB", (80, 60), bytes(noise.randrange(200) for _ in range(80 * 60 * 3))).resize(size)
    ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 2, size[1] // 2), fill=(255, 0, 0))
    return picture


def exif(orientation):
    data = Image.Exif()
    data[ORIENTATION] = orientation
    data.get_ifd(GPS)[1] = "N"
    return data


def build(noticeboard, folder, save, *arguments):
    (folder / "content/files").mkdir(parents=True, exist_ok=True)
    (folder / "content/pages").mkdir(exist_ok=True)
    (folder / "content/site.yaml").write_text("网站名称: 示例\n主办单位: 示例市\n", encoding="utf-8")
    (folder / "content/regions.csv").write_text("区划代码,名称\n9901,示例市\n", encoding="utf-8")
    names = save(folder / "content/files")
    text = "".join(f"![图](/files/{name})\n\n" for name in names)
    (folder / "content/pages/a.md").write_text(f"---\n标题: 甲\n---\n{text}", encoding="utf-8")
    return noticeboard("build", folder / "content", "--output", folder / "site", "--as-of", "2026-11-23", *arguments)


@pytest.mark.parametrize("orientation", CORNERS)
def test_a_wide_photograph_is_shown_smaller_and_upright(noticeboard, tmp_path, orientation):
    def save(files):
        size = (1600, 2400) if orientation >= 5 else (2400, 1600)
        photograph(size).save(files / "a.jpg", exif=exif(orientation), icc_profile=PROFILE)
        return ["a.jpg"]

    run = build(noticeboard, tmp_path, save)
    assert run.returncode == 0, run.stderr
    with Image.open(tmp_path / "site/files/a.jpg") as picture:
        assert picture.size == (WIDEST, 853)
        assert picture.info.get("icc_profile") == PROFILE
        assert not picture.getexif()
        column, row = CORNERS[orientation]
        red, green, _ = picture.getpixel((320 + 640 * column, 213 + 426 * row))
        assert red > 200 and green < 60, f"the red quarter is not at {CORNERS[orientation]}"
    assert 'width="1280" height="853"' in (tmp_path / "site/pages/a.html").read_text(encoding="utf-8")


def test_a_wide_drawing_stays_png_with_what_is_seen_through(noticeboard, tmp_path):
    def save(files):
        picture = photograph((2000, 500)).convert("RGBA")
        picture.putalpha(128)
        picture.save(files / "a.png")
        return ["a.png"]

    assert build(noticeboard, tmp_path, save).returncode == 0
    with Image.open(tmp_path / "site/files/a.png") as picture:
        assert (picture.format, picture.mode, picture.size) == ("PNG", "RGBA", (WIDEST, 320))
        assert picture.getpixel((100, 100))[3] == 128


def test_the_same_bytes_come_of_any_number_of_jobs(noticeboard, tmp_path):
    def save(files):
        names = [f"{number}.jpg" for number in range(40)]
        for number, name in enumerate(names):
            photograph((1400 + number, 300)).save(files / name)
        return names

    for jobs in ("1", "4"):
        assert build(noticeboard, tmp_path / jobs, save, "--jobs", jobs).returncode == 0
    for number in range(40):
        one, four = ((tmp_path / jobs / f"site/files/{number}.jpg").read_bytes() for jobs in ("1", "4"))
        assert one == four


def png(width, height, pixels):
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def twelve_bit_jpeg():
    """A sound file in a form of JPEG that neither browsers nor the library draw."""
    file = BytesIO()
    photograph((2000, 1500)).save(file, format="JPEG")
    data = bytearray(file.getvalue())
    data[data.index(b"\xff\xc0") + 4] = 12
    return bytes(data)


@pytest.mark.parametrize(
    ("name", "picture", "rule"),
    [
        ("a.png", png(50_000, 50_000, zlib.compress(bytes(1 << 20))), "picture-size"),
        ("a.jpg", twelve_bit_jpeg(), "attachment-broken"),
    ],
    ids=["bomb", "not to be drawn"],
)
def test_a_hostile_picture_is_refused(noticeboard, tmp_path, name, picture, rule):
    def save(files):
        (files / name).write_bytes(picture)
        return [name]

    run = build(noticeboard, tmp_path, save)
    assert run.returncode == 1
    assert rule in run.stderr and f"files/{name}" in run.stderr
    assert not (tmp_path / "site/index.html").exists()

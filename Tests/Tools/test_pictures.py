"""Pictures that another program has filled with metadata look as before when they are published, and say nothing more."""

import random

import pytest
from PIL import Image, ImageCms, ImageSequence
from PIL.PngImagePlugin import PngInfo

# The telephone of nobody: wherever it stands in what is published, something was left in.
SECRET = "13800001111"
ORIENTATION, MAKE, GPS, EXIF, MAKER_NOTE = 0x0112, 0x010F, 0x8825, 0x8769, 0x927C
TURNED = 6


def noise(seed=0):
    """A picture in which every pixel counts."""
    source = random.Random(seed)
    return Image.frombytes("RGB", (64, 48), bytes(source.randrange(256) for _ in range(64 * 48 * 3)))


def exif():
    data = Image.Exif()
    data[ORIENTATION] = TURNED
    data[MAKE] = SECRET
    data.get_ifd(GPS)[1] = "N"
    data.get_ifd(GPS)[2] = (25.0, 29.0, 1.0)
    data.get_ifd(EXIF)[MAKER_NOTE] = SECRET.encode()
    return data


def png_texts():
    texts = PngInfo()
    texts.add_text("Comment", SECRET)
    texts.add_text("Compressed", SECRET * 20, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", f"<x>{SECRET}</x>")
    return texts


PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
XMP = f"<x:xmpmeta>{SECRET}</x:xmpmeta>".encode()
FRAMES = [noise(seed) for seed in (1, 2, 3)]
ANIMATED = {"save_all": True, "append_images": FRAMES, "duration": 100, "loop": 0}

PICTURES = {
    "baseline.jpg": (noise(), {"exif": exif(), "icc_profile": PROFILE, "comment": SECRET.encode(), "xmp": XMP}),
    "progressive.jpg": (noise(), {"exif": exif(), "progressive": True}),
    "print.jpeg": (noise().convert("CMYK"), {"exif": exif(), "icc_profile": PROFILE}),
    "grey.jpg": (noise().convert("L"), {"exif": exif()}),
    "plain.png": (noise(), {"exif": exif(), "icc_profile": PROFILE, "pnginfo": png_texts()}),
    "palette.png": (noise().quantize(), {"exif": exif(), "pnginfo": png_texts()}),
    "animated.png": (noise(), {"exif": exif(), "pnginfo": png_texts(), **ANIMATED}),
    "lossy.webp": (noise(), {"exif": exif(), "xmp": XMP}),
    "lossless.webp": (noise(), {"exif": exif(), "xmp": XMP, "icc_profile": PROFILE, "lossless": True}),
    "animated.webp": (noise(), {"exif": exif(), "xmp": XMP, **ANIMATED}),
    "animated.gif": (noise(), {"comment": SECRET.encode(), **ANIMATED}),
}


@pytest.fixture(scope="module")
def folders(noticeboard, tmp_path_factory):
    """The content's files and the published ones."""
    root = tmp_path_factory.mktemp("pictures")
    files = root / "content" / "files"
    files.mkdir(parents=True)
    (root / "content" / "site.yaml").write_text("网站名称: 示例\n主办单位: 示例市\n", encoding="utf-8")
    (root / "content" / "regions.csv").write_text("区划代码,名称\n9901,示例市\n", encoding="utf-8")
    for name, (picture, options) in PICTURES.items():
        picture.save(files / name, **options)
        with open(files / name, "ab") as file:
            file.write(SECRET.encode())
    built = noticeboard("build", root / "content", "--output", root / "site", "--as-of", "2026-11-23")
    assert built.returncode == 0, built.stderr
    return files, root / "site" / "files"


def frames(path):
    with Image.open(path) as picture:
        return [
            (frame.convert("RGBA").tobytes(), frame.info.get("duration"))
            for frame in ImageSequence.Iterator(picture)
        ]


@pytest.mark.parametrize("name", PICTURES)
def test_pixels_and_timing_stay(folders, name):
    original, published = (frames(folder / name) for folder in folders)
    assert original == published, f"{name} does not look as before"


@pytest.mark.parametrize("name", PICTURES)
def test_metadata_goes(folders, name):
    original, published = (folder / name for folder in folders)
    assert SECRET.encode() in original.read_bytes()
    assert SECRET.encode() not in published.read_bytes(), f"{name} still tells"
    with Image.open(published) as picture:
        picture.load()
        left = dict(picture.getexif())
        assert not picture.getexif().get_ifd(GPS), f"{name} tells where it was taken"
        surplus = {"comment", "xmp", "XML:com.adobe.xmp", "Comment", "Compressed"} & picture.info.keys()
        assert not surplus, f"{name} keeps {surplus}"
    expected = {} if name.endswith(".gif") else {ORIENTATION: TURNED}
    assert left == expected, f"{name} keeps the tags {left.keys()}"


@pytest.mark.parametrize("name", PICTURES)
def test_colours_stay(folders, name):
    profiles = []
    for folder in folders:
        with Image.open(folder / name) as picture:
            profiles.append(picture.info.get("icc_profile"))
    assert profiles[0] == profiles[1], f"{name} lost its colour profile"

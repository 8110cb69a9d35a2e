"""Draws the invented pictures of the sample portal into content/files. Run it again only to change them."""

from pathlib import Path
from random import Random

from PIL import Image, ImageDraw, ImageFilter

FILES = Path(__file__).resolve().parents[1] / "content" / "files"


def notice_board():
    """A notice board before a wall, as a camera might see it: wider than a page shows."""
    size = (1600, 1000)
    picture = Image.new("RGB", size)
    draw = ImageDraw.Draw(picture)
    for row in range(size[1]):
        shade = row / size[1]
        draw.line((0, row, size[0], row), fill=(int(214 - 40 * shade), int(206 - 44 * shade), int(190 - 50 * shade)))
    chance = Random(4)
    for row in range(0, 860, 46):
        for column in range(-60 + row % 92, size[0], 120):
            tint = chance.randrange(-6, 7)
            draw.rectangle((column, row, column + 114, row + 40), fill=(196 + tint, 184 + tint, 166 + tint))
    draw.rectangle((0, 860, 1600, 1000), fill=(139, 128, 112))
    draw.polygon(((150, 150), (800, 60), (1450, 150), (1450, 190), (150, 190)), fill=(122, 46, 34))
    for post in (190, 1370):
        draw.rectangle((post, 180, post + 40, 900), fill=(92, 66, 46))
    draw.rectangle((220, 210, 1380, 790), fill=(108, 80, 58))
    draw.rectangle((244, 234, 1356, 766), fill=(64, 104, 84))
    for number, left in enumerate((280, 550, 820, 1090)):
        sheet(draw, left, 290, number)
    picture.filter(ImageFilter.GaussianBlur(0.8)).save(FILES / "notice-board.jpg", quality=84)


def sheet(draw, left, top, number):
    """A sheet of paper with a heading, a table and a QR code, all without words."""
    right, bottom = left + 230, top + 400
    draw.rectangle((left + 6, top + 8, right + 6, bottom + 8), fill=(46, 78, 62))
    draw.rectangle((left, top, right, bottom), fill=(250, 249, 245))
    draw.ellipse((left + 108, top + 6, left + 120, top + 18), fill=(178, 34, 34))
    draw.rectangle((left + 40, top + 36, right - 40, top + 54), fill=(30, 30, 30))
    rows = 8 + number % 3
    for row in range(rows):
        height = top + 80 + row * 20
        draw.rectangle((left + 20, height, right - 20, height + 20), outline=(120, 120, 120))
        draw.rectangle((left + 28, height + 7, left + 90, height + 12), fill=(110, 110, 110))
        draw.rectangle((right - 80, height + 7, right - 30, height + 12), fill=(110, 110, 110))
    chance = Random(number)
    for cell in range(196):
        if chance.random() < 0.5:
            x, y = left + 24 + cell % 14 * 5, bottom - 90 + cell // 14 * 5
            draw.rectangle((x, y, x + 4, y + 4), fill=(20, 20, 20))
    draw.ellipse((right - 96, bottom - 92, right - 26, bottom - 22), outline=(196, 40, 40), width=4)


if __name__ == "__main__":
    notice_board()

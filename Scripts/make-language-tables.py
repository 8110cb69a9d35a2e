"""Writes the tables of characters that the search needs, from the Unicode Character Database.

    apt-get download unicode-data && dpkg -x unicode-data_*.deb /tmp/ucd
    python3 Scripts/make-language-tables.py /tmp/ucd/usr/share/unicode

Made with version 15.0.0 (Debian 12: unicode-data 15.0.0-1). The data is under the Unicode licence, a copy of which lies beside the
tables (Tables/LICENSE-Unicode.txt). What is read:

- Unihan_Readings.txt, kTGHZ2013: the readings of the 8,105 characters of the Table of General Standard Chinese Characters
  (通用规范汉字表, 2013), as a dictionary of that table gives them. A character that has the field is a standard character.
- Unihan_Readings.txt, kMandarin: the customary reading; the first stands for the mainland.
- Unihan_Variants.txt: kSimplifiedVariant, and for characters without one kZVariant, kSemanticVariant and
  kSpecializedSemanticVariant.
- UnicodeData.txt: decompositions of compatibility ideographs, Kangxi radicals and of the symbols named below.
- EquivalentUnifiedIdeograph.txt: the characters that radicals look like.
"""

import bz2
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

TABLES = Path(__file__).resolve().parents[1] / "Sources/Pipeline/6-Index/Language/Tables"
SOURCE = "Unicode Character Database 15.0.0, by Scripts/make-language-tables.py; see LICENSE-Unicode.txt."

# A character of the standard table stays what it is, even where it is also the traditional form of another: 乾 (乾县, and
# in names) is not 干, 著 (显著) not 着, 瞭 (瞭望) not 了, 藉 (慰藉) not 借, 覆 (覆盖) not 复, 幺 (老幺) not 么; 垵, 阪, 吒,
# 薳, 瀵 and 瑙 are in names. The following are kept by the table for a sense that public texts hardly have, whereas texts in
# traditional characters are full of the other one.
STANDARD_BUT_FOLDED = {
    "於": "于",  # a surname, and 於菟; else 關於, 對於
    "徵": "征",  # a note of the scale; else 徵收, 徵地, 徵求
    "釐": "厘",  # 年釐 in names; else 釐米, 釐清
    "夥": "伙",  # "many", in old texts; else 夥伴
    "剋": "克",  # to scold; else 剋扣
    "麽": "么",  # 幺麽, in old texts; else 什麽
    "苧": "苎",  # 苧烯, in chemistry; else 苧麻
    "锺": "钟",  # allowed in surnames since 2013, and written either way: 钱锺书, 钱钟书
    "馀": "余",  # allowed where 余 would mislead; the same word
    "缐": "线",  # a surname, written either way
}

# Where several standard characters are simplified forms: the one that ordinary words have.
CHOSEN = {
    "鍾": "钟",  # 锺 is for surnames only
    "線": "线",  # 缐 likewise
    "餘": "余",  # 馀 only where 余 would mislead
    "蘋": "苹",  # 蘋果; 𬞟 is a fern
    "瀋": "沈",  # 瀋陽
    "靦": "腼",  # 靦腆
}

# Variants of the first list of variant characters (第一批异体字整理表, 1955) that Unihan does not connect with a standard
# character, or with the wrong one.
ADDED = dict(zip(
    "佈佔兇遊癒菸擡靑毎歩戸鐡覈秊妳祕図対単売価擧囯彔亙綵汙",
    "布占凶游愈烟抬青每步户铁核年你秘图对单卖价举国录亘彩污"))

# Not the word that Unihan's sources mean.
DENIED = set("戠乚丬卄")

# Symbols that people write for plain characters, by their decompositions.
SYMBOLS = "".join(map(chr, [
    *range(0x2460, 0x2474),  # ①…⑳
    *range(0x2474, 0x2488),  # ⑴…⒇
    *range(0x2488, 0x249C),  # ⒈…⒛
    *range(0x3220, 0x322A),  # ㈠…㈩
    *range(0x3280, 0x328A),  # ㊀…㊉
    *range(0x2160, 0x216C), *range(0x2170, 0x217C),  # Ⅰ…Ⅻ, ⅰ…ⅻ
])) + "¹²³㎎㎏㎜㎝㎞㎡㎢㎥㎖㎾㎿㏄㏊㎐㎑㎒№㈱㊣ﬁﬂ"


def read(folder, name):
    path = folder / name
    text = path.read_text("utf-8") if path.exists() else bz2.decompress((folder / f"{name}.bz2").read_bytes()).decode()
    return [line.split("#")[0].strip() if name.startswith("Equ") else line for line in text.splitlines()
            if line and line[0] != "#"]


def character(code):
    return chr(int(code.removeprefix("U+").split("<")[0], 16))


def fields(folder, name):
    table = defaultdict(dict)
    for line in read(folder, name):
        code, field, value = line.split("\t")
        table[character(code)][field] = value
    return table


def range_of(field):
    first, _, last = field.strip().partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


class Unihan:
    def __init__(self, folder):
        self.readings = fields(folder, "Unihan_Readings.txt")
        self.variants = fields(folder, "Unihan_Variants.txt")
        self.standard = {c for c, found in self.readings.items() if "kTGHZ2013" in found}
        self.decompositions = {}
        for line in read(folder, "UnicodeData.txt"):
            parts = line.split(";")
            if parts[5]:
                codes = parts[5].split()
                self.decompositions[character(parts[0])] = "".join(map(character, [c for c in codes if c[0] != "<"]))
        self.radicals = {}
        for line in filter(None, read(folder, "EquivalentUnifiedIdeograph.txt")):
            codes, target = line.split(";")
            self.radicals.update((chr(code), character(target.strip())) for code in range_of(codes))

        # Parts of characters are words of their own only to lexicographers.
        self.components = set(self.radicals.values()) | {
            target for c, target in self.decompositions.items() if "\u2f00" <= c <= "\u2fd5"}

    def variants_of(self, c, field):
        return [character(code) for code in self.variants[c].get(field, "").split()]

    def mandarin(self, c):
        return self.readings[c].get("kMandarin", "").split()

    def standard_readings(self, c):
        found = re.findall(r":([^\s]+)", self.readings[c].get("kTGHZ2013", ""))
        return list(dict.fromkeys(",".join(found).split(",")))


def simplified(unihan, c, depth=0):
    """The standard character that is written for `c` today, or None."""
    if c in unihan.standard:
        return STANDARD_BUT_FOLDED.get(c, c)
    if c in CHOSEN or c in ADDED:
        return CHOSEN.get(c) or ADDED[c]
    if c in DENIED or depth > 2:
        return None
    for target in unihan.variants_of(c, "kSimplifiedVariant"):
        if target in unihan.standard:
            return STANDARD_BUT_FOLDED.get(target, target)
    if c in unihan.components or c > "\uffff":
        return None
    # Of variants only those that are read alike, and only where they agree.
    targets = {
        target
        for field in ("kZVariant", "kSemanticVariant", "kSpecializedSemanticVariant")
        for variant in unihan.variants_of(c, field) if variant != c
        for target in [simplified(unihan, variant, depth + 1)] if target}
    alike = [t for t in targets if set(unihan.mandarin(c)) & set(unihan.mandarin(t) + unihan.standard_readings(t))]
    return alike[0] if len(alike) == 1 else None


def is_compatibility(c):
    return "\uf900" <= c <= "\ufaff" or "\U0002f800" <= c <= "\U0002fa1f"


def han_folds(unihan):
    folds = {}
    for c in unihan.readings.keys() | unihan.variants.keys():
        if not is_compatibility(c):
            folds[c] = simplified(unihan, c) or c
    for c, target in unihan.decompositions.items():
        if is_compatibility(c):
            while target in unihan.decompositions:
                target = unihan.decompositions[target]
            folds[c] = folds.get(target, target)
        elif "\u2f00" <= c <= "\u2fd5":
            folds[c] = folds.get(target, target)
    for c, target in unihan.radicals.items():
        if "\u2e80" <= c <= "\u2fdf" and target <= "\uffff":
            folds[c] = folds.get(target, target)
    folds = {c: target for c, target in folds.items() if target != c}
    for c, target in folds.items():
        assert folds.get(target, target) == target, f"{c} becomes {target}, which changes again"
    return folds


def symbol_folds(unihan):
    def plain(c):
        parts = unihan.decompositions.get(c, c)
        return c if parts == c else "".join(map(plain, parts))

    folds = {}
    for c in SYMBOLS:
        text = plain(c).lower()
        # Numbers of lists and notes are words of their own: 500① is not 5001.
        folds[c] = f" {text.strip('().')} " if "\u2460" <= c <= "\u249b" or "\u3220" <= c <= "\u3289" else text
    return folds


# Content words outweigh particles: a title's 地 is 土地, its 得 is 取得.
# And what places and families are called outweighs the rest.
COMMONEST = {
    "地": "dì", "得": "dé", "了": "liǎo", "都": "dū", "长": "cháng", "兴": "xīng", "佛": "fó", "翟": "zhái", "燕": "yān",
    "覃": "qín", "曾": "zēng", "处": "chǔ", "拓": "tuò", "卜": "bǔ"}


def readings(unihan):
    """For each character its readings, the commonest first; standard characters have those of the standard table."""
    found = {}
    for c in unihan.standard:
        known = unihan.standard_readings(c)
        first = COMMONEST.get(c) or next((r for r in unihan.mandarin(c) if r in known), known[0])
        assert first in known, f"{c} is not read {first}"
        found[c] = [first] + [r for r in known if r != first]
    return found


TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}


def numbered(reading):
    """lǜ → lv4; the neutral tone is 5."""
    tone, letters = 5, ""
    for mark in unicodedata.normalize("NFD", reading):
        if mark in TONES:
            tone = TONES[mark]
        elif mark == "\u0308":
            letters = letters[:-1] + "v"
        elif "a" <= mark <= "z":
            letters += mark
        elif mark == "\u0302":  # ê
            pass
        else:
            raise ValueError(f"{reading}: {mark!r}")
    return f"{letters}{tone}"


def write(name, title, lines):
    (TABLES / name).write_text("".join(f"{line}\n" for line in [f"# {title}", f"# {SOURCE}", *lines]), "utf-8")


def main(folder):
    unihan = Unihan(folder)
    folds = sorted(han_folds(unihan).items())
    pairs = [a + b for a, b in folds]
    write("han.txt", "What one character becomes: traditional and variant forms, compatibility ideographs and radicals. Pairs.",
          ["".join(pairs[i:i + 40]) for i in range(0, len(pairs), 40)])
    write("symbols.txt", "What one symbol becomes: the symbol, then the rest of the line.",
          [c + text for c, text in sorted(symbol_folds(unihan).items())])
    lists = defaultdict(lambda: ["", ""])
    for c, all_readings in sorted(readings(unihan).items()):
        for rank, reading in enumerate(dict.fromkeys(map(numbered, all_readings))):
            lists[reading][min(rank, 1)] += c
    write("readings.txt",
          "A line a reading with its tone: characters that are mostly read so, then behind a bar those that are sometimes.",
          [f"{reading}{mostly}" + (f"|{sometimes}" if sometimes else "")
           for reading, (mostly, sometimes) in sorted(lists.items())])


if __name__ == "__main__":
    main(Path(sys.argv[1]))

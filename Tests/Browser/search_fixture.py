"""A made-up site with a search index, written by the contract of the index's format and not by the builder.

So the engine of the client script is held to the format, and a test can say what each page has.
"""

import base64
import json
import re
import zlib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parents[2] / "Templates/Assets/Scripts"
ENGINE = ["loading", "normal", "terms", "query", "find", "names", "texts", "rank", "answer", "engine"]
# Parts that come where they are needed, with what each gives (SiteAssets.swift).
PARTS = {
    "narrow": (["places", "narrow"], "{ findPlaces, loadAllNames, apply }"),
    "more": (["sounds", "parts", "instead", "nearby"], "{ answer, spelled, ask }"),
    "misses": (["misses"], "{ loadTraditional, judgeAgain, learn }"),
    "disk": (["disk"], "readText"),
    "inflate": (["inflate"], "inflate"),
}
PAGES_PER_FILE = 4
FILES_PER_LIST = 32
NUMERALS = "〇一二三四五六七八九"
STAMP = "0123456789abcdef"

KINDS = {"service": "办事", "region": "地区", "disclosure": "公开", "notice": "公示", "document": "文件", "page": "页面"}
PAIRED = "\\u{3005}-\\u{3007}\\u{4e00}-\\u{9fff}"
WORD = "0-9a-z"
FOLDS = [["m2", "㎡"], ["\x01", "“”《》·"], [" ", "\u3000"], [".", "．"], ["〔", "(（[【"], ["〕", ")）]】"]] + [
    [chr(code + 0x20), chr(code)] for code in range(ord("A"), ord("Z") + 1)
] + [[str(digit), chr(ord("０") + digit)] for digit in range(10)]


@dataclass
class Document:
    title: str
    text: str
    kind: str = "page"
    place: str = ""  # a code
    day: str = ""
    aliases: tuple = ()
    category: str = ""
    item: str = ""
    summary: str = ""
    number: int = field(default=-1, init=False)

    @property
    def address(self):
        return f"{self.place}page-{self.number}.html"


def sources(names):
    return "\n".join((SCRIPTS / f"search/{name}.js").read_text() for name in names)


def packed(content):
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    return base64.b64encode(squeeze.compress(content) + squeeze.flush()).decode()


def varint(number):
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def zigzag(number):
    return varint(number * 2 if number >= 0 else -number * 2 - 1)


def terms_of(text, traditional=""):
    """Pairs of Han characters, words, and numbers of documents with their parts."""
    text = text.lower().translate({ord(a): b for b, many in FOLDS for a in many})
    text = text.translate(dict(zip(map(ord, traditional[::2]), traditional[1::2])))
    text = re.sub("[〇一二三四五六七八九]{4}(?=年)", lambda year: "".join(str(NUMERALS.index(n)) for n in year[0]), text)
    found = []
    for year, number, han, word in re.findall(r"〔(\d{4})〕(\d+)(?=号)|([々-〇一-鿿]+)|([0-9a-z.]+)", text):
        if year:
            found += [f"{year}#{number}", year, number]
        found += [han[k : k + 2] for k in range(len(han) - 1)] + ([word] if word else [])
    return found


class SearchFixture:
    """Documents are numbered by kind, category, item and place; of these the newest come first."""

    def __init__(self, documents, places=(), synonyms=(), names=(), pinyin="", traditional="", files=3, kib=1024):
        self.kib = kib  # of fewer bytes a small index looks like a large one
        self.places = list(places)
        self.synonyms, self.pinyin, self.traditional, self.files = list(synonyms), pinyin, traditional, files
        order = list(KINDS)
        newest = sorted(documents, key=lambda document: document.day, reverse=True)
        self.documents = sorted(newest, key=lambda document: (order.index(document.kind), *self._series(document)))
        for number, document in enumerate(self.documents):
            document.number = number
        self.names = [
            [name, next((d.number for d in self.documents if d.title == title), -1), kind] for name, title, kind in names
        ]

    @staticmethod
    def _series(document):
        return document.category, document.item or document.title, document.place

    def write(self, root):
        self.root = root
        for document in self.documents:
            body = "".join(f"<p>{line}</p>" for line in document.text.split("\n"))
            page = f"<header>页眉</header><main><h1>{document.title}</h1>{body}</main>"
            self._put(document.address, self._page(page))
        self._put("search.html", self._page("<main></main>", "search.js"))
        # As an engine that cannot unpack sees it.
        self._put("search-old.html", self._page("<main></main>", "old.js", "search.js"))
        self._put("assets/old.js", "delete window.DecompressionStream;")
        self._put("assets/site.js", (SCRIPTS / "reading.js").read_text())
        self._put_script("search", sources(ENGINE))
        for name, (files, result) in PARTS.items():
            part = f"window.noticeboardSearch.{name} = core => {{\n{sources(files)}\nreturn {result};\n}};"
            self._put_script(f"search-{name}", part)
        self._write_terms()
        self._write_pages()
        self._write_columns()
        inner = [name for _, name, parent in self.places if parent >= 0 and self.places[parent][2] >= 0]
        self._call("places.js", "places", 0, packed("\n".join(inner).encode()))
        self._call("dates.js", "dates", 0, packed(b"".join(self._day_steps())))
        self._call("names.js", "names", 0, packed(json.dumps(self.names).encode()))
        self._call("pinyin.js", "pinyin", 0, packed(self.pinyin.encode()))
        self._call("traditional.js", "traditional", 0, packed(self.traditional.encode()))

    def _page(self, body, *scripts):
        tags = "".join(f'<script src="assets/{name}"></script>' for name in ("site.js", *scripts))
        return f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">{tags}</head><body>{body}</body></html>'

    def _put(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def _put_script(self, name, source):
        self._put(f"assets/{name}.js", f'(() => {{\n"use strict";\n{source}\n}})();')

    def _call(self, path, kind, number, data, stamp=STAMP):
        self._put(f"search/{path}", f"noticeboardSearch({json.dumps(kind)},{number},{json.dumps(stamp)},{json.dumps(data)});")

    def _numbered(self, kind, number, content, stamp=STAMP):
        self._call(f"{kind}/{number >> 8:02x}/{number & 255:02x}.js", kind, number, packed(content), stamp)

    def _postings(self):
        postings = defaultdict(list)
        for document in self.documents:
            titles = " ".join([document.title, *document.aliases])
            counts = Counter(terms_of(f"{titles} {document.text}", self.traditional))
            in_title = {*terms_of(titles, self.traditional), *re.findall("[一-鿿]", titles)}
            for term in {*counts, *in_title}:
                impact = 3 if term in in_title else 0 if counts[term] == 1 else 1 if counts[term] < 4 else 2
                postings[term.encode()].append((document.number, impact))
        return sorted(postings.items())

    def _write_terms(self):
        everything, boundaries, contents, expected = self._postings(), [], [], []
        size, last_of_all = -(-len(everything) // self.files), b""
        for start in range(0, len(everything), size):
            records, last, most = b"", b"", 0
            for term, pages in everything[start : start + size]:
                steps = zip(pages, [(0, 0), *pages])
                body = b"".join(varint((page - before) << 2 | impact) for (page, impact), (before, _) in steps)
                records += self._shared(last, term) + varint(len(pages)) + varint(len(body)) + body
                last = term
                most = max(most, len(pages))
            expected.append(varint(len(records) // self.kib) + varint(most.bit_length()))
            boundaries.append(self._between(last_of_all, everything[start][0]))
            last_of_all = last
            contents.append(records)
        for number, records in enumerate(contents):
            self._numbered("terms", number, records, self._stamp(boundaries, number))
        lists = boundaries[::FILES_PER_LIST]
        for number in range(len(lists)):
            chosen = slice(number * FILES_PER_LIST, (number + 1) * FILES_PER_LIST)
            pairs = zip([b"", *boundaries[chosen]], boundaries[chosen], expected[chosen])
            content = b"".join(self._shared(last, first) + more for last, first, more in pairs)
            self._numbered("ranges", number, content, self._stamp(lists, number))
        counts = Counter(document.kind for document in self.documents)
        directory = {
            "format": 6,
            "build": "b",
            "pages": len(self.documents),
            "pagesPerFile": PAGES_PER_FILE,
            "characters": {"paired": PAIRED, "word": WORD, "folds": FOLDS},
            "kinds": [[kind, label, counts[kind]] for kind, label in KINDS.items() if counts[kind]],
            "synonyms": self.synonyms,
            "terms": packed(b"".join(self._shared(*pair) for pair in zip([b"", *lists], lists))),
        }
        self._call("directory.js", "directory", 0, directory)

    @staticmethod
    def _stamp(boundaries, number):
        """The numbering, with where something begins and the next thing does."""
        return STAMP + base64.b64encode(b",".join(boundaries[number : number + 2])).decode()

    @staticmethod
    def _between(last, first):
        """The shortest beginning of a term that comes after another."""
        return next(first[:count] for count in range(1, len(first) + 1) if first[:count] > last)

    @staticmethod
    def _shared(last, term):
        count = 0
        while count < min(len(last), len(term)) and last[count] == term[count]:
            count += 1
        return varint(count) + varint(len(term) - count) + term[count:]

    def _write_pages(self):
        names = {code: name for code, name, _ in self.places}
        rows = []
        for document in self.documents:
            title, *aliases = (self._without(text, names.get(document.place)) for text in [document.title, *document.aliases])
            address = self._without(document.address, document.place)
            rows.append([title, address, document.day, aliases, document.summary, names.get(document.place, "")])
        for start in range(0, len(rows), PAGES_PER_FILE):
            content = json.dumps(rows[start : start + PAGES_PER_FILE], ensure_ascii=False)
            self._numbered("pages", start // PAGES_PER_FILE, content.encode())

    @staticmethod
    def _without(text, part):
        """The client knows the name and the code of a page's place."""
        return text.replace(part, "\x01") if part else text

    def _place_lines(self):
        """A line a place: its depth, what its code adds to that around it, nothing for the next number; its name on two levels."""
        depths, last = [], {}
        for code, name, parent in self.places:
            depths.append(depths[parent] + 1 if parent >= 0 else 0)
            around = self.places[parent][0] if parent >= 0 else ""
            own = code.removeprefix(around) if code.startswith(around) else "/" + code
            is_next = last.get(parent, "").isdigit() and own == f"{int(last[parent]) + 1:0{len(last[parent])}}"
            last[parent] = own
            yield f"{depths[-1]}{'' if is_next else own}{' ' + name if depths[-1] < 2 else ''}"

    def _write_columns(self):
        codes = [code for code, _, _ in self.places]
        series, last_place = b"", 0
        for _, documents in self._runs(lambda d: (d.kind, *self._series(d))):
            place = codes.index(documents[0].place) + 1 if documents[0].place else 0
            years = self._runs(lambda d: int(d.day[:4] or 0), documents)
            series += zigzag(place - last_place) + varint(len(years))
            last_place, last_year = place, 2000
            for year, members in years:
                series += zigzag(year - last_year) + varint(len(members))
                last_year = year
        categories = [[category, len(run)] for category, run in self._runs(lambda d: d.category)]
        places = packed("\n".join(self._place_lines()).encode())
        columns = {"categories": categories, "places": places, "series": packed(series)}
        self._call("columns.js", "columns", 0, columns)

    def _runs(self, key, documents=None):
        runs = []
        for document in self.documents if documents is None else documents:
            if runs and runs[-1][0] == key(document):
                runs[-1][1].append(document)
            else:
                runs.append((key(document), [document]))
        return runs

    def _day_steps(self):
        last = 0
        for document in self.documents:
            day = (date.fromisoformat(document.day) - date(2000, 1, 1)).days if document.day else 0
            yield zigzag(day - last)
            last = day

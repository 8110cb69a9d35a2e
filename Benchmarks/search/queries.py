"""Queries with the documents that answer them, drawn from the texts by a seed; what answers is found by plain scan."""

import random
import re
from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, islice
from operator import add

from pypinyin import Style, lazy_pinyin

from . import folding
from .site_texts import Document

_SIZE = 60
_NUMBER = re.compile(r"([\u4e00-\u9fff]{1,8})[〔\[](\d{4})[〕\]](\d{1,4})号")
_ASKS = re.compile("怎么|怎样|如何|哪|什么|多少|多久|请问|是不是|有没有|能不能|可不可以|我要|我想|[吗呢]")
_SPELLINGS = ["〔{}〕{}号", "[{}]{}号", "（{}）{}号", "({}){}号", "【{}】第{}号", "{}-{}号", " {} {}号", "［{}］ {} 号"]


@dataclass(frozen=True)
class Query:
    typed: str
    # Numbers of the documents of which one is wanted.
    relevant: frozenset


class Scan:
    """Texts one behind the other. Every place is looked at where the rarest pair of characters of what is sought stands."""

    def __init__(self, texts: Iterable[str]):
        pieces = [text + "\n\n" for text in texts]
        self._ends = list(accumulate(map(len, pieces)))
        self._all = "".join(pieces)
        self._places: defaultdict[str, array] = defaultdict(lambda: array("I"))
        for at, pair in enumerate(map(add, self._all, islice(self._all, 1, None))):
            self._places[pair].append(at)

    def holding(self, piece: str) -> frozenset:
        """The numbers of the texts that hold a piece, which has no line break."""
        found: set[int] = set()
        end = 0  # of the last text that was found to hold it
        for at in self._starts(piece):
            if at >= end and self._all.startswith(piece, at):
                number = bisect_right(self._ends, at)
                found.add(number)
                end = self._ends[number]
        return frozenset(found)

    def __contains__(self, piece: str) -> bool:
        return any(self._all.startswith(piece, at) for at in self._starts(piece))

    def _starts(self, piece: str) -> Iterator[int]:
        """Where a piece may stand, ascending."""
        if len(piece) == 1:
            return (match.start() for match in re.finditer(re.escape(piece), self._all))
        places, offset = min(
            ((self._places.get(piece[at : at + 2], ()), at) for at in range(len(piece) - 1)), key=lambda pair: len(pair[0])
        )
        return (at - offset for at in places if at >= offset)


class Texts:
    """The folded texts and titles of the documents, searchable by scan."""

    def __init__(self, documents: list[Document]):
        self.texts = Scan(d.folded for d in documents)
        self.titles = Scan(folding.folded(d.title) for d in documents)

    def holding(self, *pieces: str) -> frozenset:
        return frozenset.intersection(*(self.texts.holding(folding.folded(piece)) for piece in pieces))

    def titled(self, piece: str) -> frozenset:
        return self.titles.holding(folding.folded(piece))


class Drawing:
    """Draws each class of query of the known-item test."""

    def __init__(self, documents: list[Document], seed: int = 1, size: int = _SIZE):
        self.texts, self.random, self.size = Texts(documents), random.Random(seed), size
        self.documents = documents

    def classes(self) -> dict[str, list[Query]]:
        makers = {
            "exact title": self.title,
            "title without place and year": self.bare_title,
            "title, a function word more or less": self.bent_title,
            "fragment of 6 to 12": self.fragment,
            "two fragments": self.two_fragments,
            "document number": self.document_number,
            "village": self.village,
            "amount": self.amount,
            "traditional": lambda: self.respelt(folding.traditional),
            "full width": lambda: self.respelt(folding.full_width, r"[0-9A-Za-z]"),
            "pinyin": lambda: self.romanised(self.full_pinyin),
            "initials": lambda: self.romanised(self.initials),
            "same-pinyin typo": self.typo,
            "one character": self.single,
        }
        return {name: queries for name, make in makers.items() if (queries := self.draw(make))}

    def draw(self, make) -> list[Query]:
        found: dict[str, Query] = {}
        for _ in range(self.size * 12):
            query = make()
            if query and query.relevant and query.typed not in found:
                found[query.typed] = query
            if len(found) == self.size:
                break
        return list(found.values())

    # Each returns nothing where the document at hand has nothing of the kind.

    def title(self):
        document = self.random.choice(self.documents)
        same = frozenset(d.number for d in self.documents if d.title == document.title)
        return Query(document.title, same)

    def bare_title(self):
        document = self.random.choice(self.documents)
        bare = re.sub(r"\d{4}年(第\d季度|\d+月)?", "", document.title.replace(document.place, "") if document.place else document.title)
        return Query(bare, self.texts.titled(bare)) if 4 <= len(bare) < len(document.title) else None

    def bent_title(self):
        document = self.random.choice(self.documents)
        title = document.title
        if "的" in title or "关于" in title:
            bent = re.sub("的|关于", "", title, count=1)
        elif len(title) > 8:
            # Nobody says a word within a number.
            places = [k for k in range(4, len(title) - 2) if not (title[k - 1].isdigit() and title[k].isdigit())]
            place = self.random.choice(places)
            bent = title[:place] + "的" + title[place:]
        else:
            return None
        return Query(bent, frozenset(d.number for d in self.documents if d.title == title))

    def fragment(self, least=6, most=12):
        piece = self.piece(self.random.choice(self.documents), least, most)
        return piece and Query(piece, self.texts.holding(piece))

    def piece(self, document: Document, least: int, most: int) -> str | None:
        runs = [run for run in folding.han_runs(document.text) if len(run) >= least]
        if not runs:
            return None
        # Labels, which all pages have, are many but short.
        [run] = self.random.choices(runs, weights=map(len, runs))
        length = self.random.randint(least, min(most, len(run)))
        start = self.random.randint(0, len(run) - length)
        return run[start : start + length]

    def two_fragments(self):
        document = self.random.choice(self.documents)
        one, other = self.piece(document, 3, 5), self.piece(document, 3, 5)
        return Query(f"{one} {other}", self.texts.holding(one, other)) if one and other and one != other else None

    def document_number(self):
        document = self.random.choice(self.documents)
        numbers = _NUMBER.findall(document.text)
        if not numbers:
            return None
        office, year, number = self.random.choice(numbers)
        spelling = self.random.choice(_SPELLINGS)
        canonical = f"{office[-3:]}[{year}]{number}号"
        return Query(office[-3:] + spelling.format(year, number), self.texts.holding(canonical))

    def village(self):
        document = self.random.choice(self.documents)
        return Query(document.place, self.texts.titled(document.place)) if document.place else None

    def amount(self):
        document = self.random.choice(self.documents)
        amounts = re.findall(r"(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d\d(?!\d)", document.text)
        if not amounts:
            return None
        amount = self.random.choice(amounts)
        return Query(self.random.choice([amount, amount.replace(",", "")]), self.texts.holding(amount))

    def respelt(self, respell, pattern=None):
        query = self.fragment() if not pattern else self.amount() or self.document_number()
        if not query or respell(query.typed) == query.typed:
            return None
        return Query(respell(query.typed), query.relevant)

    # ---- Names

    def names(self) -> dict[str, frozenset]:
        """Places that have a page, by name."""
        if not hasattr(self, "_names"):
            pages = defaultdict(set)
            for document in self.documents:
                if re.fullmatch(r"\d+/index\.html|services/[^/]+\.html", document.address):
                    pages[document.title].add(document.number)
            self._names = {name: frozenset(numbers) for name, numbers in pages.items()}
        return self._names

    def romanised(self, romanise):
        if not self.names():
            return None
        name = self.random.choice(sorted(self.names()))
        typed = romanise(name) if re.fullmatch(f"[{folding.HAN}]+", name) else ""
        # All that read so are right.
        return Query(typed, frozenset().union(*(n for other, n in self.names().items() if romanise(other) == typed))) if typed else None

    @staticmethod
    def full_pinyin(name: str) -> str:
        return "".join(lazy_pinyin(name))

    @staticmethod
    def initials(name: str) -> str:
        return "".join(lazy_pinyin(name, style=Style.FIRST_LETTER))

    def typo(self):
        if not self.names():
            return None
        name = self.random.choice(sorted(self.names()))
        if not re.fullmatch(f"[{folding.HAN}]{{2,8}}", name):
            return None
        place = self.random.randrange(min(len(name), 3))
        others = [c for c in self.homophones(name[place]) if c != name[place]]
        if not others:
            return None
        typed = name[:place] + self.random.choice(others) + name[place + 1 :]
        return None if self.texts.holding(typed) else Query(typed, self.names()[name])

    def homophones(self, character: str) -> list[str]:
        if not hasattr(self, "_homophones"):
            self._homophones = defaultdict(list)
            # GB 2312's first level: the 3,755 characters that people type.
            for high in range(0xB0, 0xD8):
                for low in range(0xA1, 0xFF):
                    try:
                        common = bytes([high, low]).decode("gb2312")
                    except UnicodeDecodeError:
                        continue
                    self._homophones[lazy_pinyin(common)[0]].append(common)
        return self._homophones[lazy_pinyin(character)[0]]

    def single(self):
        run = "".join(folding.han_runs(self.random.choice(self.documents).title))
        if not run:
            return None
        character = self.random.choice(run)
        return Query(character, self.texts.titled(character))

    # ---- Recall and absence

    def substrings(self, count: int) -> Iterator[Query]:
        """Random Han substrings of 2 to 12 characters, as the texts hold them."""
        while count:
            if query := self.fragment(2, 12):
                count -= 1
                yield query

    def distinct_titles(self, most: int) -> list[Query]:
        titles = sorted({document.title for document in self.documents})
        return [Query(title, self.texts.titled(title)) for title in self.random.sample(titles, min(most, len(titles)))]

    def place_names(self, most: int) -> list[Query]:
        """Names of places that have pages of their own, with all pages that hold them."""
        names = sorted(name for name in self.names() if len(name) > 1)
        return [Query(name, self.texts.holding(name)) for name in self.random.sample(names, min(most, len(names)))]

    def spelt_numbers(self, most: int) -> list[Query]:
        numbers = sorted({number for document in self.documents for number in _NUMBER.findall(document.text)})
        found = []
        for office, year, number in self.random.sample(numbers, min(-(-most // len(_SPELLINGS)), len(numbers))):
            relevant = self.texts.holding(f"{office[-3:]}[{year}]{number}号")
            found += [Query(office[-3:] + spelling.format(year, number), relevant) for spelling in _SPELLINGS]
        return found

    def absent(self, count: int) -> list[str]:
        """Strings of two joined pieces that no text holds though each does; no questions, which are answered for their subject."""
        found: list[str] = []
        while len(found) < count:
            one = self.piece(self.random.choice(self.documents), 2, 4)
            other = self.piece(self.random.choice(self.documents), 2, 4)
            if one and other and not _ASKS.search(one + other) and folding.folded(one + other) not in self.texts.texts:
                found.append(one + other)
        return found

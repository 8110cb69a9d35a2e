"""What the link checks need to know of an HTML file, read in one pass without a browser."""

import re
from html.parser import HTMLParser

ASSET_ATTRIBUTES = {
    ("audio", "src"), ("embed", "src"), ("iframe", "src"), ("image", "href"), ("image", "xlink:href"), ("img", "src"),
    ("input", "src"), ("object", "data"), ("script", "src"), ("source", "src"), ("track", "src"), ("use", "href"),
    ("use", "xlink:href"), ("video", "poster"), ("video", "src"),
}  # fmt: skip
LINK_ATTRIBUTES = {("a", "href"), ("area", "href"), ("form", "action")}

# A <link> that names another page or an identity; the browser does not load it.
LINK_RELATIONS_NOT_LOADED = {"alternate", "author", "canonical", "help", "license", "next", "prev", "search"}

SILENT_ELEMENTS = {"noscript", "script", "style", "template"}
VOID_ELEMENTS = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
}  # fmt: skip


def css_urls(css):
    """Every url(…) and @import of a style sheet."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    found = re.findall(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')""", css)
    return ["".join(groups) for groups in found]


class ParsedPage(HTMLParser):
    """`links` lead a reader on, `assets` are loaded with the page, `redirect` is where a forwarding page leads.

    All three are as written in the file. `ids` and `classes` are those of any element.
    """

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.links, self.assets, self.ids, self.classes = [], [], set(), set()
        self.has_noscript = self.has_base = False
        self.redirect = None
        self._heading, self._main, self._text = [], [], []
        self._open = []  # the elements around the cursor that change what text means
        self.feed(html)
        self.close()

    @property
    def heading(self):
        return _squeeze(self._heading)

    @property
    def main_text(self):
        return _squeeze(self._main)

    @property
    def text(self):
        return _squeeze(self._text)

    def handle_starttag(self, tag, attributes):
        attributes = {name: value or "" for name, value in attributes}
        self._collect_addresses(tag, attributes)
        self.classes.update(attributes.get("class", "").split())
        if "id" in attributes:
            self.ids.add(attributes["id"])
        self.classes.update(attributes.get("class", "").split())
        if tag == "a" and "name" in attributes:
            self.ids.add(attributes["name"])
        self.has_noscript |= tag == "noscript"
        self.has_base |= tag == "base"
        if tag in SILENT_ELEMENTS | {"h1", "main"}:
            self._open.append(tag)

    def handle_startendtag(self, tag, attributes):
        # In HTML a slash closes nothing but elements of SVG and MathML, none of which is tracked.
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data):
        if "style" in self._open:
            self.assets += css_urls(data)
        if SILENT_ELEMENTS.intersection(self._open):
            return
        self._text.append(data)
        if "main" in self._open:
            self._main.append(data)
        if "h1" in self._open:
            self._heading.append(data)

    def _collect_addresses(self, tag, attributes):
        for name, value in attributes.items():
            if (tag, name) in LINK_ATTRIBUTES:
                self.links.append(value)
            elif (tag, name) in ASSET_ATTRIBUTES:
                self.assets.append(value)
            elif name in ("srcset", "imagesrcset"):
                self.assets += [candidate.split()[0] for candidate in value.split(",") if candidate.strip()]
            elif name == "style":
                self.assets += css_urls(value)
        if tag == "link" and "href" in attributes:
            relations = set(attributes.get("rel", "").lower().split())
            loaded = not relations <= LINK_RELATIONS_NOT_LOADED or "stylesheet" in relations
            (self.assets if loaded else self.links).append(attributes["href"])
        if tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
            if match := re.search(r"url\s*=\s*['\"]?([^'\"]+)", attributes.get("content", ""), re.IGNORECASE):
                self.redirect = match[1].strip()
                self.links.append(self.redirect)


def _squeeze(pieces):
    return " ".join("".join(pieces).split())

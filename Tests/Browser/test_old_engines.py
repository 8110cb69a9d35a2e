"""Styles and scripts keep to what the oldest engines of office PCs know: ES2015, and CSS of Chromium 78.

What they do not know they skip rule by rule or refuse as a whole, so it is looked for in the source, not waited for.
"""

import re

import esprima
import pytest
import tinycss2

from failures import fail_if_any

# Syntax that the parser reads but that came after ES2015, and methods that came after Chromium 78.
LATER_OPERATORS = {"**": "** (ES2016)", "**=": "**= (ES2016)"}
LATER_METHODS = {
    "replaceAll", "at", "structuredClone", "allSettled", "any", "hasOwn", "replaceChildren", "checkVisibility",
    "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "randomUUID", "showPopover", "requestSubmit",
}  # fmt: skip

# With the first Chromium that knows them.
LATER_PROPERTIES = {
    "aspect-ratio": 88, "inset": 87, "inset-inline": 87, "inset-block": 87, "margin-inline": 87, "margin-block": 87,
    "padding-inline": 87, "padding-block": 87, "content-visibility": 85, "contain-intrinsic-size": 83,
    "accent-color": 93, "color-scheme": 81, "container": 105, "container-type": 105, "container-name": 105,
    "translate": 104, "rotate": 104, "scale": 104, "text-wrap": 114, "scrollbar-gutter": 94,
}  # fmt: skip
# What an older engine passes over without a loss: its boxes and fields stay light on a dark page, and paper printed without
# script shows what is folded as it stands on the screen.
DISPENSABLE = {"color-scheme", "content-visibility"}
LATER_FUNCTIONS = {"min": 79, "max": 79, "clamp": 79, "color-mix": 111, "round": 125, "light-dark": 123}
LATER_SELECTORS = {":is(": 88, ":where(": 88, ":has(": 105, ":focus-visible": 86}
LATER_AT_RULES = {"layer": 99, "container": 105, "property": 85, "scope": 118, "starting-style": 117}
LATER_UNITS = {"dvh", "svh", "lvh", "dvw", "svw", "lvw", "lh", "rlh", "cqw", "cqh"}


def scripts(site):
    return [file for file in site.files if file.startswith("assets/") and file.endswith(".js")]


def sheets(site):
    return [file for file in site.files if file.startswith("assets/") and file.endswith(".css")]


def nodes(value):
    """Every node of a syntax tree below and with this one."""
    if isinstance(value, esprima.nodes.Node):
        yield value
        value = list(vars(value).values())
    if isinstance(value, list):
        for item in value:
            yield from nodes(item)


def later_than_es2015(source):
    try:
        tree = esprima.parseScript(source)
    except esprima.Error as error:
        yield f"does not parse: {error}"
        return
    for node in nodes(tree):
        if getattr(node, "isAsync", False) or getattr(node, "async", False):
            yield "an async function (ES2017)"
        if getattr(node, "operator", None) in LATER_OPERATORS:
            yield LATER_OPERATORS[node.operator]
        if node.type == "ObjectExpression" and any(part.type == "SpreadElement" for part in node.properties):
            yield "an object that is spread (ES2018)"
        if node.type == "ObjectPattern" and any(part.type == "RestElement" for part in node.properties):
            yield "the rest of an object (ES2018)"
        if node.type == "CallExpression" and node.callee.type == "MemberExpression" and not node.callee.computed:
            if node.callee.property.name in LATER_METHODS:
                yield f".{node.callee.property.name}(), which came after Chromium 78"
        if node.type == "Literal" and getattr(node, "regex", None):
            if re.search(r"\(\?<[=!]|\(\?<\w|\\p\{", node.regex.pattern) or re.search("[sdv]", node.regex.flags):
                yield f"the expression /{node.regex.pattern}/{node.regex.flags} (ES2018)"


def rules(parsed):
    """(at-keyword or nothing, prelude, declarations) of every rule, those within others too."""
    for rule in parsed:
        if rule.type == "qualified-rule":
            yield None, tinycss2.serialize(rule.prelude), tinycss2.parse_blocks_contents(rule.content)
        elif rule.type == "at-rule":
            # What a rule for engines that know a feature holds may use the feature.
            if rule.lower_at_keyword == "supports":
                continue
            yield rule.lower_at_keyword, tinycss2.serialize(rule.prelude), []
            if rule.content is not None and rule.lower_at_keyword == "media":
                yield from rules(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True))


def tokens(values):
    for token in values:
        yield token
        yield from tokens(getattr(token, "arguments", None) or getattr(token, "content", None) or [])


def later_than_chromium_78(source):
    for keyword, prelude, declarations in rules(
        tinycss2.parse_stylesheet(source, skip_comments=True, skip_whitespace=True)
    ):
        if keyword in LATER_AT_RULES:
            yield f"@{keyword} (Chromium {LATER_AT_RULES[keyword]})"
        for selector, version in LATER_SELECTORS.items():
            # A rule of its own that an old engine skips whole, where what it skips only takes something away.
            if selector in prelude and prelude.strip() != ":focus:not(:focus-visible)":
                yield f"{prelude.strip()}: {selector} (Chromium {version})"
        properties = {declaration.lower_name for declaration in declarations if declaration.type == "declaration"}
        displays = [
            tinycss2.serialize(declaration.value).strip()
            for declaration in declarations
            if declaration.type == "declaration" and declaration.lower_name == "display"
        ]
        if properties & {"gap", "row-gap", "column-gap"} and any("flex" in display for display in displays):
            yield f"{prelude.strip()}: gap in a flexible box (Chromium 84)"
        for declaration in declarations:
            if declaration.type == "error":
                yield f"{prelude.strip()}: {declaration.message}"
                continue
            if declaration.type != "declaration":
                continue
            if declaration.lower_name in LATER_PROPERTIES and declaration.lower_name not in DISPENSABLE:
                yield f"{prelude.strip()}: {declaration.name} (Chromium {LATER_PROPERTIES[declaration.lower_name]})"
            for token in tokens(declaration.value):
                if token.type == "function" and token.lower_name in LATER_FUNCTIONS:
                    yield f"{prelude.strip()}: {token.name}() (Chromium {LATER_FUNCTIONS[token.lower_name]})"
                if token.type == "dimension" and token.lower_unit in LATER_UNITS:
                    yield f"{prelude.strip()}: the unit {token.unit}"


def test_scripts_are_es2015(site):
    assert scripts(site)
    problems = []
    for file in scripts(site):
        source = (site.root / file).read_text(encoding="utf-8")
        problems += [f"{file}: {problem}" for problem in later_than_es2015(source)]
    fail_if_any(problems, "script that old engines do not know")


def test_styles_are_known_to_chromium_78(site):
    assert sheets(site)
    problems = []
    for file in sheets(site):
        source = (site.root / file).read_text(encoding="utf-8")
        problems += [f"{file}: {problem}" for problem in later_than_chromium_78(source)]
    fail_if_any(problems, "style that old engines do not know")


@pytest.mark.parametrize(
    "source",
    ["async () => 1", "x = {...a}", "2 ** 3", "let {a, ...b} = c", "x = /(?<=a)b/", "x = /\\p{Han}/u", "'a'.replaceAll('a', '')"],
)
def test_later_script_is_recognised(source):
    assert list(later_than_es2015(source))


@pytest.mark.parametrize(
    "source",
    [
        "a { aspect-ratio: 1 }", "a { width: min(1px, 2px) }", "a:is(b) { color: red }", "@layer x { a { b: c } }",
        "@media print { a { height: 10dvh } }", "a { display: flex; gap: 1em }", "a { margin: 0 max(1px, 2px) }",
    ],
)  # fmt: skip
def test_later_style_is_recognised(source):
    assert list(later_than_chromium_78(source))


def test_earlier_script_and_style_pass():
    assert not list(later_than_es2015("const f = x => { for (const y of x) { `${y}`.padStart(2) } };"))
    assert not list(later_than_chromium_78("a { display: grid; gap: 1em; width: calc(1px + 2px) }"))
    assert not list(later_than_chromium_78("@supports (gap: 1px) { a { aspect-ratio: 1 } }"))

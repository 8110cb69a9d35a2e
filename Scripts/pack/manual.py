"""Manual pages, one a command, from what the program says of itself (`--experimental-dump-help`).

The parser's own generator would do for one page of all commands, but it needs the package built once more beside the
program that is packed; this describes exactly that program.
"""

NAMED_PREFIX = {"short": "-", "long": "--", "longWithSingleDash": "-"}


def manual_pages(help_dump, version, day):
    """File name → roff source. `man noticeboard build` finds noticeboard-build(1) by itself."""
    root = help_dump["command"]
    source = f"{root['commandName']} {version}"
    return {f"{'-'.join(path)}.1": _page(command, path, source, day) for path, command in _commands(root)}


def _commands(command, above=()):
    path = (*above, command["commandName"])
    yield path, command
    for inner in command.get("subcommands", []):
        # Its text is that of the manual itself.
        if inner["commandName"] != "help":
            yield from _commands(inner, path)


def _page(command, path, source, day):
    name = "-".join(path)
    arguments = [argument for argument in command.get("arguments", []) if argument.get("shouldDisplay", True)]
    inner = [other for other in command.get("subcommands", []) if other["commandName"] != "help"]
    lines = [
        '.\\" -*- coding: UTF-8 -*-',
        f'.TH {name.upper()} 1 "{day}" "{source}" "User Commands"',
        ".nh",  # nobody looks for a part of a word
        ".ad l",
        ".SH NAME",
        f"{_escaped(name)} \\- {_escaped(command['abstract'].rstrip('.'))}",
        ".SH SYNOPSIS",
        f".B {_escaped(' '.join(path))}",
        *(_synopsis(argument) for argument in arguments),
        *([r".I command"] if inner else []),
        ".SH DESCRIPTION",
        _escaped(command["abstract"]),
    ]
    for paragraph in command.get("discussion", "").split("\n"):
        if paragraph:
            lines += [".PP", _escaped(paragraph)]
    if inner:
        lines.append(".SH COMMANDS")
        for other in inner:
            lines += [".TP", rf"\fB{_escaped(name)}\-{_escaped(other['commandName'])}\fR(1)", _escaped(other["abstract"])]
    lines.append(".SH OPTIONS")
    for argument in arguments:
        lines += [".TP", _heading(argument), _explanation(argument)]
    if path[1:]:
        lines += [".SH SEE ALSO", rf"\fB{_escaped('-'.join(path[:-1]))}\fR(1)"]
    return "\n".join(lines) + "\n"


def _names(argument):
    return [NAMED_PREFIX[name["kind"]] + name["name"] for name in argument.get("names", [])]


def _value(argument):
    return rf"\fI{_escaped(argument['valueName'])}\fR"


def _heading(argument):
    if argument["kind"] == "positional":
        return _value(argument)
    names = ", ".join(rf"\fB{_escaped(name)}\fR" for name in _names(argument))
    return names if argument["kind"] == "flag" else f"{names} {_value(argument)}"


def _synopsis(argument):
    name = rf"\fB{_escaped(max(_names(argument), key=len))}\fR" if _names(argument) else ""
    words = " ".join(filter(None, [name, "" if argument["kind"] == "flag" else _value(argument)]))
    dots = " ..." if argument["isRepeating"] else ""
    return f"[{words}{dots}]" if argument["isOptional"] else f"{words}{dots}"


def _explanation(argument):
    """The abstract, with the default and the values where it does not name them itself."""
    parts = [_escaped(argument.get("abstract", ""))]
    if (default := argument.get("defaultValue")) and "(default:" not in parts[0]:
        parts.append(f"(default: {_escaped(default)})")
    if values := argument.get("allValues"):
        parts.append(f"(values: {_escaped(', '.join(values))})")
    return " ".join(filter(None, parts))


def _escaped(text):
    """Text that roff takes as it is: a hyphen that can be copied, and no line that begins with a request."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("`", r"\(ga")
    return rf"\&{text}" if text.startswith((".", "'")) else text

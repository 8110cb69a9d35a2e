"""One way to fail with a list: every line names a page and a reason."""

import pytest

MOST_LINES = 40


def fail_if_any(problems, what):
    if problems:
        shown = "\n".join(f"  {problem}" for problem in problems[:MOST_LINES])
        more = f"\n  … and {len(problems) - MOST_LINES} more" if len(problems) > MOST_LINES else ""
        pytest.fail(f"{what}: {len(problems)}\n{shown}{more}", pytrace=False)

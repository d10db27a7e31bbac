"""``refresh`` writes into a page what its commands print, and keeps what the author cut."""

from __future__ import annotations

import sys

import pytest

from tests.docs.refresh import refreshed

STALE = """\
```python
print("un\u00a0: deux")
print("trois")
```

```output
{shown}
```

```console
$ ust --version \\
    --lang en
{told}
```
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the pages are written for a POSIX shell")
@pytest.mark.parametrize(
    ("shown", "fresh"),
    [
        ("an old output", "un\u00a0: deux\ntrois"),
        ("un : deux\n...", "un\u00a0: deux\n..."),
        ("...\ntrois", "...\ntrois"),
    ],
)
def test_outputs_are_those_of_today_and_cuts_stay(shown, fresh, tmp_path):
    """A command that goes on over two lines keeps them."""
    page = tmp_path / "page.md"
    page.write_text(STALE.format(shown=shown, told="old"), encoding="utf-8")
    told = "utilite-sociale " + __import__("utilite_sociale").__version__
    assert refreshed(page) == STALE.format(shown=fresh, told=told)

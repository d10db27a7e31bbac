"""``python -m utilite_sociale``: the command ``ust``, where its folder is not on the path."""

from __future__ import annotations

from utilite_sociale.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    main()

"""Pages: what each command shows, as documents without format."""

from __future__ import annotations

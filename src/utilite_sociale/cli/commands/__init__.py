"""What the command can do, one module each: they read, ask the library, and show."""

from __future__ import annotations

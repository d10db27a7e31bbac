"""What things cost here, as ratios of one run: ``python3 noxfile.py -s bench``."""

from __future__ import annotations

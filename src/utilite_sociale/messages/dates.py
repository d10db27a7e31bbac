"""Dates and periods as people write them: a whole year is a year."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange

from utilite_sociale.messages.catalogue import CATALOGUE

__all__ = ["date_text", "period_text"]

_DECEMBER = 12


def _say(code: str, lang: str, **arguments: str) -> str:
    text = CATALOGUE[code]
    return (text.fr if lang == "fr" else text.en).format(**arguments)


def date_text(day: dt.date, lang: str) -> str:
    """Write a day in ``fr`` or ``en``.

    >>> date_text(dt.date(2018, 12, 31), "fr")
    '31 décembre 2018'
    """
    number = _say("date.first_of_month", lang) if day.day == 1 else str(day.day)
    return f"{number} {_say(f'month.{day.month}', lang)} {day.year}"


def _month_text(day: dt.date, lang: str) -> str:
    return f"{_say(f'month.{day.month}', lang)} {day.year}"


def period_text(start: dt.date, end: dt.date, lang: str) -> str:
    """Write a period, both ends included, as short as it can be said exactly.

    >>> period_text(dt.date(2018, 1, 1), dt.date(2018, 12, 31), "fr")
    '2018'
    >>> period_text(dt.date(2020, 11, 1), dt.date(2020, 11, 30), "fr")
    'novembre 2020'
    """
    if start == end:
        return date_text(start, lang)
    code, first, last = "days", date_text(start, lang), date_text(end, lang)
    if start.day == 1 and end.day == monthrange(end.year, end.month)[1]:
        code, first, last = "months", _month_text(start, lang), _month_text(end, lang)
        if start.month == 1 and end.month == _DECEMBER:
            code, first, last = "years", str(start.year), str(end.year)
    return first if first == last else _say(f"period.{code}", lang, start=first, end=last)

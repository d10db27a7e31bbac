"""Errors and issues say what is wrong, where and how to mend it, in two languages."""

from __future__ import annotations

import copy
import pickle

import pytest

from utilite_sociale import errors
from utilite_sociale.errors import InvalidDocumentError, InvalidValueError, Issue, Severity

BUILTINS = {
    "InvalidDocumentError": ValueError,
    "InvalidValueError": ValueError,
    "MissingExtraError": ImportError,
    "RefusedActError": ValueError,
    "UnknownGridError": KeyError,
    "UnknownPathError": LookupError,
    "WriteError": OSError,
}
BELOW = {"code": "value.below", "arguments": (("low", "0"),)}
NEAR = {"found": "acces_droit", "grid": "socle", "near": "acces_droits"}


@pytest.fixture(autouse=True)
def _no_language(monkeypatch):
    monkeypatch.delenv("UTILITE_SOCIALE_LANG", raising=False)


def raised() -> list[errors.UtiliteSocialeError]:
    """Give one error of each class."""
    simple = [getattr(errors, name) for name in BUILTINS if name != "InvalidDocumentError"]
    return [
        InvalidDocumentError([Issue(**BELOW)]),
        *(kind("value.below", low="0") for kind in simple),
        errors.UtiliteSocialeError("value.below", low="0"),
    ]


def test_every_error_is_of_one_family_and_of_a_builtin_that_fits():
    """So that it can be caught by either."""
    named = {n for n in errors.__all__ if n.endswith("Error")} - {"UtiliteSocialeError"}
    assert named == set(BUILTINS)
    for name, builtin in BUILTINS.items():
        assert issubclass(getattr(errors, name), errors.UtiliteSocialeError)
        assert issubclass(getattr(errors, name), builtin)


@pytest.mark.parametrize("error", raised(), ids=lambda error: type(error).__name__)
def test_an_error_travels_between_processes(error):
    """Pickled or copied, it keeps its class, its code, its words and its issues."""
    for same in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):  # noqa: S301 - our own
        assert type(same) is type(error)
        assert (same.code, same.arguments) == (error.code, error.arguments)
        assert getattr(same, "issues", ()) == getattr(error, "issues", ())
        assert str(same) == str(error)


def test_an_error_speaks_english_unless_the_environment_decides(monkeypatch):
    """And the other language on demand."""
    error = errors.UnknownPathError("path.unknown_near", **NEAR)
    english = "the grid 'socle' has no element 'acces_droit'; did you mean 'acces_droits'?"
    assert str(error) == error.message("en") == english
    monkeypatch.setenv("UTILITE_SOCIALE_LANG", "fr")
    assert str(error).endswith("vouliez-vous dire «\u00a0acces_droits\u00a0»\u202f?")


def test_an_error_of_a_mapping_is_not_quoted():
    """Python shows the ``repr`` of a ``KeyError``: ours says its sentence."""
    error = errors.UnknownGridError("catalog.unknown_grid", found="x", known="y")
    expected = "no grid 'x' is installed here (installed grids: y); ask the network that publishes"
    assert str(error).startswith(expected)


@pytest.mark.parametrize(
    ("place", "where", "in_french"),
    [
        ({}, "", ""),
        ({"path": "key"}, "key", "key"),
        ({"file": "a.toml"}, "a.toml", "a.toml"),
        ({"line": 3}, "line 3", "ligne 3"),
        (
            {"file": "a.toml", "line": 3, "path": "key"},
            "a.toml, line 3, key",
            "a.toml, ligne 3, key",
        ),
    ],
)
def test_an_issue_says_where_as_far_as_it_is_known(place, where, in_french):
    """File, line, path; then what is wrong."""
    issue = Issue(**BELOW, **place)
    assert issue.where("en") == where
    assert issue.where("fr") == in_french
    message = "this value is below the minimum, 0; mend it"
    assert issue.text("en") == (f"{where}: {message}" if where else message)
    assert str(issue) == issue.text("en")
    assert issue.text("fr").endswith("cette valeur est au-dessous du minimum, 0\u202f; corrigez-la")


def test_an_issue_is_an_error_unless_it_says_otherwise():
    """It is frozen, and two of the same are one."""
    issue = Issue(code="value.blank")
    assert issue.severity is Severity.ERROR
    assert {issue, Issue(code="value.blank")} == {issue}
    with pytest.raises(AttributeError):
        issue.code = "autre"
    assert pickle.loads(pickle.dumps(issue)) == issue  # noqa: S301 - our own bytes


def test_a_document_says_all_its_problems_one_a_line():
    """Warnings included, in their order."""
    warning = Issue(code="value.blank", severity=Severity.WARNING, path="title")
    error = InvalidDocumentError(iter([Issue(**BELOW), warning]))
    assert error.issues == (Issue(**BELOW), warning)
    first, second = str(error).splitlines()
    assert first == "this value is below the minimum, 0; mend it"
    assert second.startswith("title: a text is expected")
    assert error.message("fr").splitlines()[1].startswith("title\u00a0: un texte est attendu")


def test_an_error_without_a_text_is_a_defect_of_ours():
    """A code that nobody described is seen at once, not shown to people."""
    with pytest.raises(KeyError, match=r"value\.unheard_of"):
        InvalidValueError("value.unheard_of").message("fr")

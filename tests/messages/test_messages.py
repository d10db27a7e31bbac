"""What is said is said in the language that was asked for."""

from __future__ import annotations

import pytest

from utilite_sociale.messages import LANGUAGES, default_language, say


@pytest.mark.parametrize(
    ("setting", "language"),
    [("fr", "fr"), ("FR_fr.UTF-8", "fr"), ("en", "en"), ("de", None), ("", None), (None, None)],
)
def test_the_environment_decides_the_language(monkeypatch, setting, language):
    """English where it does not, or asks for one that is not spoken here."""
    if setting is None:
        monkeypatch.delenv("UTILITE_SOCIALE_LANG", raising=False)
    else:
        monkeypatch.setenv("UTILITE_SOCIALE_LANG", setting)
    assert default_language() == (language or "en")
    assert default_language(otherwise="fr") == (language or "fr")
    line = {"fr": "ligne 12", "en": "line 12"}
    assert say("issue.line", line="12") == line[language or "en"]
    assert [say("issue.line", lang, line="12") for lang in LANGUAGES] == list(line.values())


def test_a_text_needs_the_words_that_fill_it():
    """One that is left out is a defect of ours, seen at once."""
    with pytest.raises(KeyError):
        say("issue.line", "fr")


def test_words_are_put_in_as_they_are():
    """Braces in what somebody wrote are no placeholders."""
    assert say("issue.located", "en", where="{a}", message="{0}") == "{a}: {0}"


def test_words_of_a_closed_list_are_said_with_what_they_mean():
    """All of them, or those that are named; what is no list stays as it was written."""
    named = say("life.no_comment", "en", act="list.stage draft reviewed")
    assert "draft (draft), reviewed (reviewed)" in named
    whole = say("life.no_comment", "fr", act="list.stage")
    assert "draft (brouillon), submitted (remise), reviewed (relue), validated (validée)" in whole
    assert "list.zzz" in say("life.no_comment", "en", act="list.zzz")

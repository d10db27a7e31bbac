"""``ust report``: the bilan in the form that the name of its file says."""

from __future__ import annotations

import pytest

from utilite_sociale import examples


@pytest.fixture
def fictional(tmp_path):
    """Give the file of the fictional example."""
    path = tmp_path / "exemple.toml"
    path.write_text(examples.path("exemple_fictif").read_text("utf-8"), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "start"),
    [("b.html", b"<!doctype html>"), ("b.docx", b"PK"), ("b.md", b"# La Brouette")],
)
def test_a_bilan_is_written_in_its_form(run, tmp_path, fictional, name, start):
    """Only where is said, beside the output."""
    for lang in ("fr", "en"):
        done = run("report", fictional.name, "-o", name, "--lang", lang, "--force")
        assert (done.exit_code, done.stdout) == (0, "")
        assert name in done.stderr
        assert (tmp_path / name).read_bytes().startswith(start)


def test_a_file_that_stands_there_is_not_overwritten(run, tmp_path, fictional):
    """Unless one says so; nor is the assessment itself."""
    (tmp_path / "b.html").write_text("ancien", encoding="utf-8")
    assert run("report", fictional.name, "-o", "b.html").exit_code == 1
    assert (tmp_path / "b.html").read_text("utf-8") == "ancien"
    assert run("report", fictional.name, "-o", "b.html", "--force").exit_code == 0
    assert (tmp_path / "b.html").read_text("utf-8") != "ancien"


@pytest.mark.parametrize(
    ("name", "start"), [("g.html", b"<!doctype html>"), ("g.docx", b"PK"), ("g.md", b"#")]
)
def test_a_grid_is_written_for_the_work_around_the_table(run, tmp_path, name, start):
    """In the same forms; a file that stands there is not overwritten."""
    done = run("grid", "show", "midi_pyrenees", "-o", name)
    assert (done.exit_code, done.stdout) == (0, "")
    assert (tmp_path / name).read_bytes().startswith(start)
    assert run("grid", "show", "midi_pyrenees", "-o", name).exit_code == 1
    assert run("grid", "show", "midi_pyrenees", "-o", "h.html", "--json").exit_code == 2


def test_the_public_view_is_made_of_what_was_reviewed_only(run, tmp_path, fictional):
    """Else it is said at which stage it is."""
    assert run("report", fictional.name, "-o", "p.html", "--view", "public").exit_code == 0
    draft = fictional.read_text("utf-8").replace('stage = "reviewed"', 'stage = "draft"')
    (tmp_path / "draft.toml").write_text(draft, encoding="utf-8")
    done = run("report", "draft.toml", "-o", "d.html", "--view", "public")
    assert done.exit_code == 1
    assert not (tmp_path / "d.html").exists()
    assert run("report", "draft.toml", "-o", "d.html").exit_code == 0


@pytest.mark.parametrize("name", ["b.pdf", "b", "b.toml"])
def test_another_form_is_refused(run, fictional, name):
    """With those that there are."""
    done = run("report", fictional.name, "-o", name)
    assert done.exit_code == 1
    assert ".docx" in done.stderr

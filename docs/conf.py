"""How the pages are built: Markdown, cells that run, the API from its docstrings."""

from __future__ import annotations

from importlib.metadata import version as installed

project = "utilite_sociale"
author = "les contributeurs d’utilite_sociale"
project_copyright = author
release = installed("utilite-sociale")
version = release
language = "fr"

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
nb_execution_mode = "force"
nb_execution_show_tb = True
nb_execution_timeout = 120

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True
nitpicky = True
# Inventories of other projects are on the network, which a build does not need.
nitpick_ignore_regex = [
    (
        r"py:.*",
        r"(abc|attrs?|collections|datetime|decimal|enum|fractions|importlib|os|pathlib|typing)\..*",
    ),
    (r"py:.*", r"Traversable|[a-z]+"),
    # Described field by field with the file formats, which have the same names.
    (r"py:.*", r"utilite_sociale\.(model|vocabulary)\..*"),
    # Described, family by family, on the French page of the figures already held.
    (r"py:.*", r"utilite_sociale\.collect\.held\..*"),
]

html_theme = "pydata_sphinx_theme"
html_title = "utilite_sociale"
html_show_sourcelink = False
html_static_path = ["_static"]
html_css_files = ["pages.css"]
html_theme_options = {
    "footer_start": ["copyright"],
    "footer_end": [],
    "show_prev_next": True,
    "navigation_with_keys": False,
}

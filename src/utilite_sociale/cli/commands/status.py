"""``ust status``: a campaign, that is what a network got back, and who is waited for."""

from __future__ import annotations

from pathlib import Path

import click

from utilite_sociale.cli.console import Console
from utilite_sociale.cli.parameters import argument, option
from utilite_sociale.cli.usage import SpokenCommand

__all__ = ["status"]


@click.command("status", cls=SpokenCommand, help="help.status")
@argument("folder", about="help.status.folder", value="metavar.folder", type=Path)
@option("--json", "as_json", about="option.json", is_flag=True)
@click.pass_obj
def status(console: Console, folder: Path, *, as_json: bool) -> int:
    """Show where each assessment of a folder stands; 1 where one has errors or is not read."""
    from utilite_sociale.cli.pages.campaign import campaign_page
    from utilite_sociale.collect import load_campaign

    campaign = load_campaign(folder)
    if as_json:
        console.data(campaign.to_dict())
    else:
        console.show(campaign_page(campaign, console.language))
    return int(bool(campaign.unread) or any(entry.errors for entry in campaign.entries))

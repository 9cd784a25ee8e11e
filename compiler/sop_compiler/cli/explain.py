"""``sop explain``."""

from __future__ import annotations

import click

from sop_compiler.cli.session import Session, pass_session


@click.command("explain")
@click.argument("rule", required=False, metavar="[ATURAN]")
@pass_session
def command(session: Session, rule: str | None) -> None:
    """Jelaskan satu aturan penulisan SOP; tanpa ATURAN: daftar semua aturan."""
    from sop_compiler.diagnostics import closest
    from sop_compiler.diagnostics.pages import RULES, page, summary

    if rule is None:
        width = max(map(len, RULES))
        for name in RULES:
            click.echo(f"{name:<{width}}  {summary(name)}")
        return
    wanted = rule.strip("[]` ")
    if wanted not in RULES:
        near = closest(wanted, RULES)
        session.fail(
            f"aturan `{rule}` tidak ada{f'; maksud Anda `{near}`?' if near else '.'} Daftar: sop explain",
            f"no rule `{rule}`{f'; did you mean `{near}`?' if near else '.'} List: sop explain",
        )
    click.echo(page(wanted), nl=False)

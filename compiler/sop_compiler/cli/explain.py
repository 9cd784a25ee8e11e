"""``sop explain``."""

from __future__ import annotations

import click

from sop_compiler.cli.session import Session, pass_session


@click.command("explain")
@click.argument("rule", required=False, metavar="[ATURAN]")
@pass_session
def command(session: Session, rule: str | None) -> None:
    """Jelaskan satu aturan: penulisan SOP, pemeriksaan berkas, atau masalah data.

    Tanpa ATURAN: daftar semuanya. Kendali boleh ditulis `kendali/wajib` atau `kendali-wajib`.
    """
    from sop_compiler.diagnostics import closest
    from sop_compiler.diagnostics.check_pages import CHECKS, check_page, check_summary
    from sop_compiler.diagnostics.pages import RULES, page, summary

    known = (*RULES, *CHECKS)
    if rule is None:
        width = max(map(len, known))
        click.echo("Penulisan SOP (sop lint)")
        for name in RULES:
            click.echo(f"  {name:<{width}}  {summary(name)}")
        click.echo("\nPemeriksaan berkas (sop check)")
        for name in CHECKS:
            click.echo(f"  {name:<{width}}  {check_summary(name)}")
        return
    wanted = rule.strip("[]` ").replace("kendali/", "kendali-").replace("_", "-")
    if wanted not in known:
        near = closest(wanted, known)
        session.fail(
            f"aturan `{rule}` tidak ada{f'; maksud Anda `{near}`?' if near else '.'} Daftar: sop explain",
            f"no rule `{rule}`{f'; did you mean `{near}`?' if near else '.'} List: sop explain",
        )
    click.echo(page(wanted) if wanted in RULES else check_page(wanted), nl=False)

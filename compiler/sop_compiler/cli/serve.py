"""``sop serve``."""

from __future__ import annotations

import click

from sop_compiler.cli.session import UNUSABLE, Session, pass_session


@click.command("serve")
@click.option(
    "--port", type=click.IntRange(1, 65535), default=8000, metavar="NOMOR", help="Nomor port (bawaan: 8000)."
)
@pass_session
def command(session: Session, port: int) -> None:
    """Tampilkan buku SOP di komputer ini; disusun ulang bila sop_source berubah. Berhenti: Ctrl-C."""
    from sop_checks.errors import os_reason
    from sop_compiler.preview import Preview

    root = session.root
    try:
        preview = Preview(root, port, session.language, session.say)
    except OSError as error:
        session.fail(
            f"port {port} tidak dapat dipakai ({os_reason(error)}); pilih yang lain dengan --port",
            f"port {port} cannot be used ({error.strerror}); choose another with --port",
            UNUSABLE,
        )
    click.echo(f"Buku SOP: {preview.address} (Ctrl-C untuk berhenti)")
    preview.run()

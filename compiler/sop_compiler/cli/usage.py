"""Click's usage errors in Indonesian."""

from __future__ import annotations

import click


def explain_usage(error: click.ClickException) -> str:
    """One or two lines: what is wrong, and where help is."""
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    english = bool(ctx and getattr(ctx.find_root().obj, "language", "id") == "en")
    command = ctx.command_path if ctx else "sop"
    if english:
        return f"Error: {error.format_message()}\nHelp: {command} --help"
    return f"Galat: {_sentence(error)}\nBantuan: {command} --help"


def _sentence(error: click.ClickException) -> str:
    if isinstance(error, click.NoSuchOption):
        near = f"; maksud Anda {' atau '.join(sorted(error.possibilities))}?" if error.possibilities else ""
        return f"opsi {error.option_name} tidak dikenal{near}"
    if isinstance(error, click.MissingParameter):
        name = error.param.get_error_hint(error.ctx) if error.param and error.ctx else "masukan"
        return f"{name} belum diberikan"
    if isinstance(error, click.BadParameter):
        name = error.param.get_error_hint(error.ctx) if error.param and error.ctx else "masukan"
        return f"{name} tidak dapat dipakai: {_value(error)}"
    message = error.format_message()
    if message.startswith("No such command"):
        return f"perintah {message.split(maxsplit=3)[3].strip(' .')} tidak dikenal"
    if message.startswith("Got unexpected extra argument"):
        return f"ada masukan yang berlebih: {message.partition('(')[2].rstrip(')')}"
    if message.startswith("Missing command"):
        return "sebutkan perintahnya"
    return message


def _value(error: click.BadParameter) -> str:
    kind = error.param.type if error.param is not None else None
    if isinstance(kind, click.Choice):
        return f"pilih salah satu dari {', '.join(map(str, kind.choices))}"
    if isinstance(kind, click.Path):
        return "berkas atau folder itu tidak ada atau tidak dapat dibaca"
    return error.message

"""Click's usage errors in Indonesian."""

from __future__ import annotations

import re

import click

from sop_compiler.diagnostics import closest


def explain_usage(error: click.ClickException) -> str:
    """One or two lines: what is wrong, and where help is."""
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    english = ctx is not None and ctx.find_root().params.get("lang") == "en"
    command = ctx.command_path if ctx else "sop"
    if english:
        return f"Error: {_english(error)}\nHelp: {command} --help"
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
    name, near = _unknown_command(error)
    if name:
        return f"perintah `{name}` tidak dikenal{f'; maksud Anda `{near}`?' if near else ''}"
    if message.startswith("Got unexpected extra argument"):
        return f"ada masukan yang berlebih: {message.partition('(')[2].rstrip(')')}"
    if message.startswith("Missing command"):
        return "sebutkan perintahnya"
    return message


def _english(error: click.ClickException) -> str:
    name, near = _unknown_command(error)
    if name:
        return f"no command `{name}`{f'; did you mean `{near}`?' if near else ''}"
    return error.format_message()


def _unknown_command(error: click.ClickException) -> tuple[str | None, str | None]:
    """The command that does not exist, and the nearest that does."""
    found = re.match(r"No such command '(.*?)'", error.format_message())
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    if found is None or ctx is None or not isinstance(ctx.command, click.Group):
        return None, None
    return found[1], closest(found[1], ctx.command.list_commands(ctx))


def _value(error: click.BadParameter) -> str:
    kind = error.param.type if error.param is not None else None
    if isinstance(kind, click.Choice):
        return f"pilih salah satu dari {', '.join(map(str, kind.choices))}"
    if isinstance(kind, click.IntRange):
        top = f"sampai {kind.max}" if kind.max is not None else "atau lebih"
        return f"isi bilangan {kind.min} {top}"
    if isinstance(kind, click.Path):
        return "berkas atau folder itu tidak ada atau tidak dapat dibaca"
    if isinstance(kind, click.DateTime):
        # click quotes the value and then shows a pattern for programmers
        value = error.message.partition("'")[2].partition("'")[0]
        return f"`{value}` bukan tanggal; tulis tahun-bulan-hari, misalnya 2024-01-17"
    return error.message

"""Entry point: global options, lazily imported commands, one place for exit codes."""

from __future__ import annotations

import gc
import importlib
import sys
from pathlib import Path

import click

from sop_compiler.cli.help import HelpContext
from sop_compiler.cli.session import INTERRUPTED, UNUSABLE, Session, alone

# Order of `sop --help`: the everyday commands first.
COMMANDS: dict[str, tuple[str, str]] = {
    "build": ("build", "Susun buku SOP dan pemeriksaan dari sop_source."),
    "serve": ("serve", "Tampilkan buku SOP di komputer ini; disusun ulang bila ada perubahan."),
    "check": ("check", "Periksa ekspor data berkas terhadap SOP."),
    "lint": ("lint", "Cari kesalahan di sop_source."),
    "new": ("new", "Tulis rancangan SOP baru."),
    "revise": ("revise", "Buka revisi SOP: arsipkan versi lama, mulai rancangan berikutnya."),
    "skema": ("skema", "Siapkan saran isian untuk penyunting (VS Code)."),
    "fmt": ("fmt", "Rapikan berkas di sop_source."),
    "map": ("map", "Usulkan pemetaan kolom dan langkah untuk ekspor."),
    "diff": ("diff", "Tunjukkan apa yang berubah menurut maknanya."),
    "law": ("law", "Daftar peraturan: apa yang harus diperiksa lagi."),
    "explain": ("explain", "Jelaskan satu aturan: penulisan, pemeriksaan, atau data."),
    "monev": ("monev", "Formulir monitoring SOP, jadwal, dan catatan reviu."),
    "forge": ("forge", "Siapkan pemeriksaan usulan di GitHub atau GitLab."),
    "import": ("import_", "Baca SOP dari tabel Word atau teks tabel."),
    "export": ("export", "Keluarkan SOP dalam bentuk lain."),
}


class LazyGroup(click.Group):
    """Imports a command only when it is called, so that ``--help`` is quick."""

    context_class = HelpContext

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Commands in the order of :data:`COMMANDS`."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or ``None``."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"sop_compiler.cli.{COMMANDS[cmd_name][0]}")
        module.command.context_class = HelpContext
        return module.command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Perintah"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "-C",
    "--root",
    type=click.Path(path_type=Path),
    default=None,
    metavar="FOLDER",
    help="Folder proyek (bawaan: folder terdekat yang memuat sop_source).",
)
@click.option("--quiet", is_flag=True, help="Tanpa pesan kemajuan.")
@click.option("--lang", type=click.Choice(["id", "en"]), default="id", help="Bahasa pesan.")
@click.version_option(package_name="sop-compiler", message="%(version)s")
@click.pass_context
def cli(ctx: click.Context, root: Path | None, quiet: bool, lang: str) -> None:
    """Dari naskah SOP terstruktur menjadi buku SOP dan pemeriksaan kepatuhan."""
    ctx.obj = Session(start=root or Path(), given=root is not None, quiet=quiet, language=lang)


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and exit with the code of the contract.

    Without ``arguments`` they are those of the process, which then ends with the command.
    """
    if arguments is None and sys.getprofile() is None and sys.gettrace() is None:  # they have to tell yet
        alone()
    # A command makes millions of records without a cycle among them and ends; looking for cycles after
    # every few hundred, as is the default, took more than half of the time of reading a large handbook.
    gc.set_threshold(200_000, 50, 100)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:  # Windows consoles default to a code page without Indonesian quotes
            reconfigure(encoding="utf-8", errors="replace")
    try:
        result = cli.main(args=arguments, prog_name="sop", standalone_mode=False)
        sys.exit(result if isinstance(result, int) else 0)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(INTERRUPTED)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.message, err=True)  # the help itself: nothing was wrong, only incomplete
        sys.exit(UNUSABLE)
    except click.ClickException as error:
        from sop_compiler.cli.usage import explain_usage

        click.echo(explain_usage(error), err=True)
        sys.exit(UNUSABLE)
    except BrokenPipeError:
        # The reader (head, less) has gone; leave quietly, without a message at shutdown.
        sys.stdout = None  # type: ignore[assignment]
        sys.exit(0)

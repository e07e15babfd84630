"""The command line: the only folder that prints, exits or reads arguments."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any, NoReturn

import click

from briefgen import __version__
from briefgen.cli.group import Group
from briefgen.cli.terminal import (
    FAILED,
    GENERAL_STATUSES,
    INTERRUPTED,
    OK,
    PLAIN_STATUSES,
    complain,
    counted,
    quieten,
    safe,
    say,
    spell_out,
)
from briefgen.errors import BriefgenError

COMMANDS = {
    "init": ("init:init", "Make a folder for a brief, with its settings explained."),
    "check": ("check:check", "Say what would be read, and all that is wrong, before a build."),
    "build": ("build:build", "Write a brief as DOCX and PDF, or as a page to review on."),
    "claims": ("claims:claims", "List the claims, or put them into a file to decide on."),
    "explain": ("claims:explain", "Say why one claim is what it is."),
    "verify": ("verify:verify", "Prove a delivered brief from its sources."),
    "diff": ("diff:diff", "Say what has changed between two builds."),
    "house": ("house:house", "Make or check the house's own Word document."),
    "schema": ("schema:schema", "Print a JSON Schema, for editors and programs."),
    "help": ("help:help_on", "Print a page on a topic, or list the topics."),
}
"""Where each command stands, and what it does in a line, for the list of them: click would cut its
first sentence off."""
STOPPING = ("SIGINT", "SIGTERM", "SIGHUP")
"""What asks a program to end, by its names in ``signal``; not every system has all."""


class Commands(Group):
    """Keeps commands in the order a newcomer needs them, and imports the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(dict.fromkeys((*COMMANDS, *self.commands)))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in COMMANDS and cmd_name not in self.commands:
            home, what = COMMANDS[cmd_name]
            module, _, name = home.partition(":")
            command: click.Command = getattr(import_module(f"briefgen.cli.{module}"), name)
            command.short_help = what
            self.add_command(command, cmd_name)
        return super().get_command(ctx, cmd_name)


@click.group(
    cls=Commands, context_settings={"help_option_names": ["-h", "--help"]}, epilog=GENERAL_STATUSES
)
@click.version_option(__version__, prog_name="briefgen")
@click.option("--debug", is_flag=True, help="Show the full traceback of an error.")
def cli(debug: bool) -> None:
    """Policy briefs from source texts, with nothing invented.

    Every statement of a brief is a verbatim quotation, fixed wording, a count, a label whose rule
    is printed beside it, or what its owner stated.

    \b
    Examples:
      briefgen init rivers               a new folder, its settings explained
      briefgen check rivers              what would be read, and what is wrong
      briefgen build                     the brief of seeds/, into out/
      briefgen build texts/ -o briefs/   the brief of another folder
      briefgen claims texts/             what the rules find in it
      briefgen explain A12 texts/        why one claim is what it is
      briefgen verify out/brief.pdf      where each of its statements comes from
      briefgen diff january/ out/        what has changed since the last edition
      briefgen help                      pages on sources, claims, templates and more

    \b
    The shell completes commands, options and paths once its start-up file has this line:
      bash  eval "$(_BRIEFGEN_COMPLETE=bash_source briefgen)"
      zsh   eval "$(_BRIEFGEN_COMPLETE=zsh_source briefgen)"
      fish  _BRIEFGEN_COMPLETE=fish_source briefgen | source
    """


@cli.command(epilog=PLAIN_STATUSES, short_help="List the templates that come with briefgen.")
def templates() -> None:
    """List the templates that come with briefgen: name, pages, and what each is for.

    A template is a folder with two files that can be read and edited: brief.md.j2, the text, and
    template.toml, its limits and looks. To make one of your own, copy one from the folder that
    the last line names, under another name, edit it, and name the copy's folder:

    \b
      cp -r FOLDER/note my-note
      briefgen build --template my-note
    """
    from briefgen.templating import names, root

    found = names()
    say(
        f"{name:9} {_pages(layout.pages):>8}  {layout.description}"
        for name, layout in found.items()
    )
    say((f"\nCopy one to make your own: {safe(str(root()))}",))


def _pages(count: int) -> str:
    return counted(count, "page") if count else "any"


def run() -> NoReturn:
    """``main`` as a process of its own, and its end.

    A tenth of a build's time would go into freeing memory that the system takes back anyway, so
    the process ends at once. Nothing is left to do then: files are closed, outputs are flushed.
    """
    status = FAILED
    try:
        main(alone=True)
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else OK
    finally:
        _end_undisturbed()
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError, AttributeError):
                stream.flush()
        os._exit(status)


def main(arguments: Sequence[str] | None = None, alone: bool = False) -> NoReturn:
    """Run the command line and exit; the one place where errors become lines and statuses.

    ``alone`` says that the process ends with it; commands find it in click's context.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in words
    words = [word for word in words if word != "--debug"]
    try:
        _prepare(alone)
        spell_out()
        status: Any = cli.main(words, "briefgen", standalone_mode=False, obj=alone)
        if sys.stdout:
            sys.stdout.flush()
        sys.exit(status if isinstance(status, int) else OK)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        if alone:
            _end_undisturbed()
        _fail("interrupted; no file was left half-written", debug, INTERRUPTED)
    except BrokenPipeError:
        # Whoever reads our output has seen enough.
        quieten()
        sys.exit(OK)
    except BriefgenError as error:
        _fail(error.lines, debug, error.exit_code)
    except OSError as error:
        quieten()
        _fail(f"the system refused: {error}", debug)
    except Exception as error:
        what = f"{type(error).__name__}: {error}"
        _fail(f"briefgen itself failed ({what}); run again with --debug and report it", debug)


def _prepare(alone: bool) -> None:
    """See to it that being asked to end is an interruption, and that we stand somewhere."""
    import signal

    for name in STOPPING:
        number = getattr(signal, name, None)
        # Who started us may want it ignored, as nohup(1) does.
        if number and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)
    if alone and hasattr(signal, "setitimer"):
        signal.signal(signal.SIGALRM, signal.default_int_handler)
        sys.unraisablehook = _heard_late
    try:
        os.getcwd()
    except OSError as error:
        raise BriefgenError(
            "the folder this was started in is gone", "change to one that exists"
        ) from error


def _end_undisturbed() -> None:
    """See to it that who presses Ctrl-C twice is told once."""
    import signal

    for name in STOPPING:
        if number := getattr(signal, name, None):
            signal.signal(number, signal.SIG_IGN)


def _heard_late(dropped: sys.UnraisableHookArgs) -> None:
    """See to it that an interruption is not lost that fell where Python cannot let it through: in
    what it calls when it frees something."""
    if not isinstance(dropped.exc_value, KeyboardInterrupt):
        sys.__unraisablehook__(dropped)
        return
    import signal

    # Said again at once, it would fall in here.
    signal.setitimer(signal.ITIMER_REAL, 0.001)


def _fail(faults: str | Sequence[str], debug: bool, status: int = FAILED) -> NoReturn:
    if debug:
        import traceback

        traceback.print_exc()
    for message in (faults,) if isinstance(faults, str) else faults:
        complain("Error", " ".join(message.split()))
    sys.exit(status)

"""What can go wrong, as a tree.

BriefgenError
├── ReadError         a source cannot be read, or holds nothing to read
├── ExtractionError   no claim could be taken from any source
├── SettingsError     brief.toml or template.toml says something impossible
│   └── MarkError     a mark given for one build can be none
├── TemplateError     a template does not render, or renders to broken markup
│   └── NoTemplateError  no template has the name
├── WriteError        an output cannot be written
├── VerifyError       a delivered file cannot be put to the proof
├── ClusterError      a cluster cannot be worked with
└── DecisionError     claims.toml does not fit its sources, or is no claims file

Each is raised where the fact is known and caught once, in ``cli/``, which prints one line:
the thing, the reason and the way out. A DecisionError has such a line for everything that is wrong.
What no file can make right, misnamed on the command line, ends with the status of misuse.
"""

MISUSED = 2
"""The exit status of a command that was misunderstood, as click has it."""


class BriefgenError(Exception):
    """A failure that can be told to a person in one line.

    ``message`` names the thing and the reason; ``hint`` says the way out and may be empty.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}; {self.hint}" if self.hint else self.message

    @property
    def lines(self) -> tuple[str, ...]:
        """What to tell a person, a line a fault."""
        return (str(self),)


class ReadError(BriefgenError):
    """A source that cannot be read: missing, undecodable, of an unknown type, or empty."""


class ExtractionError(BriefgenError):
    """Sources were read, but nothing in them could be taken as a claim."""


class SettingsError(BriefgenError):
    """brief.toml or template.toml: not TOML, an unknown key, or a value of the wrong kind."""


class MarkError(SettingsError):
    """A mark that was given in place of brief.toml's, and can be none."""

    exit_code = MISUSED


class TemplateError(BriefgenError):
    """A template that does not render, or renders to markup that is not ours."""


class NoTemplateError(TemplateError):
    """A name that is neither one of our templates nor a folder that holds one."""

    exit_code = MISUSED


class WriteError(BriefgenError):
    """An output folder or file that cannot be written."""


class VerifyError(BriefgenError):
    """A delivered file that is no brief of ours, or sources that it cannot be proved from."""


class ClusterError(BriefgenError):
    """A scheduler that does not answer, or workers that would not give the same bytes."""


class DecisionError(BriefgenError):
    """A claims file that cannot be gone by; ``faults`` has a line for each reason."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        super().__init__(f"{faults[0]}{more}")
        self.faults = faults

    @property
    def lines(self) -> tuple[str, ...]:
        return self.faults

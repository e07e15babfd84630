"""briefgen's own templates as Python: ``python -m tests.compiling`` makes them anew.

Jinja takes longer to compile the policy brief than the rest of a build takes, and to import it
takes as long as to fill the template ten times. So what ships is made here, once, from the tree
that Jinja's own parser gives: a module for each file, in ``briefgen/templating/made/``, which says
what it was made of. A template that was edited since, or is not ours, goes to Jinja.

What is not understood here is refused, so that it is taught before a template of ours uses it.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import briefgen.templating.made
from briefgen.templating import names
from briefgen.templating.ready import module_name
from briefgen.templating.rendering import shown
from tests.compiling.expressions import Unknown
from tests.compiling.statements import running_source, source

__all__ = ["FOLDER", "Unknown", "modules", "running_source", "source", "write"]

FOLDER = Path(briefgen.templating.made.__file__).parent


def modules() -> dict[str, str]:
    """The Python of every file that templates of ours are made of, by its name in FOLDER.

    Raises Unknown.
    """
    layouts = names().values()
    parts = {module_name(part): part for layout in layouts for part in layout.parts}
    running = sorted({text for layout in layouts for text in layout.running.values()})
    made = {
        f"{name}.py": source(part.text, shown(part), _hash(part.text))
        for name, part in sorted(parts.items())
    }
    return made | {"running.py": running_source(running)}


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def write() -> None:
    """Make all modules anew, and take away those of templates that are no more."""
    made = modules()
    for path in FOLDER.glob("*.py"):
        if path.name not in made and path.name != "__init__.py":
            path.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8")

"""Keep the library for pictures from being imported, which reportlab does and no brief needs.

It takes a fourth of the time that importing all of reportlab does.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from importlib.util import LazyLoader, find_spec, module_from_spec

PACKAGE, NAME = "PIL", "Image"


@lru_cache(maxsize=1)
def put_off() -> None:
    """Have it loaded when something of it is first asked for; to be said before reportlab is
    imported."""
    spec = find_spec(f"{PACKAGE}.{NAME}")
    if spec and spec.loader and spec.name not in sys.modules:
        spec.loader = LazyLoader(spec.loader)
        module = sys.modules[spec.name] = module_from_spec(spec)
        # Else importing it from the package would ask for something of it.
        setattr(sys.modules[PACKAGE], NAME, module)
        spec.loader.exec_module(module)

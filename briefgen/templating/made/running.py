"""Made of the running matter of all template.toml by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *


def _text_0(values):
    out = []
    out.append('BRIEF')
    return "".join(out)


def _text_1(values):
    out = []
    out.append('EVIDENCE ANNEX')
    return "".join(out)


def _text_2(values):
    out = []
    out.append('HANDOUT')
    return "".join(out)


def _text_3(values):
    out = []
    out.append('NOTE')
    return "".join(out)


def _text_4(values):
    out = []
    out.append('POLICY BRIEF')
    return "".join(out)


def _text_5(values):
    out = []
    out += ('What ', str(attribute(values['counts'], 'sources')), ' ', ('text says' if (attribute(values['counts'], 'sources') == 1) else 'texts say'), ' about ', str(values['subject']))
    return "".join(out)


def _text_6(values):
    out = []
    if values['version']:
        out += ('Version ', str(values['version']))
    if (values['version'] and values['newest']):
        out.append(' · ')
    if values['newest']:
        out += ('Sources describe the position to ', str(values['newest']))
    return "".join(out)


def _text_7(values):
    out = []
    out.append(str((values['issuer'] or values['generator'])))
    return "".join(out)


def _text_8(values):
    out = []
    out.append(str(values['issuer']))
    return "".join(out)


def _text_9(values):
    out = []
    out.append(str(values['purpose']))
    return "".join(out)


def _text_10(values):
    out = []
    out.append(str(values['subject']))
    return "".join(out)


def _text_11(values):
    out = []
    out.append(str(values['subject']))
    if values['outlook']:
        out += (', ', str(values['outlook']))
    return "".join(out)


TEXTS = {
    'BRIEF': _text_0,
    'EVIDENCE ANNEX': _text_1,
    'HANDOUT': _text_2,
    'NOTE': _text_3,
    'POLICY BRIEF': _text_4,
    "What {{ counts.sources }} {{ 'text says' if counts.sources == 1 else 'texts say' }} about {{ subject }}": _text_5,
    '{% if version %}Version {{ version }}{% endif %}{% if version and newest %} · {% endif %}{% if newest %}Sources describe the position to {{ newest }}{% endif %}': _text_6,
    '{{ issuer or generator }}': _text_7,
    '{{ issuer }}': _text_8,
    '{{ purpose }}': _text_9,
    '{{ subject }}': _text_10,
    '{{ subject }}{% if outlook %}, {{ outlook }}{% endif %}': _text_11,
}

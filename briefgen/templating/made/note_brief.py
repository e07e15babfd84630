"""Made of templates/note/brief.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "9e4528cb20ac967a0776c6a3cb4d0e8682bb795e10901921152cee60c259b164"


def fill(values, part):
    out = []
    title_1 = part('shared/opening.md.j2')['title']
    standfirst_2 = part('shared/opening.md.j2')['standfirst']
    strip_3 = part('shared/opening.md.j2')['strip']
    bottom_line_4 = part('shared/opening.md.j2')['bottom_line']
    key_messages_5 = part('shared/opening.md.j2')['key_messages']
    glance_6 = part('shared/opening.md.j2')['glance']
    who_speaks_7 = part('shared/opening.md.j2')['who_speaks']
    who_speaks_in_a_line_8 = part('shared/opening.md.j2')['who_speaks_in_a_line']
    notes_on_9 = part('shared/editing.md.j2')['notes_on']
    caution_10 = part('shared/closing.md.j2')['caution']
    method_in_few_words_11 = part('shared/closing.md.j2')['method_in_few_words']
    files_12 = part('shared/closing.md.j2')['files']
    imprint_13 = part('shared/closing.md.j2')['imprint']
    annexed_14 = part('shared/closing.md.j2')['annexed']
    out += (escape(title_1()), '\n', escape(standfirst_2()), '\n', escape(strip_3()), '\n', escape(bottom_line_4(1)), '\n', escape(key_messages_5((3 if ('further key messages' in values['dropped']) else 5))), '\n')
    if ('at a glance' not in values['dropped']):
        out += (escape(glance_6()), '\n')
    out += ((escape(who_speaks_7()) if ('the boxes of the texts' not in values['dropped']) else escape(who_speaks_in_a_line_8())), '\n\n## How far to rely on this\n\n::: item "Evidence"\n', escape(caution_10()), '\n:::\n', escape(notes_on_9('reliance')), '\n')
    noted_15 = (['bottom line', 'key messages', 'reliance'] + (['scorecard'] if ('at a glance' not in values['dropped']) else []))
    out += (escape(method_in_few_words_11(noted_15)), '\n')
    if ('hashes of the files' not in values['dropped']):
        out += (escape(files_12()), '\n')
    out += (escape(imprint_13()), '\n', escape(annexed_14()))
    return out, {'noted': noted_15}

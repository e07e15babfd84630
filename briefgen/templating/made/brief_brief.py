"""Made of templates/brief/brief.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "b5a4064813d7bc40312149f0dd8262afd89e593102eb68d4b69a8f77b21b53f3"


def fill(values, part):
    out = []
    entries_1 = part('shared/words.md.j2')['entries']
    lone_voice_2 = part('shared/words.md.j2')['lone_voice']
    voices_of_phase_3 = part('shared/words.md.j2')['voices_of_phase']
    title_4 = part('shared/opening.md.j2')['title']
    standfirst_5 = part('shared/opening.md.j2')['standfirst']
    strip_6 = part('shared/opening.md.j2')['strip']
    bottom_line_7 = part('shared/opening.md.j2')['bottom_line']
    key_messages_8 = part('shared/opening.md.j2')['key_messages']
    glance_9 = part('shared/opening.md.j2')['glance']
    who_speaks_10 = part('shared/opening.md.j2')['who_speaks']
    who_speaks_in_a_line_11 = part('shared/opening.md.j2')['who_speaks_in_a_line']
    in_figures_12 = part('shared/figures.md.j2')['in_figures']
    agree_and_differ_13 = part('shared/comparison.md.j2')['agree_and_differ']
    notes_on_14 = part('shared/editing.md.j2')['notes_on']
    caution_15 = part('shared/closing.md.j2')['caution']
    source_list_16 = part('shared/closing.md.j2')['source_list']
    files_17 = part('shared/closing.md.j2')['files']
    method_in_few_words_18 = part('shared/closing.md.j2')['method_in_few_words']
    imprint_19 = part('shared/closing.md.j2')['imprint']
    annexed_20 = part('shared/closing.md.j2')['annexed']
    out += (escape(title_4()), '\n', escape(standfirst_5()), '\n', escape(strip_6()), '\n', escape(bottom_line_7(1)), '\n', escape(key_messages_8()), '\n')
    if ('at a glance' not in values['dropped']):
        out += (escape(glance_9()), '\n')
    out += ((escape(who_speaks_10()) if ('the boxes of the texts' not in values['dropped']) else escape(who_speaks_in_a_line_11())), '\n\n')
    if ('the figures of brief.toml' not in values['dropped']):
        out += (escape(in_figures_12()), '\n')
    out += ('\n## Key findings\n\n', escape(lone_voice_2(values['findings'])), '\n', escape(entries_1(values['findings'], 'No text reports a result achieved.')), '\n', escape(notes_on_14('findings')), '\n\n## Mixed results\n\n', escape(lone_voice_2(values['mixed'])), '\n', escape(entries_1(values['mixed'], 'No text reports a shortfall, cost or dispute.')), '\n', escape(notes_on_14('mixed')), '\n')
    if ('responses by others' not in values['dropped']):
        out += ('\n### Responses by others\n\n', escape(entries_1(values['responses'], 'No text reports a response.')), '\n', escape(notes_on_14('responses')), '\n')
    out.append('\n## Outlook')
    if values['phase_letters']:
        out += (': “', escape(values['outlook']), '”')
    out += ('\n\n', escape(voices_of_phase_3()), '\n')
    if values['phase_letters']:
        out += (escape(entries_1(values['phase'], 'No text says what it holds.')), '\n')
    if (values['outlooks'] or (not values['phase_letters'])):
        out += ((escape(lone_voice_2(values['outlooks'])) if (not values['phase_letters']) else ''), '\n', escape(entries_1(values['outlooks'], 'No text says what comes next.')), '\n')
    out += (escape(notes_on_14('outlook')), '\n')
    if ('what to watch' not in values['dropped']):
        out += ('\n## What to watch\n\n', escape(lone_voice_2(values['watch'])), '\n', escape(entries_1(values['watch'], 'No text names an open question.')), '\n', escape(notes_on_14('watch')), '\n')
    if ('where the texts agree and differ' not in values['dropped']):
        out += (escape(agree_and_differ_13()), '\n')
    out += ('\n## How far to rely on this\n\n::: item "Evidence"\n', escape(caution_15(True)), '\n:::\n', escape(notes_on_14('reliance')), '\n\n## Sources and method\n\n', (escape(source_list_16()) if ('addresses of the sources' not in values['dropped']) else escape(files_17())), '\n')
    noted_21 = ((((['bottom line', 'key messages', 'findings', 'mixed', 'outlook', 'reliance'] + (['scorecard'] if ('at a glance' not in values['dropped']) else [])) + (['responses'] if ('responses by others' not in values['dropped']) else [])) + (['watch'] if ('what to watch' not in values['dropped']) else [])) + (['comparison'] if ('where the texts agree and differ' not in values['dropped']) else []))
    out += (escape(method_in_few_words_18(noted_21)), '\n', escape(imprint_19()), '\n', escape(annexed_20()))
    return out, {'noted': noted_21}

"""Made of templates/handout/brief.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "f7969ff4b8e1c357cc959386cfd5c0d99f9a004ecf342f21b797de49a73b8763"


def fill(values, part):
    out = []
    n_4 = part('shared/words.md.j2')['n']
    voice_5 = part('shared/words.md.j2')['voice']
    described_voice_6 = part('shared/words.md.j2')['described_voice']
    said_7 = part('shared/words.md.j2')['said']
    quotes_8 = part('shared/words.md.j2')['quotes']
    topic_name_9 = part('shared/words.md.j2')['topic_name']
    title_10 = part('shared/opening.md.j2')['title']
    standfirst_11 = part('shared/opening.md.j2')['standfirst']
    strip_12 = part('shared/opening.md.j2')['strip']
    panel_of_texts_13 = part('shared/opening.md.j2')['panel_of_texts']
    who_speaks_in_a_line_14 = part('shared/opening.md.j2')['who_speaks_in_a_line']
    notes_on_15 = part('shared/editing.md.j2')['notes_on']
    evidence_given_16 = part('shared/closing.md.j2')['evidence_given']
    independence_17 = part('shared/closing.md.j2')['independence']
    currency_18 = part('shared/closing.md.j2')['currency']
    method_in_few_words_19 = part('shared/closing.md.j2')['method_in_few_words']
    files_20 = part('shared/closing.md.j2')['files']
    imprint_21 = part('shared/closing.md.j2')['imprint']
    annexed_22 = part('shared/closing.md.j2')['annexed']
    def line_1(e_):
        out = []
        out.append('- ')
        if (attribute(e_, 'topic') and (attribute(e_, 'topic') != '@next')):
            out += ('**', escape(topic_name_9(attribute(e_, 'topic'))), '.** ')
        out += (escape(quotes_8(attribute(e_, 'quotes'))), '\n')
        return Markup("".join(out))
    def row_2(r_):
        out = []
        out += ('- **', escape(topic_name_9(attribute(r_, 'topic'))), (escape(concat(' (', attribute(r_, 'difference'), ')')) if attribute(r_, 'difference') else ''), '.** ')
        list_26 = [cell_25 for cell_25 in attribute(r_, 'cells') if cell_25]
        for place_26, cell_25 in enumerate(list_26):
            out += (escape(attribute(cell_25[0], 'voice')), ': ', escape(said_7(cell_25[0])), '.', ('' if (place_26 == len(list_26) - 1) else ' '))
        out.append('\n')
        return Markup("".join(out))
    def lines_3(list_, nothing_):
        out = []
        list_29 = list(list_)
        for place_29, e_28 in enumerate(list_29):
            out.append(escape(line_1(e_28)))
        if not list_29:
            out += ('- ', escape(nothing_), '\n')
        return Markup("".join(out))
    most_30 = (1 if ('second examples' in values['dropped']) else (2 if ('third examples' in values['dropped']) else 3))
    out += (escape(title_10()), '\n', (escape(standfirst_11()) if ('the line under the title' not in values['dropped']) else ''), '\n', escape(strip_12()), '\n\n::: panel glance\n::: cell neutral "Bottom line"\n')
    list_32 = list(values['verdicts'][:2])
    for place_32, q_31 in enumerate(list_32):
        out.append('- The ')
        list_34 = [v_33 for v_33 in values['voices'] if (attribute(v_33, 'letter') == attribute(q_31, 'letter'))]
        for place_34, v_33 in enumerate(list_34):
            out.append(escape(described_voice_6(v_33)))
        out += (': ', escape(said_7(q_31)), '.\n')
    if not list_32:
        out += ('- ', ('The text does' if (n_4 == 1) else 'The texts do'), ' not judge ', escape(values['subject']), ' as a whole in words this page could quote.\n')
    if (attribute(values['counts'], 'with_references') == 0):
        out += ('- ', ('It cites no' if (n_4 == 1) else ('Neither cites' if (n_4 == 2) else 'None cites')), ' references: treat this page as claims to check, not as established fact.\n')
    out.append(':::\n')
    if (n_4 == 1):
        out += ('::: cell neutral "Results reported"\n', escape(lines_3(values['findings'][:most_30], 'The text reports no result achieved.')), '\n:::\n::: cell neutral "Shortfalls and limits"\n', escape(lines_3(values['mixed'][:most_30], 'The text reports no shortfall, cost or dispute.')), '\n:::\n')
    else:
        told_35 = ('@overall' if values['verdicts'] else '')
        agreed_36 = list(rejectattr(selectattr(values['comparison'], 'relation', 'equalto', 'agree'), 'topic', 'equalto', told_35))
        apart_37 = list(rejectattr(values['differences'], 'topic', 'equalto', told_35))
        out.append('::: cell neutral "What is agreed"\n')
        if values['agreed_progress']:
            out += ('- Progress is reported on ', escape(join(values['agreed_progress'][:3], ' and on ')), '.\n')
        if values['agreed_shortfall']:
            out += ('- A shortfall is reported on ', escape(join(values['agreed_shortfall'][:3], ' and on ')), '.\n')
        list_39 = list(agreed_36[:(0 if (('quotations on what is agreed' in values['dropped']) and (values['agreed_progress'] or values['agreed_shortfall'])) else most_30)])
        for place_39, r_38 in enumerate(list_39):
            out += (escape(row_2(r_38)), '\n')
        if (not ((agreed_36 or values['agreed_progress']) or values['agreed_shortfall'])):
            out += ('- On no ', ('other ' if list(selectattr(values['comparison'], 'relation', 'equalto', 'agree')) else ''), 'topic do two texts say the same in a way that could be compared.\n')
        out.append(':::\n::: cell neutral "Where the texts differ"\n')
        list_41 = list(apart_37[:most_30])
        for place_41, r_40 in enumerate(list_41):
            out += (escape(row_2(r_40)), '\n')
        if not list_41:
            out += ('- On no ', ('other ' if values['differences'] else ''), 'topic do two texts differ in a way that could be compared.\n')
        out.append(':::\n')
    out.append(':::\n\n::: panel glance\n::: cell neutral "What comes next"\n')
    if ((len(values['phase_letters']) == 1) and (n_4 > 1)):
        out += ('- Only the ', escape(voice_5(values['phase_letters'][0])), ' describes “', escape(values['outlook']), '”.\n')
    more_42 = (1 if ('second examples of what comes next' in values['dropped']) else most_30)
    out += (escape(lines_3(((values['phase'][:more_42] + values['outlooks']) + values['watch'][:(more_42 - 1)]), 'No text says what comes next.')), '\n:::\n::: cell warning "How far to rely on this"\n- ', escape(evidence_given_16()), '\n')
    if (n_4 > 1):
        out += ('- ', escape(independence_17()), '\n')
    out += ('- ', escape(currency_18()), '\n:::\n:::\n\n')
    noted_43 = ['bottom line', 'comparison', 'outlook', 'reliance']
    list_45 = list(noted_43)
    for place_45, section_44 in enumerate(list_45):
        out.append(escape(notes_on_15(section_44)))
    out += ('\n', (escape(panel_of_texts_13()) if ('the boxes of the texts' not in values['dropped']) else escape(who_speaks_in_a_line_14())), '\n', escape(method_in_few_words_19(noted_43)), '\n')
    if ('hashes of the files' not in values['dropped']):
        out += (escape(files_20()), '\n')
    out += (escape(imprint_21()), '\n', escape(annexed_22()))
    return out, {'most': most_30, 'more': more_42, 'noted': noted_43, 'line': line_1, 'row': row_2, 'lines': lines_3}

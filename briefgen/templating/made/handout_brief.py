"""Made of templates/handout/brief.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "8d36db06421af5d661aa3bf786380aecc702e28cd85f6f63632fb8156f8d051d"


def fill(values, part):
    out = []
    n_4 = part('shared/words.md.j2')['n']
    capital_5 = part('shared/words.md.j2')['capital']
    voice_6 = part('shared/words.md.j2')['voice']
    described_voice_7 = part('shared/words.md.j2')['described_voice']
    said_8 = part('shared/words.md.j2')['said']
    quotes_9 = part('shared/words.md.j2')['quotes']
    topic_name_10 = part('shared/words.md.j2')['topic_name']
    title_11 = part('shared/opening.md.j2')['title']
    standfirst_12 = part('shared/opening.md.j2')['standfirst']
    strip_13 = part('shared/opening.md.j2')['strip']
    panel_of_texts_14 = part('shared/opening.md.j2')['panel_of_texts']
    who_speaks_in_a_line_15 = part('shared/opening.md.j2')['who_speaks_in_a_line']
    notes_on_16 = part('shared/editing.md.j2')['notes_on']
    evidence_given_17 = part('shared/closing.md.j2')['evidence_given']
    independence_18 = part('shared/closing.md.j2')['independence']
    currency_19 = part('shared/closing.md.j2')['currency']
    method_in_few_words_20 = part('shared/closing.md.j2')['method_in_few_words']
    files_21 = part('shared/closing.md.j2')['files']
    imprint_22 = part('shared/closing.md.j2')['imprint']
    annexed_23 = part('shared/closing.md.j2')['annexed']
    def line_1(e_):
        out = []
        out.append('- ')
        if (attribute(e_, 'topic') and (attribute(e_, 'topic') != '@next')):
            out += ('**', escape(topic_name_10(attribute(e_, 'topic'))), '.** ')
        out += (escape(quotes_9(attribute(e_, 'quotes'))), '\n')
        return Markup("".join(out))
    def row_2(r_):
        out = []
        out += ('- **', escape(capital_5(topic_name_10(attribute(r_, 'topic')))), (escape(concat(' (', attribute(r_, 'difference'), ')')) if attribute(r_, 'difference') else ''), '.** ')
        list_27 = [cell_26 for cell_26 in attribute(r_, 'cells') if cell_26]
        for place_27, cell_26 in enumerate(list_27):
            out += (escape(attribute(cell_26[0], 'voice')), ': ', escape(said_8(cell_26[0])), '.', ('' if (place_27 == len(list_27) - 1) else ' '))
        out.append('\n')
        return Markup("".join(out))
    def lines_3(list_, nothing_):
        out = []
        list_30 = list(list_)
        for place_30, e_29 in enumerate(list_30):
            out.append(escape(line_1(e_29)))
        if not list_30:
            out += ('- ', escape(nothing_), '\n')
        return Markup("".join(out))
    most_31 = (1 if ('second examples' in values['dropped']) else (2 if ('third examples' in values['dropped']) else 3))
    out += (escape(title_11()), '\n', (escape(standfirst_12()) if ('the line under the title' not in values['dropped']) else ''), '\n', escape(strip_13()), '\n\n::: panel glance\n::: cell neutral "Bottom line"\n')
    list_33 = list(values['verdicts'][:2])
    for place_33, q_32 in enumerate(list_33):
        out.append('- The ')
        list_35 = [v_34 for v_34 in values['voices'] if (attribute(v_34, 'letter') == attribute(q_32, 'letter'))]
        for place_35, v_34 in enumerate(list_35):
            out.append(escape(described_voice_7(v_34)))
        out += (': ', escape(said_8(q_32)), '.\n')
    if not list_33:
        out += ('- ', ('The text does' if (n_4 == 1) else 'The texts do'), ' not judge ', escape(values['subject']), ' as a whole in words this page could quote.\n')
    if (attribute(values['counts'], 'with_references') == 0):
        out += ('- ', ('It cites no' if (n_4 == 1) else ('Neither cites' if (n_4 == 2) else 'None cites')), ' references: treat this page as claims to check, not as established fact.\n')
    out.append(':::\n')
    told_36 = ('@overall' if values['verdicts'] else '')
    agreed_37 = list(rejectattr(selectattr(values['comparison'], 'relation', 'equalto', 'agree'), 'topic', 'equalto', told_36))
    apart_38 = list(rejectattr(values['differences'], 'topic', 'equalto', told_36))
    if (not (((agreed_37 or apart_38) or values['agreed_progress']) or values['agreed_shortfall'])):
        out += ('::: cell neutral "Results reported"\n', escape(lines_3(values['findings'][:most_31], 'No result is reported as achieved.')), '\n:::\n::: cell neutral "Shortfalls and limits"\n', escape(lines_3(values['mixed'][:most_31], 'No shortfall, cost or dispute is reported.')), '\n:::\n')
    else:
        out.append('::: cell neutral "What is agreed"\n')
        if values['agreed_progress']:
            out += ('- Progress is reported on ', escape(join(values['agreed_progress'][:3], ' and on ')), '.\n')
        if values['agreed_shortfall']:
            out += ('- A shortfall is reported on ', escape(join(values['agreed_shortfall'][:3], ' and on ')), '.\n')
        list_40 = list(agreed_37[:(0 if (('quotations on what is agreed' in values['dropped']) and (values['agreed_progress'] or values['agreed_shortfall'])) else most_31)])
        for place_40, r_39 in enumerate(list_40):
            out += (escape(row_2(r_39)), '\n')
        if (not ((agreed_37 or values['agreed_progress']) or values['agreed_shortfall'])):
            out += ('- On no ', ('other ' if list(selectattr(values['comparison'], 'relation', 'equalto', 'agree')) else ''), 'topic do two texts say the same in a way that could be compared.\n')
        out.append(':::\n::: cell neutral "Where the texts differ"\n')
        list_42 = list(apart_38[:most_31])
        for place_42, r_41 in enumerate(list_42):
            out += (escape(row_2(r_41)), '\n')
        if not list_42:
            out += ('- On no ', ('other ' if values['differences'] else ''), 'topic do two texts differ in a way that could be compared.\n')
        out.append(':::\n')
    out.append(':::\n\n::: panel glance\n::: cell neutral "What comes next"\n')
    if ((len(values['phase_letters']) == 1) and (n_4 > 1)):
        out += ('- Only the ', escape(voice_6(values['phase_letters'][0])), ' describes “', escape(values['outlook']), '”.\n')
    more_43 = (1 if ('second examples of what comes next' in values['dropped']) else most_31)
    out += (escape(lines_3(((values['phase'][:more_43] + values['outlooks']) + values['watch'][:(more_43 - 1)]), 'No text says what comes next.')), '\n:::\n::: cell warning "How far to rely on this"\n- ', escape(evidence_given_17()), '\n')
    if (n_4 > 1):
        out += ('- ', escape(independence_18()), '\n')
    out += ('- ', escape(currency_19()), '\n:::\n:::\n\n')
    noted_44 = ['bottom line', 'comparison', 'outlook', 'reliance']
    list_46 = list(noted_44)
    for place_46, section_45 in enumerate(list_46):
        out.append(escape(notes_on_16(section_45)))
    out += ('\n', (escape(panel_of_texts_14()) if ('the boxes of the texts' not in values['dropped']) else escape(who_speaks_in_a_line_15())), '\n', escape(method_in_few_words_20(noted_44)), '\n')
    if ('hashes of the files' not in values['dropped']):
        out += (escape(files_21()), '\n')
    out += (escape(imprint_22()), '\n', escape(annexed_23()))
    return out, {'most': most_31, 'told': told_36, 'agreed': agreed_37, 'apart': apart_38, 'more': more_43, 'noted': noted_44, 'line': line_1, 'row': row_2, 'lines': lines_3}

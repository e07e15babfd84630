"""Made of templates/handout/brief.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "85969016ec6785a9e7bb1602bfde05bec432da1660bd455522c8c1732df1463d"


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
    lead_14 = part('shared/opening.md.j2')['lead']
    panel_of_texts_15 = part('shared/opening.md.j2')['panel_of_texts']
    who_speaks_in_a_line_16 = part('shared/opening.md.j2')['who_speaks_in_a_line']
    notes_on_17 = part('shared/editing.md.j2')['notes_on']
    evidence_given_18 = part('shared/closing.md.j2')['evidence_given']
    independence_19 = part('shared/closing.md.j2')['independence']
    currency_20 = part('shared/closing.md.j2')['currency']
    method_in_few_words_21 = part('shared/closing.md.j2')['method_in_few_words']
    files_22 = part('shared/closing.md.j2')['files']
    imprint_23 = part('shared/closing.md.j2')['imprint']
    annexed_24 = part('shared/closing.md.j2')['annexed']
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
        list_28 = [cell_27 for cell_27 in attribute(r_, 'cells') if cell_27]
        for place_28, cell_27 in enumerate(list_28):
            out += (escape(attribute(cell_27[0], 'voice')), ': ', escape(said_8(cell_27[0])), '.', ('' if (place_28 == len(list_28) - 1) else ' '))
        out.append('\n')
        return Markup("".join(out))
    def lines_3(list_, nothing_):
        out = []
        list_31 = list(list_)
        for place_31, e_30 in enumerate(list_31):
            out.append(escape(line_1(e_30)))
        if not list_31:
            out += ('- ', escape(nothing_), '\n')
        return Markup("".join(out))
    most_32 = (1 if ('second examples' in values['dropped']) else (2 if ('third examples' in values['dropped']) else 3))
    out += (escape(title_11()), '\n', (escape(standfirst_12()) if ('the line under the title' not in values['dropped']) else ''), '\n', escape(strip_13()), '\n\n')
    told_33 = ('@overall' if values['verdicts'] else '')
    agreed_34 = list(rejectattr(selectattr(values['comparison'], 'relation', 'equalto', 'agree'), 'topic', 'equalto', told_33))
    apart_35 = list(rejectattr(values['differences'], 'topic', 'equalto', told_33))
    compares_36 = (((agreed_34 or apart_35) or values['agreed_progress']) or values['agreed_shortfall'])
    out.append('::: panel glance\n::: cell neutral "Bottom line"\n')
    list_38 = list(values['verdicts'])
    for place_38, q_37 in enumerate(list_38):
        if ((not place_38) or (attribute((list_38[place_38 - 1]), 'letter') != attribute(q_37, 'letter'))):
            out.append('- The ')
            list_40 = [v_39 for v_39 in values['voices'] if (attribute(v_39, 'letter') == attribute(q_37, 'letter'))]
            for place_40, v_39 in enumerate(list_40):
                out.append(escape(described_voice_7(v_39)))
            out.append(': ')
        else:
            out.append('  ')
        out += (escape(said_8(q_37)), ('\\.' if ((place_38 == len(list_38) - 1) or (attribute((list_38[place_38 + 1]), 'letter') != attribute(q_37, 'letter'))) else '\\;'), '\n')
    if not list_38:
        first_41 = values['leads'][:(most_32 if (compares_36 and ('first results' not in values['dropped'])) else 0)]
        list_43 = list(first_41)
        for place_43, q_42 in enumerate(list_43):
            out += ('- ', escape(lead_14(q_42)), '\n')
        out.append('- ')
        if first_41:
            out += (('It does not judge' if (n_4 == 1) else 'No text judges'), ' the whole.\n')
        else:
            out += (('The text does' if (n_4 == 1) else 'The texts do'), ' not judge ', escape(values['subject']), ' as a whole in words this page could quote.\n')
    if (attribute(values['counts'], 'with_references') == 0):
        out += ('- ', ('It cites no' if (n_4 == 1) else ('Neither cites' if (n_4 == 2) else 'None cites')), ' references: treat this page as claims to check, not as established fact.\n')
    out.append(':::\n')
    if (not compares_36):
        out += ('::: cell neutral "Results reported"\n', escape(lines_3(values['findings'][:most_32], 'No result is reported as achieved.')), '\n:::\n::: cell neutral "Shortfalls and limits"\n', escape(lines_3(values['mixed'][:most_32], 'No shortfall, cost or dispute is reported.')), '\n:::\n')
    else:
        out.append('::: cell neutral "What is agreed"\n')
        if values['agreed_progress']:
            out += ('- Progress is reported on ', escape(join(values['agreed_progress'][:3], ' and on ')), '.\n')
        if values['agreed_shortfall']:
            out += ('- A shortfall is reported on ', escape(join(values['agreed_shortfall'][:3], ' and on ')), '.\n')
        list_45 = list(agreed_34[:(0 if (('quotations on what is agreed' in values['dropped']) and (values['agreed_progress'] or values['agreed_shortfall'])) else most_32)])
        for place_45, r_44 in enumerate(list_45):
            out += (escape(row_2(r_44)), '\n')
        if (not ((agreed_34 or values['agreed_progress']) or values['agreed_shortfall'])):
            out += ('- On no ', ('other ' if list(selectattr(values['comparison'], 'relation', 'equalto', 'agree')) else ''), 'topic do two texts say the same in a way that could be compared.\n')
        out.append(':::\n::: cell neutral "Where the texts differ"\n')
        list_47 = list(apart_35[:most_32])
        for place_47, r_46 in enumerate(list_47):
            out += (escape(row_2(r_46)), '\n')
        if not list_47:
            out += ('- On no ', ('other ' if values['differences'] else ''), 'topic do two texts differ in a way that could be compared.\n')
        out.append(':::\n')
    out.append(':::\n\n::: panel glance\n::: cell neutral "What comes next"\n')
    if ((len(values['phase_letters']) == 1) and (n_4 > 1)):
        out += ('- Only the ', escape(voice_6(values['phase_letters'][0])), ' describes “', escape(values['outlook']), '”.\n')
    more_48 = (1 if ('second examples of what comes next' in values['dropped']) else most_32)
    out += (escape(lines_3(((values['phase'][:more_48] + values['outlooks']) + values['watch'][:(more_48 - 1)]), 'No text says what comes next.')), '\n:::\n::: cell warning "How far to rely on this"\n- ', escape(evidence_given_18()), '\n')
    if (n_4 > 1):
        out += ('- ', escape(independence_19()), '\n')
    out += ('- ', escape(currency_20()), '\n:::\n:::\n\n')
    noted_49 = ['bottom line', 'comparison', 'outlook', 'reliance']
    list_51 = list(noted_49)
    for place_51, section_50 in enumerate(list_51):
        out.append(escape(notes_on_17(section_50)))
    out += ('\n', (escape(panel_of_texts_15()) if ('the boxes of the texts' not in values['dropped']) else escape(who_speaks_in_a_line_16())), '\n', escape(method_in_few_words_21(noted_49)), '\n')
    if ('hashes of the files' not in values['dropped']):
        out += (escape(files_22()), '\n')
    out += (escape(imprint_23()), '\n', escape(annexed_24()))
    return out, {'most': most_32, 'told': told_33, 'agreed': agreed_34, 'apart': apart_35, 'compares': compares_36, 'more': more_48, 'noted': noted_49, 'line': line_1, 'row': row_2, 'lines': lines_3}

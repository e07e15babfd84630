"""Made of templates/shared/opening.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "9cdd1e485376e9f83e34bce90ca873bed85008c04d903e87a1612f47afec42e1"


def fill(values, part):
    out = []
    n_10 = part('shared/words.md.j2')['n']
    number_11 = part('shared/words.md.j2')['number']
    plural_12 = part('shared/words.md.j2')['plural']
    voice_13 = part('shared/words.md.j2')['voice']
    described_voice_14 = part('shared/words.md.j2')['described_voice']
    rail_15 = part('shared/words.md.j2')['rail']
    words_16 = part('shared/words.md.j2')['words']
    said_17 = part('shared/words.md.j2')['said']
    figure_18 = part('shared/words.md.j2')['figure']
    topic_name_19 = part('shared/words.md.j2')['topic_name']
    rated_where_20 = part('shared/words.md.j2')['rated_where']
    entry_21 = part('shared/words.md.j2')['entry']
    dated_22 = part('shared/words.md.j2')['dated']
    origin_23 = part('shared/words.md.j2')['origin']
    standing_of_24 = part('shared/words.md.j2')['standing_of']
    notes_on_25 = part('shared/editing.md.j2')['notes_on']
    decided_26 = part('shared/editing.md.j2')['decided']
    def title_1():
        out = []
        if (values['agreed_progress'] and values['agreed_shortfall']):
            out += ('# ', escape(values['subject']), ': progress on ', escape(values['agreed_progress'][0]), ', shortfall on ', escape(values['agreed_shortfall'][0]), '\n')
        elif values['agreed_progress']:
            out += ('# ', escape(values['subject']), ': progress reported on ', escape(values['agreed_progress'][0]), '\n')
        elif values['agreed_shortfall']:
            out += ('# ', escape(values['subject']), ': shortfall reported on ', escape(values['agreed_shortfall'][0]), '\n')
        elif (n_10 == 1):
            out += ('# ', escape(values['subject']), ': what one ', escape(attribute(values['voices'][0], 'name')), ' reports\n')
        elif ((values['differences'] and (attribute(values['differences'][0], 'topic')[:1] != '@')) and (attribute(values['differences'][0], 'difference') == 'quantity')):
            out += ('# ', escape(values['subject']), ': texts differ on ', escape(attribute(values['differences'][0], 'topic')), '\n')
        else:
            out += ('# ', escape(values['subject']), ': what ', escape(number_11(n_10)), ' texts say\n')
        return Markup("".join(out))
    def standfirst_2():
        out = []
        out += ('::: standfirst\nWhat ', escape(plural_12(n_10, 'text says', 'texts say')), ' about results')
        if values['newest']:
            out += (' to ', escape(values['newest']))
        if values['phase_letters']:
            out += (' and “', escape(values['outlook']), '”')
        out.append('\n:::\n')
        return Markup("".join(out))
    def strip_3():
        out = []
        out.append('::: strip\n')
        if values['date']:
            out += ('Prepared ', escape(values['date']), ' · ')
        days_30 = list(unique(select(values['described'])))
        if ((n_10 <= 3) and (len(days_30) in ((1,) if values['date'] else (1, 2)))):
            out.append('Sources describe ')
            list_32 = list(days_30)
            for place_32, d_31 in enumerate(list_32):
                out += (escape(dated_22(d_31)), ('' if (place_32 == len(list_32) - 1) else '\\, '))
            out.append(' · ')
        elif values['newest']:
            out += ('Newest source: ', escape(dated_22(values['newest'])), ' · ')
        out += (escape(values['minutes']), ' min read · ', escape(plural_12(n_10, 'text', 'texts')), ', ', ('none' if (attribute(values['counts'], 'with_references') == 0) else escape(number_11(attribute(values['counts'], 'with_references')))), ' with references\n:::\n')
        return Markup("".join(out))
    def bottom_line_4():
        out = []
        out.append('::: callout "Bottom line"\n')
        list_35 = list(values['verdicts'][:2])
        for place_35, q_34 in enumerate(list_35):
            out.append('The ')
            list_37 = [v_36 for v_36 in values['voices'] if (attribute(v_36, 'letter') == attribute(q_34, 'letter'))]
            for place_37, v_36 in enumerate(list_37):
                out.append(escape(described_voice_14(v_36)))
            out += (': ', escape(said_17(q_34)), '.\n')
        if (not values['verdicts']):
            out += (('The text does' if (n_10 == 1) else 'The texts do'), ' not judge ', escape(values['subject']), ' as a whole in words this brief could quote.\n')
        if (values['agreed_progress'] or values['agreed_shortfall']):
            out += (('Both' if (n_10 == 2) else 'At least two texts'), ' report ')
            if values['agreed_progress']:
                out += ('progress on ', escape(values['agreed_progress'][0]))
            out.append((' and ' if (values['agreed_progress'] and values['agreed_shortfall']) else ''))
            if values['agreed_shortfall']:
                out += ('a shortfall on ', escape(values['agreed_shortfall'][0]))
            out.append('.\n')
        if (attribute(values['counts'], 'with_references') == 0):
            out += (('It cites no' if (n_10 == 1) else ('Neither cites' if (n_10 == 2) else 'None cites')), ' references: treat what follows as claims to check, not as established fact.\n')
        out += (':::\n', escape(notes_on_25('bottom line')), '\n')
        return Markup("".join(out))
    def key_messages_5(most_=3):
        out = []
        out.append('## Key messages\n\n')
        told_39 = SimpleNamespace(k=0)
        if values['agreed_progress']:
            told_39.k = (attribute(told_39, 'k') + 1)
            out += ('::: item "', (escape(rail_15(list(attributes(values['voices'], 'letter')))) if (n_10 == 2) else 'Several texts'), '"\nProgress is reported on ', escape(join(values['agreed_progress'][:3], ' and on ')), '.\n:::\n')
        if values['agreed_shortfall']:
            told_39.k = (attribute(told_39, 'k') + 1)
            out += ('::: item "', (escape(rail_15(list(attributes(values['voices'], 'letter')))) if (n_10 == 2) else 'Several texts'), '"\nA shortfall is reported on ', escape(join(values['agreed_shortfall'][:3], ' and on ')), '.\n:::\n')
        if values['figures']:
            told_39.k = (attribute(told_39, 'k') + 1)
            out += ('::: item "', escape(rail_15([attribute(values['figures'][0], 'letter')])), '"\n')
            if (len(values['figures']) == 1):
                out += ('The only result figure stands in ', escape(words_16(values['figures'][0])), escape(figure_18(values['figures'][0])), '.\n')
            else:
                out += ('One of ', escape(number_11(len(values['figures']))), ' results with a figure is ', escape(words_16(values['figures'][0])), escape(figure_18(values['figures'][0])), '.\n')
            out.append(':::\n')
        if values['differences']:
            told_39.k = (attribute(told_39, 'k') + 1)
            row_40 = values['differences'][0]
            out += ('::: item "Texts differ"\nThey differ on ', ('the ' if (attribute(row_40, 'topic') in ('@overall', '@causes')) else ''), (escape(lower(topic_name_19(attribute(row_40, 'topic')))) if ((attribute(row_40, 'topic')[:1] == '@') and (attribute(row_40, 'topic') != '@phase')) else escape(topic_name_19(attribute(row_40, 'topic')))), '. ')
            list_42 = [cell_41 for cell_41 in attribute(row_40, 'cells') if cell_41]
            for place_42, cell_41 in enumerate(list_42):
                out += (escape(attribute(cell_41[0], 'voice')), ': ', escape(said_17(cell_41[0])), '.', ('' if (place_42 == len(list_42) - 1) else ' '))
            out.append('\n:::\n')
        if ((values['outlook'] and (len(values['phase_letters']) == 1)) and (n_10 > 1)):
            told_39.k = (attribute(told_39, 'k') + 1)
            out += ('::: item "', escape(rail_15(values['phase_letters'])), '"\n“', escape(values['outlook']), '” is described by one ')
            list_44 = [v_43 for v_43 in values['voices'] if (attribute(v_43, 'letter') == values['phase_letters'][0])]
            for place_44, v_43 in enumerate(list_44):
                out.append(escape(described_voice_14(v_43)))
            out.append(' alone.\n:::\n')
        list_46 = list(values['highlights'][:max([(most_ - attribute(told_39, 'k')), 0])])
        for place_46, e_45 in enumerate(list_46):
            out.append(escape(entry_21(e_45)))
        out += ('\n', escape(notes_on_25('key messages')), '\n')
        return Markup("".join(out))
    def glance_6(table_=0):
        out = []
        if values['scorecard']:
            out += ('## At a glance: where the ', escape(values['topic_noun'][1]), ' stand\n\n::: panel glance\n')
            list_49 = list(values['standings'])
            for place_49, s_48 in enumerate(list_49):
                out += ('::: cell ', escape(attribute(s_48, 'tone')), ' "', escape(attribute(s_48, 'name')), ': ', escape(len(attribute(s_48, 'topics'))), '"\n')
                list_52 = list(attribute(s_48, 'topics')[:6])
                for place_52, (topic_50, letters_51) in enumerate(list_52):
                    out += ('- ', escape(topic_50), ' *', (escape(join(letters_51, ' ')) if (len(letters_51) <= 3) else escape(concat(len(letters_51), ' texts'))), '*\n')
                if not list_52:
                    out.append('- None\n')
                if (len(attribute(s_48, 'topics')) > 6):
                    out += ('- and ', escape(number_11((len(attribute(s_48, 'topics')) - 6))), ' more', (escape(concat(' in Table ', table_)) if table_ else ''), '\n')
                out.append(':::\n')
            out.append(':::\n\n::: note\n')
            if table_:
                out += ('Standings are this brief’s reading of the texts’ words; the rule stands under Table ', escape(table_), '.')
                list_54 = [row_53 for row_53 in values['scorecard'] if attribute(row_53, 'words_differ')]
                for place_54, row_53 in enumerate(list_54):
                    out += (' ', escape(attribute(row_53, 'topic')), ': ')
                    list_57 = list(attribute(row_53, 'words_differ'))
                    for place_57, (letter_55, word_56) in enumerate(list_57):
                        out += ('the ', escape(voice_13(letter_55)), ' says “', escape(word_56), '”', ('\\.' if (place_57 == len(list_57) - 1) else '\\, '))
                out.append('\n')
            else:
                out += ('This brief’s reading. ', escape(attribute(values['standings'][0], 'name')), ': a result is reported and no shortfall, cost or barrier. ', escape(attribute(values['standings'][2], 'name')), ': the reverse. ', escape(attribute(values['standings'][1], 'name')), ': both.', escape(rated_where_20()))
                if values['unshown']:
                    out += (' Rated, but not shown: ', escape(join(values['unshown'], '; ')), '.')
                out += (escape(decided_26(attribute(values['editing'], 'standings'))), '\n')
            out.append(':::\n')
        out += ((escape(notes_on_25('scorecard')) if (not table_) else ''), '\n')
        return Markup("".join(out))
    def panel_of_texts_7():
        out = []
        if (n_10 <= 4):
            out.append('::: panel boxes\n')
            list_60 = list(values['voices'])
            for place_60, v_59 in enumerate(list_60):
                out += ('::: cell ', ('signed' if attribute(v_59, 'signed') else 'unsigned'), ' "', escape(attribute(v_59, 'letter')), '. ', ('Signed' if attribute(v_59, 'signed') else 'Unsigned'), ' ', escape(attribute(v_59, 'kind')), '"\n- ', escape(origin_23(v_59)), '\n- ', escape(standing_of_24(v_59)), '\n:::\n')
            out.append(':::\n')
        else:
            out += ('::: table "Who speaks: ', escape(attribute(values['counts'], 'signed')), ' signed, ', escape((n_10 - attribute(values['counts'], 'signed'))), ' unsigned" widths=6,26,30,22,16\n| Text | Kind | Author | Date | References |\n|---|---|---|---|---|\n')
            list_62 = list(values['voices'])
            for place_62, v_61 in enumerate(list_62):
                out += ('| ', escape(attribute(v_61, 'letter')), ' | ', ('Signed' if attribute(v_61, 'signed') else 'Unsigned'), ' ', escape(attribute(v_61, 'kind')), ' | ', escape((attribute(v_61, 'author') or 'None stated')), ' | ', escape(((attribute(v_61, 'published') or attribute(v_61, 'as_of')) or 'None stated')), ' | ', ('Cited' if attribute(v_61, 'cites_references') else 'None'), ' |\n')
            out.append(':::\n')
        return Markup("".join(out))
    def who_speaks_8():
        out = []
        out += ('## The ', escape(plural_12(n_10, 'text', 'texts')), ' behind this brief\n\n', escape(panel_of_texts_7()), '\n')
        return Markup("".join(out))
    def who_speaks_in_a_line_9():
        out = []
        out += ('## The ', escape(plural_12(n_10, 'text', 'texts')), ' behind this brief\n\n::: note\n')
        list_66 = list(values['voices'])
        for place_66, v_65 in enumerate(list_66):
            out += (escape(attribute(v_65, 'letter')), '. ', ('Signed' if attribute(v_65, 'signed') else 'Unsigned'), ' ', escape(attribute(v_65, 'kind')), ', ', escape((attribute(v_65, 'author') or 'author not stated')), ', ', escape(((attribute(v_65, 'published') or attribute(v_65, 'as_of')) or 'no date')), ('\\.' if (place_66 == len(list_66) - 1) else '\\; '))
        out.append('\n:::\n')
        return Markup("".join(out))
    return out, {'title': title_1, 'standfirst': standfirst_2, 'strip': strip_3, 'bottom_line': bottom_line_4, 'key_messages': key_messages_5, 'glance': glance_6, 'panel_of_texts': panel_of_texts_7, 'who_speaks': who_speaks_8, 'who_speaks_in_a_line': who_speaks_in_a_line_9}

"""Made of templates/shared/opening.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "ff7d6132fb9d31c4c2d8bf4eef8da0e9f9cb5f685702a6a199e0551f60c60187"


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
    entry_20 = part('shared/words.md.j2')['entry']
    dated_21 = part('shared/words.md.j2')['dated']
    origin_22 = part('shared/words.md.j2')['origin']
    standing_of_23 = part('shared/words.md.j2')['standing_of']
    notes_on_24 = part('shared/editing.md.j2')['notes_on']
    decided_25 = part('shared/editing.md.j2')['decided']
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
        days_29 = list(unique(select(values['described'])))
        if ((n_10 <= 3) and (len(days_29) in ((1,) if values['date'] else (1, 2)))):
            out.append('Sources describe ')
            list_31 = list(days_29)
            for place_31, d_30 in enumerate(list_31):
                out += (escape(dated_21(d_30)), ('' if (place_31 == len(list_31) - 1) else '\\, '))
            out.append(' · ')
        elif values['newest']:
            out += ('Newest source: ', escape(dated_21(values['newest'])), ' · ')
        out += (escape(values['minutes']), ' min read · ', escape(plural_12(n_10, 'text', 'texts')), ', ', ('none' if (attribute(values['counts'], 'with_references') == 0) else escape(number_11(attribute(values['counts'], 'with_references')))), ' with references\n:::\n')
        return Markup("".join(out))
    def bottom_line_4():
        out = []
        out.append('::: callout "Bottom line"\n')
        list_34 = list(values['verdicts'][:2])
        for place_34, q_33 in enumerate(list_34):
            out.append('The ')
            list_36 = [v_35 for v_35 in values['voices'] if (attribute(v_35, 'letter') == attribute(q_33, 'letter'))]
            for place_36, v_35 in enumerate(list_36):
                out.append(escape(described_voice_14(v_35)))
            out += (': ', escape(said_17(q_33)), '.\n')
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
        out += (':::\n', escape(notes_on_24('bottom line')), '\n')
        return Markup("".join(out))
    def key_messages_5(most_=3):
        out = []
        out.append('## Key messages\n\n')
        told_38 = SimpleNamespace(k=0)
        if values['agreed_progress']:
            told_38.k = (attribute(told_38, 'k') + 1)
            out += ('::: item "', (escape(rail_15(list(attributes(values['voices'], 'letter')))) if (n_10 == 2) else 'Several texts'), '"\nProgress is reported on ', escape(join(values['agreed_progress'][:3], ' and on ')), '.\n:::\n')
        if values['agreed_shortfall']:
            told_38.k = (attribute(told_38, 'k') + 1)
            out += ('::: item "', (escape(rail_15(list(attributes(values['voices'], 'letter')))) if (n_10 == 2) else 'Several texts'), '"\nA shortfall is reported on ', escape(join(values['agreed_shortfall'][:3], ' and on ')), '.\n:::\n')
        if values['figures']:
            told_38.k = (attribute(told_38, 'k') + 1)
            out += ('::: item "', escape(rail_15([attribute(values['figures'][0], 'letter')])), '"\n')
            if (len(values['figures']) == 1):
                out += ('The only result figure stands in ', escape(words_16(values['figures'][0])), escape(figure_18(values['figures'][0])), '.\n')
            else:
                out += ('One of ', escape(number_11(len(values['figures']))), ' results with a figure is ', escape(words_16(values['figures'][0])), escape(figure_18(values['figures'][0])), '.\n')
            out.append(':::\n')
        if values['differences']:
            told_38.k = (attribute(told_38, 'k') + 1)
            row_39 = values['differences'][0]
            out += ('::: item "Texts differ"\nThey differ on ', ('the ' if (attribute(row_39, 'topic') in ('@overall', '@causes')) else ''), (escape(lower(topic_name_19(attribute(row_39, 'topic')))) if ((attribute(row_39, 'topic')[:1] == '@') and (attribute(row_39, 'topic') != '@phase')) else escape(topic_name_19(attribute(row_39, 'topic')))), '. ')
            list_41 = [cell_40 for cell_40 in attribute(row_39, 'cells') if cell_40]
            for place_41, cell_40 in enumerate(list_41):
                out += (escape(attribute(cell_40[0], 'voice')), ': ', escape(said_17(cell_40[0])), '.', ('' if (place_41 == len(list_41) - 1) else ' '))
            out.append('\n:::\n')
        if ((values['outlook'] and (len(values['phase_letters']) == 1)) and (n_10 > 1)):
            told_38.k = (attribute(told_38, 'k') + 1)
            out += ('::: item "', escape(rail_15(values['phase_letters'])), '"\n“', escape(values['outlook']), '” is described by one ')
            list_43 = [v_42 for v_42 in values['voices'] if (attribute(v_42, 'letter') == values['phase_letters'][0])]
            for place_43, v_42 in enumerate(list_43):
                out.append(escape(described_voice_14(v_42)))
            out.append(' alone.\n:::\n')
        list_45 = list(values['highlights'][:max([(most_ - attribute(told_38, 'k')), 0])])
        for place_45, e_44 in enumerate(list_45):
            out.append(escape(entry_20(e_44)))
        out += ('\n', escape(notes_on_24('key messages')), '\n')
        return Markup("".join(out))
    def glance_6(table_=0):
        out = []
        if values['scorecard']:
            out += ('## At a glance: where the ', escape(values['topic_noun'][1]), ' stand\n\n::: panel glance\n')
            list_48 = list(values['standings'])
            for place_48, s_47 in enumerate(list_48):
                out += ('::: cell ', escape(attribute(s_47, 'tone')), ' "', escape(attribute(s_47, 'name')), ': ', escape(len(attribute(s_47, 'topics'))), '"\n')
                list_51 = list(attribute(s_47, 'topics')[:6])
                for place_51, (topic_49, letters_50) in enumerate(list_51):
                    out += ('- ', escape(topic_49), ' *', (escape(join(letters_50, ' ')) if (len(letters_50) <= 3) else escape(concat(len(letters_50), ' texts'))), '*\n')
                if not list_51:
                    out.append('- None\n')
                if (len(attribute(s_47, 'topics')) > 6):
                    out += ('- and ', escape(number_11((len(attribute(s_47, 'topics')) - 6))), ' more', (escape(concat(' in Table ', table_)) if table_ else ''), '\n')
                out.append(':::\n')
            out.append(':::\n\n::: note\n')
            if table_:
                out += ('Standings are this brief’s reading of the texts’ words; the rule stands under Table ', escape(table_), '.')
                list_53 = [row_52 for row_52 in values['scorecard'] if attribute(row_52, 'words_differ')]
                for place_53, row_52 in enumerate(list_53):
                    out += (' ', escape(attribute(row_52, 'topic')), ': ')
                    list_56 = list(attribute(row_52, 'words_differ'))
                    for place_56, (letter_54, word_55) in enumerate(list_56):
                        out += ('the ', escape(voice_13(letter_54)), ' says “', escape(word_55), '”', ('\\.' if (place_56 == len(list_56) - 1) else '\\, '))
                out.append('\n')
            else:
                out += ('This brief’s reading. ', escape(attribute(values['standings'][0], 'name')), ': a result is reported and no shortfall, cost or barrier. ', escape(attribute(values['standings'][2], 'name')), ': the reverse. ', escape(attribute(values['standings'][1], 'name')), ': both.')
                if values['unshown']:
                    out += (' Rated, but not shown: ', escape(join(values['unshown'], '; ')), '.')
                out += (escape(decided_25(attribute(values['editing'], 'standings'))), '\n')
            out.append(':::\n')
        out += ((escape(notes_on_24('scorecard')) if (not table_) else ''), '\n')
        return Markup("".join(out))
    def panel_of_texts_7():
        out = []
        if (n_10 <= 4):
            out.append('::: panel boxes\n')
            list_59 = list(values['voices'])
            for place_59, v_58 in enumerate(list_59):
                out += ('::: cell ', ('signed' if attribute(v_58, 'signed') else 'unsigned'), ' "', escape(attribute(v_58, 'letter')), '. ', ('Signed' if attribute(v_58, 'signed') else 'Unsigned'), ' ', escape(attribute(v_58, 'kind')), '"\n- ', escape(origin_22(v_58)), '\n- ', escape(standing_of_23(v_58)), '\n:::\n')
            out.append(':::\n')
        else:
            out += ('::: table "Who speaks: ', escape(attribute(values['counts'], 'signed')), ' signed, ', escape((n_10 - attribute(values['counts'], 'signed'))), ' unsigned" widths=6,26,30,22,16\n| Text | Kind | Author | Date | References |\n|---|---|---|---|---|\n')
            list_61 = list(values['voices'])
            for place_61, v_60 in enumerate(list_61):
                out += ('| ', escape(attribute(v_60, 'letter')), ' | ', ('Signed' if attribute(v_60, 'signed') else 'Unsigned'), ' ', escape(attribute(v_60, 'kind')), ' | ', escape((attribute(v_60, 'author') or 'None stated')), ' | ', escape(((attribute(v_60, 'published') or attribute(v_60, 'as_of')) or 'None stated')), ' | ', ('Cited' if attribute(v_60, 'cites_references') else 'None'), ' |\n')
            out.append(':::\n')
        return Markup("".join(out))
    def who_speaks_8():
        out = []
        out += ('## The ', escape(plural_12(n_10, 'text', 'texts')), ' behind this brief\n\n', escape(panel_of_texts_7()), '\n')
        return Markup("".join(out))
    def who_speaks_in_a_line_9():
        out = []
        out += ('## The ', escape(plural_12(n_10, 'text', 'texts')), ' behind this brief\n\n::: note\n')
        list_65 = list(values['voices'])
        for place_65, v_64 in enumerate(list_65):
            out += (escape(attribute(v_64, 'letter')), '. ', ('Signed' if attribute(v_64, 'signed') else 'Unsigned'), ' ', escape(attribute(v_64, 'kind')), ', ', escape((attribute(v_64, 'author') or 'author not stated')), ', ', escape(((attribute(v_64, 'published') or attribute(v_64, 'as_of')) or 'no date')), ('\\.' if (place_65 == len(list_65) - 1) else '\\; '))
        out.append('\n:::\n')
        return Markup("".join(out))
    return out, {'title': title_1, 'standfirst': standfirst_2, 'strip': strip_3, 'bottom_line': bottom_line_4, 'key_messages': key_messages_5, 'glance': glance_6, 'panel_of_texts': panel_of_texts_7, 'who_speaks': who_speaks_8, 'who_speaks_in_a_line': who_speaks_in_a_line_9}

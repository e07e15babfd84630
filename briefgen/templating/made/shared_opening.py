"""Made of templates/shared/opening.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "f5dba55ef56a0b112922f51a6393cfaa0191d24c1c6f92eea8f631150ebeebd2"


def fill(values, part):
    out = []
    n_11 = part('shared/words.md.j2')['n']
    number_12 = part('shared/words.md.j2')['number']
    plural_13 = part('shared/words.md.j2')['plural']
    voice_14 = part('shared/words.md.j2')['voice']
    described_voice_15 = part('shared/words.md.j2')['described_voice']
    the_voice_16 = part('shared/words.md.j2')['the_voice']
    rail_17 = part('shared/words.md.j2')['rail']
    words_18 = part('shared/words.md.j2')['words']
    said_19 = part('shared/words.md.j2')['said']
    quotes_20 = part('shared/words.md.j2')['quotes']
    figure_21 = part('shared/words.md.j2')['figure']
    topic_name_22 = part('shared/words.md.j2')['topic_name']
    rated_where_23 = part('shared/words.md.j2')['rated_where']
    entry_24 = part('shared/words.md.j2')['entry']
    dated_25 = part('shared/words.md.j2')['dated']
    origin_26 = part('shared/words.md.j2')['origin']
    standing_of_27 = part('shared/words.md.j2')['standing_of']
    notes_on_28 = part('shared/editing.md.j2')['notes_on']
    decided_29 = part('shared/editing.md.j2')['decided']
    def title_1():
        out = []
        if (values['agreed_progress'] and values['agreed_shortfall']):
            out += ('# ', escape(values['subject']), ': progress on ', escape(values['agreed_progress'][0]), ', shortfall on ', escape(values['agreed_shortfall'][0]), '\n')
        elif values['agreed_progress']:
            out += ('# ', escape(values['subject']), ': progress reported on ', escape(values['agreed_progress'][0]), '\n')
        elif values['agreed_shortfall']:
            out += ('# ', escape(values['subject']), ': shortfall reported on ', escape(values['agreed_shortfall'][0]), '\n')
        elif (n_11 == 1):
            out += ('# ', escape(values['subject']), ': what one ', escape(attribute(values['voices'][0], 'name')), ' reports\n')
        elif ((values['differences'] and (attribute(values['differences'][0], 'topic')[:1] != '@')) and (attribute(values['differences'][0], 'difference') == 'quantity')):
            out += ('# ', escape(values['subject']), ': texts differ on ', escape(attribute(values['differences'][0], 'topic')), '\n')
        else:
            out += ('# ', escape(values['subject']), '\n')
        return Markup("".join(out))
    def standfirst_2():
        out = []
        out += ('::: standfirst\nWhat ', escape(plural_13(n_11, 'text says', 'texts say')), ' about results')
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
        days_33 = list(unique(select(values['described'])))
        if ((n_11 <= 3) and (len(days_33) in ((1,) if values['date'] else (1, 2)))):
            out.append('Sources describe ')
            list_35 = list(days_33)
            for place_35, d_34 in enumerate(list_35):
                out += (escape(dated_25(d_34)), ('' if (place_35 == len(list_35) - 1) else '\\, '))
            out.append(' · ')
        elif values['newest']:
            out += ('Newest source: ', escape(dated_25(values['newest'])), ' · ')
        out += (escape(values['minutes']), ' min read · ', escape(plural_13(n_11, 'text', 'texts')), ', ', ('none' if (attribute(values['counts'], 'with_references') == 0) else escape(number_12(attribute(values['counts'], 'with_references')))), ' with references\n:::\n')
        return Markup("".join(out))
    def bottom_line_4(most_=2):
        out = []
        out.append('::: callout "Bottom line"\n')
        list_38 = list(values['verdicts'][:2])
        for place_38, q_37 in enumerate(list_38):
            out.append('The ')
            list_40 = [v_39 for v_39 in values['voices'] if (attribute(v_39, 'letter') == attribute(q_37, 'letter'))]
            for place_40, v_39 in enumerate(list_40):
                out.append(escape(described_voice_15(v_39)))
            out += (': ', escape(said_19(q_37)), '.\n')
        list_42 = list(values['leads'][:most_])
        for place_42, lead_41 in enumerate(list_42):
            out.append(('Key finding' if (attribute(lead_41, 'role') == 'finding') else 'Mixed result'))
            if (len(attribute(lead_41, 'letters')) > 1):
                out += (' of ', ('both' if (n_11 == 2) else escape(number_12(len(attribute(lead_41, 'letters'))))), ' texts')
            out += (', by ', escape(the_voice_16(attribute(attribute(lead_41, 'quote'), 'letter'))), ': ', escape(said_19(attribute(lead_41, 'quote'))), '.\n')
        if (values['agreed_progress'] or values['agreed_shortfall']):
            out += (('Both' if (n_11 == 2) else 'At least two texts'), ' report ')
            if values['agreed_progress']:
                out += ('progress on ', escape(values['agreed_progress'][0]))
            out.append((' and ' if (values['agreed_progress'] and values['agreed_shortfall']) else ''))
            if values['agreed_shortfall']:
                out += ('a shortfall on ', escape(values['agreed_shortfall'][0]))
            out.append('.\n')
        if (not values['verdicts']):
            if values['leads']:
                out += (('It does not judge' if (n_11 == 1) else 'No text judges'), ' the whole.')
            else:
                out += (('The text does' if (n_11 == 1) else 'The texts do'), ' not judge ', escape(values['subject']), ' as a whole in words this brief could quote.')
            out.append('\n')
        if (attribute(values['counts'], 'with_references') == 0):
            out += (('It cites no' if (n_11 == 1) else ('Neither cites' if (n_11 == 2) else 'None cites')), ' references: treat what follows as claims to check, not as established fact.\n')
        out += (':::\n', escape(notes_on_28('bottom line')), '\n')
        return Markup("".join(out))
    def in_turn_5(names_):
        out = []
        list_45 = list(names_)
        for place_45, name_44 in enumerate(list_45):
            out += (('' if (not place_45) else (' and on ' if (place_45 == len(list_45) - 1) else '\\, on ')), escape(name_44))
        return Markup("".join(out))
    def key_messages_6(most_=3, quoted_=False):
        out = []
        out.append('## Key messages\n\n')
        told_47 = SimpleNamespace(k=0)
        if values['agreed_progress']:
            told_47.k = (attribute(told_47, 'k') + 1)
            out += ('::: item "', (escape(rail_17(list(attributes(values['voices'], 'letter')))) if (n_11 == 2) else 'Several texts'), '"\nProgress is reported on ', escape(in_turn_5(values['agreed_progress'][:3])), '.')
            if (quoted_ and values['progress_words']):
                out += (' ', escape(quotes_20(values['progress_words'])))
            out.append('\n:::\n')
        if values['agreed_shortfall']:
            told_47.k = (attribute(told_47, 'k') + 1)
            out += ('::: item "', (escape(rail_17(list(attributes(values['voices'], 'letter')))) if (n_11 == 2) else 'Several texts'), '"\nA shortfall is reported on ', escape(in_turn_5(values['agreed_shortfall'][:3])), '.')
            if (quoted_ and values['shortfall_words']):
                out += (' ', escape(quotes_20(values['shortfall_words'])))
            out.append('\n:::\n')
        if values['figures']:
            told_47.k = (attribute(told_47, 'k') + 1)
            out += ('::: item "', escape(rail_17([attribute(values['figures'][0], 'letter')])), '"\n')
            if (len(values['figures']) == 1):
                out += ('The only result figure stands in ', escape(words_18(values['figures'][0])), escape(figure_21(values['figures'][0])), '.\n')
            else:
                out += (escape(words_18(values['figures'][0])), escape(figure_21(values['figures'][0])), ', one of ', escape(number_12(len(values['figures']))), ' results with a figure.\n')
            out.append(':::\n')
        if values['differences']:
            told_47.k = (attribute(told_47, 'k') + 1)
            row_48 = values['differences'][0]
            out += ('::: item "Texts differ"\nThey differ on ', ('the ' if (attribute(row_48, 'topic') in ('@overall', '@causes')) else ''), (escape(lower(topic_name_22(attribute(row_48, 'topic')))) if ((attribute(row_48, 'topic')[:1] == '@') and (attribute(row_48, 'topic') != '@phase')) else escape(topic_name_22(attribute(row_48, 'topic')))), '. ')
            list_50 = [cell_49 for cell_49 in attribute(row_48, 'cells') if cell_49]
            for place_50, cell_49 in enumerate(list_50):
                out += (escape(attribute(cell_49[0], 'voice')), ': ', escape(said_19(cell_49[0])), '.', ('' if (place_50 == len(list_50) - 1) else ' '))
            out.append('\n:::\n')
        if ((values['outlook'] and (len(values['phase_letters']) == 1)) and (n_11 > 1)):
            told_47.k = (attribute(told_47, 'k') + 1)
            out += ('::: item "', escape(rail_17(values['phase_letters'])), '"\n“', escape(values['outlook']), '” is described by one ')
            list_52 = [v_51 for v_51 in values['voices'] if (attribute(v_51, 'letter') == values['phase_letters'][0])]
            for place_52, v_51 in enumerate(list_52):
                out.append(escape(described_voice_15(v_51)))
            out.append(' alone.\n:::\n')
        list_54 = list(values['highlights'][:max([(most_ - attribute(told_47, 'k')), 0])])
        for place_54, e_53 in enumerate(list_54):
            out.append(escape(entry_24(e_53)))
        out += ('\n', escape(notes_on_28('key messages')), '\n')
        return Markup("".join(out))
    def glance_7(table_=0):
        out = []
        if values['scorecard']:
            out += ('## At a glance: where the ', escape(values['topic_noun'][1]), ' stand\n\n::: panel glance\n')
            list_57 = list(values['standings'])
            for place_57, s_56 in enumerate(list_57):
                out += ('::: cell ', escape(attribute(s_56, 'tone')), ' "', escape(attribute(s_56, 'name')), ': ', escape(len(attribute(s_56, 'topics'))), '"\n')
                list_60 = list(attribute(s_56, 'topics')[:6])
                for place_60, (topic_58, letters_59) in enumerate(list_60):
                    out += ('- ', escape(topic_58), ' *', (escape(join(letters_59, ' ')) if (len(letters_59) <= 3) else escape(concat(len(letters_59), ' texts'))), '*\n')
                if not list_60:
                    out.append('- None\n')
                if (len(attribute(s_56, 'topics')) > 6):
                    out += ('- and ', escape(number_12((len(attribute(s_56, 'topics')) - 6))), ' more', (escape(concat(' in Table ', table_)) if table_ else ''), '\n')
                out.append(':::\n')
            out.append(':::\n\n::: note\n')
            if table_:
                out += ('Standings are this brief’s reading of the texts’ words; the rule stands under Table ', escape(table_), '.')
                list_62 = [row_61 for row_61 in values['scorecard'] if attribute(row_61, 'words_differ')]
                for place_62, row_61 in enumerate(list_62):
                    out += (' ', escape(attribute(row_61, 'topic')), ': ')
                    list_65 = list(attribute(row_61, 'words_differ'))
                    for place_65, (letter_63, word_64) in enumerate(list_65):
                        out += (escape(the_voice_16(letter_63)), ' says “', escape(word_64), '”', ('\\.' if (place_65 == len(list_65) - 1) else '\\, '))
                out.append('\n')
            else:
                out += ('This brief’s reading. ', escape(attribute(values['standings'][0], 'name')), ': a result is reported and no shortfall, cost or barrier. ', escape(attribute(values['standings'][2], 'name')), ': the reverse. ', escape(attribute(values['standings'][1], 'name')), ': both.', escape(rated_where_23()))
                if values['unshown']:
                    out += (' Rated, but not shown: ', escape(join(values['unshown'], '; ')), '.')
                out += (escape(decided_29(attribute(values['editing'], 'standings'))), '\n')
            out.append(':::\n')
        out += ((escape(notes_on_28('scorecard')) if (not table_) else ''), '\n')
        return Markup("".join(out))
    def panel_of_texts_8():
        out = []
        if (n_11 <= 4):
            out.append('::: panel boxes\n')
            list_68 = list(values['voices'])
            for place_68, v_67 in enumerate(list_68):
                out += ('::: cell ', ('signed' if attribute(v_67, 'signed') else 'unsigned'), ' "', escape(attribute(v_67, 'letter')), '. ', ('Signed' if attribute(v_67, 'signed') else 'Unsigned'), ' ', escape(attribute(v_67, 'kind')), '"\n- ', escape(origin_26(v_67)), '\n- ', escape(standing_of_27(v_67)), '\n:::\n')
            out.append(':::\n')
        else:
            out += ('::: table "Who speaks: ', escape(attribute(values['counts'], 'signed')), ' signed, ', escape((n_11 - attribute(values['counts'], 'signed'))), ' unsigned" widths=6,26,30,22,16\n| Text | Kind | Author | Date | References |\n|---|---|---|---|---|\n')
            list_70 = list(values['voices'])
            for place_70, v_69 in enumerate(list_70):
                out += ('| ', escape(attribute(v_69, 'letter')), ' | ', ('Signed' if attribute(v_69, 'signed') else 'Unsigned'), ' ', escape(attribute(v_69, 'kind')), ' | ', escape((attribute(v_69, 'author') or 'None stated')), ' | ', escape(((attribute(v_69, 'published') or attribute(v_69, 'as_of')) or 'None stated')), ' | ', ('Cited' if attribute(v_69, 'cites_references') else 'None'), ' |\n')
            out.append(':::\n')
        return Markup("".join(out))
    def who_speaks_9():
        out = []
        out += ('## The ', escape(plural_13(n_11, 'text', 'texts')), ' behind this brief\n\n', escape(panel_of_texts_8()), '\n')
        return Markup("".join(out))
    def who_speaks_in_a_line_10():
        out = []
        out += ('## The ', escape(plural_13(n_11, 'text', 'texts')), ' behind this brief\n\n::: note\n')
        list_74 = list(values['voices'])
        for place_74, v_73 in enumerate(list_74):
            out += (escape(attribute(v_73, 'letter')), '. ', ('Signed' if attribute(v_73, 'signed') else 'Unsigned'), ' ', escape(attribute(v_73, 'kind')), ', ', escape((attribute(v_73, 'author') or 'author not stated')), ', ', escape(((attribute(v_73, 'published') or attribute(v_73, 'as_of')) or 'no date')), ('\\.' if (place_74 == len(list_74) - 1) else '\\; '))
        out.append('\n:::\n')
        return Markup("".join(out))
    return out, {'title': title_1, 'standfirst': standfirst_2, 'strip': strip_3, 'bottom_line': bottom_line_4, 'in_turn': in_turn_5, 'key_messages': key_messages_6, 'glance': glance_7, 'panel_of_texts': panel_of_texts_8, 'who_speaks': who_speaks_9, 'who_speaks_in_a_line': who_speaks_in_a_line_10}

"""Made of templates/shared/opening.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "74a32966e8dd44f2b44bd7e4d6996ecafbacf2aa5c11ed7c37d2652fbbd4f95d"


def fill(values, part):
    out = []
    n_12 = part('shared/words.md.j2')['n']
    number_13 = part('shared/words.md.j2')['number']
    plural_14 = part('shared/words.md.j2')['plural']
    voice_15 = part('shared/words.md.j2')['voice']
    described_voice_16 = part('shared/words.md.j2')['described_voice']
    the_voice_17 = part('shared/words.md.j2')['the_voice']
    rail_18 = part('shared/words.md.j2')['rail']
    words_19 = part('shared/words.md.j2')['words']
    said_20 = part('shared/words.md.j2')['said']
    quotes_21 = part('shared/words.md.j2')['quotes']
    figure_22 = part('shared/words.md.j2')['figure']
    topic_name_23 = part('shared/words.md.j2')['topic_name']
    rated_where_24 = part('shared/words.md.j2')['rated_where']
    entry_25 = part('shared/words.md.j2')['entry']
    dated_26 = part('shared/words.md.j2')['dated']
    origin_27 = part('shared/words.md.j2')['origin']
    standing_of_28 = part('shared/words.md.j2')['standing_of']
    notes_on_29 = part('shared/editing.md.j2')['notes_on']
    decided_30 = part('shared/editing.md.j2')['decided']
    def title_1():
        out = []
        if (values['agreed_progress'] and values['agreed_shortfall']):
            message_32 = concat('progress on ', values['agreed_progress'][0], ', shortfall on ', values['agreed_shortfall'][0])
        elif values['agreed_progress']:
            message_32 = concat('progress reported on ', values['agreed_progress'][0])
        elif values['agreed_shortfall']:
            message_32 = concat('shortfall reported on ', values['agreed_shortfall'][0])
        elif (n_12 == 1):
            message_32 = concat('what one ', attribute(values['voices'][0], 'name'), ' reports')
        elif ((values['differences'] and (attribute(values['differences'][0], 'topic')[:1] != '@')) and (attribute(values['differences'][0], 'difference') == 'quantity')):
            message_32 = concat('texts differ on ', attribute(values['differences'][0], 'topic'))
        else:
            message_32 = ''
        out += ('# ', escape(values['subject']))
        if (message_32 and (len(values['subject']) <= 40)):
            out += (': ', escape(message_32))
        out.append('\n')
        return Markup("".join(out))
    def standfirst_2():
        out = []
        out += ('::: standfirst\nWhat ', escape(plural_14(n_12, 'text says', 'texts say')), ' about results')
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
        days_40 = list(unique(select(values['described'])))
        if ((n_12 <= 3) and (len(days_40) in ((1,) if values['date'] else (1, 2)))):
            out.append('Sources describe ')
            list_42 = list(days_40)
            for place_42, d_41 in enumerate(list_42):
                out += (escape(dated_26(d_41)), ('' if (place_42 == len(list_42) - 1) else '\\, '))
            out.append(' · ')
        elif values['newest']:
            out += ('Newest source: ', escape(dated_26(values['newest'])), ' · ')
        out += (escape(values['minutes']), ' min read · ', escape(plural_14(n_12, 'text', 'texts')), ', ', ('none' if (attribute(values['counts'], 'with_references') == 0) else escape(number_13(attribute(values['counts'], 'with_references')))), ' with references\n:::\n')
        return Markup("".join(out))
    def lead_4(q_):
        out = []
        out.append(('Key finding' if (attribute(q_, 'role') == 'finding') else 'Mixed result'))
        if (len(attribute(q_, 'letters')) > 1):
            out += (' of ', ('both' if (n_12 == 2) else escape(number_13(len(attribute(q_, 'letters'))))), ' texts')
        out += (', by ', escape(the_voice_17(attribute(attribute(q_, 'quote'), 'letter'))), ': ', escape(said_20(attribute(q_, 'quote'))), '.')
        return Markup("".join(out))
    def bottom_line_5(most_=2):
        out = []
        out.append('::: callout "Bottom line"\n')
        list_46 = list(values['verdicts'])
        for place_46, q_45 in enumerate(list_46):
            if ((not place_46) or (attribute((list_46[place_46 - 1]), 'letter') != attribute(q_45, 'letter'))):
                out.append('The ')
                list_48 = [v_47 for v_47 in values['voices'] if (attribute(v_47, 'letter') == attribute(q_45, 'letter'))]
                for place_48, v_47 in enumerate(list_48):
                    out.append(escape(described_voice_16(v_47)))
                out.append(': ')
            out += (escape(said_20(q_45)), ('\\.' if ((place_46 == len(list_46) - 1) or (attribute((list_46[place_46 + 1]), 'letter') != attribute(q_45, 'letter'))) else '\\;'), '\n')
        list_50 = list(values['leads'][:most_])
        for place_50, q_49 in enumerate(list_50):
            out += (escape(lead_4(q_49)), '\n')
        if (values['agreed_progress'] or values['agreed_shortfall']):
            out += (('Both' if (n_12 == 2) else 'At least two texts'), ' report ')
            if values['agreed_progress']:
                out += ('progress on ', escape(values['agreed_progress'][0]))
            out.append((' and ' if (values['agreed_progress'] and values['agreed_shortfall']) else ''))
            if values['agreed_shortfall']:
                out += ('a shortfall on ', escape(values['agreed_shortfall'][0]))
            out.append('.\n')
        if (not values['verdicts']):
            if values['leads']:
                out += (('It does not judge' if (n_12 == 1) else 'No text judges'), ' the whole.')
            else:
                out += (('The text does' if (n_12 == 1) else 'The texts do'), ' not judge ', escape(values['subject']), ' as a whole in words this brief could quote.')
            out.append('\n')
        list_53 = [(letter_51, note_52) for (letter_51, note_52) in values['notes'] if (not letter_51)]
        for place_53, (letter_51, note_52) in enumerate(list_53):
            out += (escape(note_52), '.\n')
        if (attribute(values['counts'], 'with_references') == 0):
            out += (('It cites no' if (n_12 == 1) else ('Neither cites' if (n_12 == 2) else 'None cites')), ' references: treat what follows as claims to check, not as established fact.\n')
        out += (':::\n', escape(notes_on_29('bottom line')), '\n')
        return Markup("".join(out))
    def in_turn_6(names_):
        out = []
        list_56 = list(names_)
        for place_56, name_55 in enumerate(list_56):
            out += (('' if (not place_56) else (' and on ' if (place_56 == len(list_56) - 1) else '\\, on ')), escape(name_55))
        return Markup("".join(out))
    def key_messages_7(most_=3, quoted_=False):
        out = []
        out.append('## Key messages\n\n')
        told_58 = SimpleNamespace(k=0)
        if values['agreed_progress']:
            told_58.k = (attribute(told_58, 'k') + 1)
            out += ('::: item "', (escape(rail_18(list(attributes(values['voices'], 'letter')))) if (n_12 == 2) else 'Several texts'), '"\nProgress is reported on ', escape(in_turn_6(values['agreed_progress'][:3])), '.')
            if (quoted_ and values['progress_words']):
                out += (' ', escape(quotes_21(values['progress_words'])))
            out.append('\n:::\n')
        if values['agreed_shortfall']:
            told_58.k = (attribute(told_58, 'k') + 1)
            out += ('::: item "', (escape(rail_18(list(attributes(values['voices'], 'letter')))) if (n_12 == 2) else 'Several texts'), '"\nA shortfall is reported on ', escape(in_turn_6(values['agreed_shortfall'][:3])), '.')
            if (quoted_ and values['shortfall_words']):
                out += (' ', escape(quotes_21(values['shortfall_words'])))
            out.append('\n:::\n')
        if values['figures']:
            told_58.k = (attribute(told_58, 'k') + 1)
            out += ('::: item "', escape(rail_18(((attribute(values['figures'][0], 'letter'),) + attribute(values['figures'][0], 'alike')), lone_=attribute(values['figures'][0], 'lone'))), '"\n')
            if (len(values['figures']) == 1):
                out += ('The only result figure stands in ', escape(words_19(values['figures'][0])), escape(figure_22(values['figures'][0])), '.\n')
            else:
                out += ((escape(concat(attribute(values['figures'][0], 'voice'), ': ')) if attribute(values['figures'][0], 'alike') else ''), escape(words_19(values['figures'][0])), escape(figure_22(values['figures'][0])), ', one of ', escape(number_13(len(values['figures']))), ' results with a figure.\n')
            out.append(':::\n')
        if values['differences']:
            told_58.k = (attribute(told_58, 'k') + 1)
            row_59 = values['differences'][0]
            out += ('::: item "Texts differ"\nThey differ on ', ('the ' if (attribute(row_59, 'topic') in ('@overall', '@causes')) else ''), (escape(lower(topic_name_23(attribute(row_59, 'topic')))) if ((attribute(row_59, 'topic')[:1] == '@') and (attribute(row_59, 'topic') != '@phase')) else escape(topic_name_23(attribute(row_59, 'topic')))), '. ')
            list_61 = [cell_60 for cell_60 in attribute(row_59, 'cells') if cell_60]
            for place_61, cell_60 in enumerate(list_61):
                out += (escape(attribute(cell_60[0], 'voice')), ': ', escape(said_20(cell_60[0])), '.', ('' if (place_61 == len(list_61) - 1) else ' '))
            out.append('\n:::\n')
        if ((values['outlook'] and (len(values['phase_letters']) == 1)) and (n_12 > 1)):
            told_58.k = (attribute(told_58, 'k') + 1)
            out += ('::: item "', escape(rail_18(values['phase_letters'])), '"\n“', escape(values['outlook']), '” is described by one ')
            list_63 = [v_62 for v_62 in values['voices'] if (attribute(v_62, 'letter') == values['phase_letters'][0])]
            for place_63, v_62 in enumerate(list_63):
                out.append(escape(described_voice_16(v_62)))
            out.append(' alone.\n:::\n')
        list_65 = list(values['highlights'][:max([(most_ - attribute(told_58, 'k')), 0])])
        for place_65, e_64 in enumerate(list_65):
            out.append(escape(entry_25(e_64)))
        out.append('\n')
        if ((not attribute(told_58, 'k')) and (not values['highlights'])):
            out.append('No statement is sure enough to stand here.\n')
        out += (escape(notes_on_29('key messages')), '\n')
        return Markup("".join(out))
    def glance_8(table_=0):
        out = []
        if values['scorecard']:
            out += ('## At a glance: where the ', escape(values['topic_noun'][1]), ' stand\n\n::: panel glance\n')
            list_68 = list(values['standings'])
            for place_68, s_67 in enumerate(list_68):
                out += ('::: cell ', escape(attribute(s_67, 'tone')), ' "', escape(attribute(s_67, 'name')), ': ', escape(len(attribute(s_67, 'topics'))), '"\n')
                list_71 = list(attribute(s_67, 'topics')[:6])
                for place_71, (topic_69, letters_70) in enumerate(list_71):
                    out += ('- ', escape(topic_69), ' *', (escape(join(letters_70, ' ')) if (len(letters_70) <= 3) else escape(concat(len(letters_70), ' texts'))), '*\n')
                if not list_71:
                    out.append('- None\n')
                if (len(attribute(s_67, 'topics')) > 6):
                    out += ('- and ', escape(number_13((len(attribute(s_67, 'topics')) - 6))), ' more', (escape(concat(' in Table ', table_)) if table_ else ''), '\n')
                out.append(':::\n')
            out.append(':::\n\n::: note\n')
            if table_:
                out += ('Standings are this brief’s reading of the texts’ words; the rule stands under Table ', escape(table_), '.')
                list_73 = [row_72 for row_72 in values['scorecard'] if attribute(row_72, 'words_differ')]
                for place_73, row_72 in enumerate(list_73):
                    out += (' ', escape(attribute(row_72, 'topic')), ': ')
                    list_76 = list(attribute(row_72, 'words_differ'))
                    for place_76, (letter_74, word_75) in enumerate(list_76):
                        out += (escape(the_voice_17(letter_74)), ' says “', escape(word_75), '”', ('\\.' if (place_76 == len(list_76) - 1) else '\\, '))
                out.append('\n')
            else:
                out += ('This brief’s reading. ', escape(attribute(values['standings'][0], 'name')), ': a result is reported and no shortfall, cost or barrier. ', escape(attribute(values['standings'][2], 'name')), ': the reverse. ', escape(attribute(values['standings'][1], 'name')), ': both.', escape(rated_where_24()))
                if values['unshown']:
                    out += (' Rated, but not shown: ', escape(join(values['unshown'], '; ')), '.')
                out += (escape(decided_30(attribute(values['editing'], 'standings'))), '\n')
            out.append(':::\n')
        out += ((escape(notes_on_29('scorecard')) if (not table_) else ''), '\n')
        return Markup("".join(out))
    def panel_of_texts_9():
        out = []
        if (n_12 <= 4):
            out.append('::: panel boxes\n')
            list_79 = list(values['voices'])
            for place_79, v_78 in enumerate(list_79):
                out += ('::: cell ', ('signed' if attribute(v_78, 'signed') else 'unsigned'), ' "', escape(attribute(v_78, 'letter')), '. ', ('Signed' if attribute(v_78, 'signed') else 'Unsigned'), ' ', escape(attribute(v_78, 'kind')), '"\n- ', escape(origin_27(v_78)), '\n- ', escape(standing_of_28(v_78)), '\n:::\n')
            out.append(':::\n')
        else:
            out += ('::: table "Who speaks: ', escape(attribute(values['counts'], 'signed')), ' signed, ', escape((n_12 - attribute(values['counts'], 'signed'))), ' unsigned" widths=6,26,30,22,16\n| Text | Kind | Author | Date | References |\n|---|---|---|---|---|\n')
            list_81 = list(values['voices'])
            for place_81, v_80 in enumerate(list_81):
                out += ('| ', escape(attribute(v_80, 'letter')), ' | ', ('Signed' if attribute(v_80, 'signed') else 'Unsigned'), ' ', escape(attribute(v_80, 'kind')), ' | ', escape((attribute(v_80, 'author') or 'None stated')), ' | ', escape(((attribute(v_80, 'published') or attribute(v_80, 'as_of')) or 'None stated')), ' | ', ('Cited' if attribute(v_80, 'cites_references') else 'None'), ' |\n')
            out.append(':::\n')
        return Markup("".join(out))
    def who_speaks_10():
        out = []
        out += ('## The ', escape(plural_14(n_12, 'text', 'texts')), ' behind this brief\n\n', escape(panel_of_texts_9()), '\n')
        return Markup("".join(out))
    def who_speaks_in_a_line_11():
        out = []
        out += ('## The ', escape(plural_14(n_12, 'text', 'texts')), ' behind this brief\n\n::: note\n')
        list_85 = list(values['voices'])
        for place_85, v_84 in enumerate(list_85):
            out += (escape(attribute(v_84, 'letter')), '. ', ('Signed' if attribute(v_84, 'signed') else 'Unsigned'), ' ', escape(attribute(v_84, 'kind')), ', ', escape((attribute(v_84, 'author') or 'author not stated')), ', ', escape(((attribute(v_84, 'published') or attribute(v_84, 'as_of')) or 'no date')), ('\\.' if (place_85 == len(list_85) - 1) else '\\; '))
        out.append('\n:::\n')
        return Markup("".join(out))
    return out, {'title': title_1, 'standfirst': standfirst_2, 'strip': strip_3, 'lead': lead_4, 'bottom_line': bottom_line_5, 'in_turn': in_turn_6, 'key_messages': key_messages_7, 'glance': glance_8, 'panel_of_texts': panel_of_texts_9, 'who_speaks': who_speaks_10, 'who_speaks_in_a_line': who_speaks_in_a_line_11}

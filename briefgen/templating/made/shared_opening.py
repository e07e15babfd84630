"""Made of templates/shared/opening.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "6bef0005f822f596a4928f855a8e887147aaeb0641d9440ef5a2eefd312f6226"


def fill(values, part):
    out = []
    n_15 = part('shared/words.md.j2')['n']
    number_16 = part('shared/words.md.j2')['number']
    plural_17 = part('shared/words.md.j2')['plural']
    voice_18 = part('shared/words.md.j2')['voice']
    described_voice_19 = part('shared/words.md.j2')['described_voice']
    the_voice_20 = part('shared/words.md.j2')['the_voice']
    rail_21 = part('shared/words.md.j2')['rail']
    words_22 = part('shared/words.md.j2')['words']
    said_23 = part('shared/words.md.j2')['said']
    quotes_24 = part('shared/words.md.j2')['quotes']
    figure_25 = part('shared/words.md.j2')['figure']
    topic_name_26 = part('shared/words.md.j2')['topic_name']
    rated_where_27 = part('shared/words.md.j2')['rated_where']
    entry_28 = part('shared/words.md.j2')['entry']
    dated_29 = part('shared/words.md.j2')['dated']
    origin_30 = part('shared/words.md.j2')['origin']
    standing_of_31 = part('shared/words.md.j2')['standing_of']
    notes_on_32 = part('shared/editing.md.j2')['notes_on']
    decided_33 = part('shared/editing.md.j2')['decided']
    def title_1():
        out = []
        if (values['agreed_progress'] and values['agreed_shortfall']):
            message_35 = concat('progress on ', values['agreed_progress'][0], ', shortfall on ', values['agreed_shortfall'][0])
        elif values['agreed_progress']:
            message_35 = concat('progress reported on ', values['agreed_progress'][0])
        elif values['agreed_shortfall']:
            message_35 = concat('shortfall reported on ', values['agreed_shortfall'][0])
        elif (n_15 == 1):
            message_35 = concat('what one ', attribute(values['voices'][0], 'name'), ' reports')
        elif (attribute(values['counts'], 'agree') and attribute(values['counts'], 'differ')):
            message_35 = concat('texts agree on ', plural_17(attribute(values['counts'], 'agree'), 'topic', 'topics'), ', differ on ', number_16(attribute(values['counts'], 'differ')))
        elif ((attribute(values['counts'], 'agree') > 1) or (attribute(values['counts'], 'differ') > 1)):
            message_35 = concat('texts ', ('agree' if attribute(values['counts'], 'agree') else 'differ'), ' on ', number_16((attribute(values['counts'], 'agree') + attribute(values['counts'], 'differ'))), ' topics')
        else:
            message_35 = ''
        out += ('# ', escape(values['subject']))
        if (message_35 and (len(values['subject']) <= 40)):
            out += (': ', escape(message_35))
        out.append('\n')
        return Markup("".join(out))
    def standfirst_2():
        out = []
        out += ('::: standfirst\nWhat ', escape(plural_17(n_15, 'text says', 'texts say')), ' about results')
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
        days_44 = list(unique(select(values['described'])))
        if ((n_15 <= 3) and (len(days_44) in ((1,) if values['date'] else (1, 2)))):
            out.append('Sources describe ')
            list_46 = list(days_44)
            for place_46, d_45 in enumerate(list_46):
                out += (escape(dated_29(d_45)), ('' if (place_46 == len(list_46) - 1) else '\\, '))
            out.append(' · ')
        elif values['newest']:
            out += ('Newest source: ', escape(dated_29(values['newest'])), ' · ')
        out += (escape(values['minutes']), ' min read · ', escape(plural_17(n_15, 'text', 'texts')), ', ', ('none' if (attribute(values['counts'], 'with_references') == 0) else escape(number_16(attribute(values['counts'], 'with_references')))), ' with references\n:::\n')
        return Markup("".join(out))
    def lead_4(q_):
        out = []
        out.append(('Key finding' if (attribute(q_, 'role') == 'finding') else 'Mixed result'))
        if (len(attribute(q_, 'letters')) > 1):
            out += (' of ', ('both' if (n_15 == 2) else escape(number_16(len(attribute(q_, 'letters'))))), ' texts')
        out += (', by ', escape(the_voice_20(attribute(attribute(q_, 'quote'), 'letter'))), ': ', escape(said_23(attribute(q_, 'quote'))), '.')
        return Markup("".join(out))
    def agreed_5():
        out = []
        if (values['agreed_progress'] or values['agreed_shortfall']):
            out += (('Both' if (n_15 == 2) else 'At least two texts'), ' report ')
            if values['agreed_progress']:
                out += ('progress on ', escape(values['agreed_progress'][0]))
            out.append((' and ' if (values['agreed_progress'] and values['agreed_shortfall']) else ''))
            if values['agreed_shortfall']:
                out += ('a shortfall on ', escape(values['agreed_shortfall'][0]))
            out.append('.')
        return Markup("".join(out))
    def unjudged_6():
        out = []
        if values['leads']:
            out += (('It does not judge' if (n_15 == 1) else 'No text judges'), ' the whole.')
        else:
            out += (('The text does' if (n_15 == 1) else 'The texts do'), ' not judge ', escape(values['subject']), ' as a whole in words this brief could quote.')
        return Markup("".join(out))
    def to_check_7():
        out = []
        out += (('It cites no' if (n_15 == 1) else ('Neither cites' if (n_15 == 2) else 'None cites')), ' references: treat what follows as claims to check, not as established fact.')
        return Markup("".join(out))
    def bottom_line_8(most_=2):
        out = []
        out.append('::: callout "Bottom line"\n')
        room_52 = SimpleNamespace(left=75)
        if (not values['verdicts']):
            room_52.left = (attribute(room_52, 'left') - len(attribute(unjudged_6(), 'split')()))
        if (attribute(values['counts'], 'with_references') == 0):
            room_52.left = (attribute(room_52, 'left') - len(attribute(to_check_7(), 'split')()))
        list_54 = list(values['verdicts'])
        for place_54, q_53 in enumerate(list_54):
            room_52.left = ((attribute(room_52, 'left') - len(attribute(said_23(q_53), 'split')())) - 3)
            if ((not place_54) or (attribute((list_54[place_54 - 1]), 'letter') != attribute(q_53, 'letter'))):
                out.append('The ')
                list_56 = [v_55 for v_55 in values['voices'] if (attribute(v_55, 'letter') == attribute(q_53, 'letter'))]
                for place_56, v_55 in enumerate(list_56):
                    out.append(escape(described_voice_19(v_55)))
                out.append(': ')
            out += (escape(said_23(q_53)), ('\\.' if ((place_54 == len(list_54) - 1) or (attribute((list_54[place_54 + 1]), 'letter') != attribute(q_53, 'letter'))) else '\\;'), '\n')
        list_58 = list(values['leads'][:most_])
        for place_58, q_57 in enumerate(list_58):
            fits_59 = (((not place_58) or (not values['verdicts'])) or (len(attribute(lead_4(q_57), 'split')()) <= attribute(room_52, 'left')))
            room_52.left = (attribute(room_52, 'left') - (len(attribute(lead_4(q_57), 'split')()) if fits_59 else 0))
            if fits_59:
                out += (escape(lead_4(q_57)), '\n')
        if ((values['agreed_progress'] or values['agreed_shortfall']) and (len(attribute(agreed_5(), 'split')()) <= attribute(room_52, 'left'))):
            out += (escape(agreed_5()), '\n')
        if (not values['verdicts']):
            out += (escape(unjudged_6()), '\n')
        list_62 = [(letter_60, note_61) for (letter_60, note_61) in values['notes'] if (not letter_60)]
        for place_62, (letter_60, note_61) in enumerate(list_62):
            out += (escape(note_61), '.\n')
        if (attribute(values['counts'], 'with_references') == 0):
            out += (escape(to_check_7()), '\n')
        out += (':::\n', escape(notes_on_32('bottom line')), '\n')
        return Markup("".join(out))
    def in_turn_9(names_):
        out = []
        list_65 = list(names_)
        for place_65, name_64 in enumerate(list_65):
            out += (('' if (not place_65) else (' and on ' if (place_65 == len(list_65) - 1) else '\\, on ')), escape(name_64))
        return Markup("".join(out))
    def key_messages_10(most_=3, quoted_=False):
        out = []
        out.append('## Key messages\n\n')
        told_67 = SimpleNamespace(k=0)
        if values['agreed_progress']:
            told_67.k = (attribute(told_67, 'k') + 1)
            out += ('::: item "', (escape(rail_21(list(attributes(values['voices'], 'letter')))) if (n_15 == 2) else 'Several texts'), '"\nProgress is reported on ', escape(in_turn_9(values['agreed_progress'][:3])), '.')
            if (quoted_ and values['progress_words']):
                out += (' ', escape(quotes_24(values['progress_words'])))
            out.append('\n:::\n')
        if values['agreed_shortfall']:
            told_67.k = (attribute(told_67, 'k') + 1)
            out += ('::: item "', (escape(rail_21(list(attributes(values['voices'], 'letter')))) if (n_15 == 2) else 'Several texts'), '"\nA shortfall is reported on ', escape(in_turn_9(values['agreed_shortfall'][:3])), '.')
            if (quoted_ and values['shortfall_words']):
                out += (' ', escape(quotes_24(values['shortfall_words'])))
            out.append('\n:::\n')
        if values['figures']:
            told_67.k = (attribute(told_67, 'k') + 1)
            out += ('::: item "', escape(rail_21(((attribute(values['figures'][0], 'letter'),) + attribute(values['figures'][0], 'alike')), lone_=attribute(values['figures'][0], 'lone'))), '"\n')
            if (len(values['figures']) == 1):
                out += ('The only result figure stands in ', escape(words_22(values['figures'][0])), escape(figure_25(values['figures'][0])), '.\n')
            else:
                out += ((escape(concat(attribute(values['figures'][0], 'voice'), ': ')) if attribute(values['figures'][0], 'alike') else ''), escape(words_22(values['figures'][0])), escape(figure_25(values['figures'][0])), ', one of ', escape(number_16(len(values['figures']))), ' results with a figure.\n')
            out.append(':::\n')
        if values['differences']:
            told_67.k = (attribute(told_67, 'k') + 1)
            row_68 = values['differences'][0]
            out += ('::: item "Texts differ"\nThey differ on ', ('the ' if (attribute(row_68, 'topic') in ('@overall', '@causes')) else ''), (escape(lower(topic_name_26(attribute(row_68, 'topic')))) if ((attribute(row_68, 'topic')[:1] == '@') and (attribute(row_68, 'topic') != '@phase')) else escape(topic_name_26(attribute(row_68, 'topic')))), '. ')
            list_70 = [cell_69 for cell_69 in attribute(row_68, 'cells') if cell_69]
            for place_70, cell_69 in enumerate(list_70):
                out += (escape(attribute(cell_69[0], 'voice')), ': ', escape(said_23(cell_69[0])), '.', ('' if (place_70 == len(list_70) - 1) else ' '))
            out.append('\n:::\n')
        if ((values['outlook'] and (len(values['phase_letters']) == 1)) and (n_15 > 1)):
            told_67.k = (attribute(told_67, 'k') + 1)
            out += ('::: item "', escape(rail_21(values['phase_letters'])), '"\n“', escape(values['outlook']), '” is described by one ')
            list_72 = [v_71 for v_71 in values['voices'] if (attribute(v_71, 'letter') == values['phase_letters'][0])]
            for place_72, v_71 in enumerate(list_72):
                out.append(escape(described_voice_19(v_71)))
            out.append(' alone.\n:::\n')
        list_74 = list(values['highlights'][:max([(most_ - attribute(told_67, 'k')), 0])])
        for place_74, e_73 in enumerate(list_74):
            out.append(escape(entry_28(e_73)))
        out.append('\n')
        if ((not attribute(told_67, 'k')) and (not values['highlights'])):
            out.append('No statement is sure enough to stand here.\n')
        out += (escape(notes_on_32('key messages')), '\n')
        return Markup("".join(out))
    def glance_11(table_=0):
        out = []
        if values['scorecard']:
            out += ('## At a glance: where the ', escape(values['topic_noun'][1]), ' stand\n\n::: panel glance\n')
            list_77 = list(values['standings'])
            for place_77, s_76 in enumerate(list_77):
                out += ('::: cell ', escape(attribute(s_76, 'tone')), ' "', escape(attribute(s_76, 'name')), ': ', escape(len(attribute(s_76, 'topics'))), '"\n')
                list_80 = list(attribute(s_76, 'topics')[:6])
                for place_80, (topic_78, letters_79) in enumerate(list_80):
                    out += ('- ', escape(topic_78), ' *', (escape(join(letters_79, ' ')) if (len(letters_79) <= 3) else escape(concat(len(letters_79), ' texts'))), '*\n')
                if not list_80:
                    out.append('- None\n')
                if (len(attribute(s_76, 'topics')) > 6):
                    out += ('- and ', escape(number_16((len(attribute(s_76, 'topics')) - 6))), ' more', (escape(concat(' in Table ', table_)) if table_ else ''), '\n')
                out.append(':::\n')
            out.append(':::\n\n::: note\n')
            if table_:
                out += ('Standings are this brief’s reading of the texts’ words; the rule stands under Table ', escape(table_), '.')
                list_82 = [row_81 for row_81 in values['scorecard'] if attribute(row_81, 'words_differ')]
                for place_82, row_81 in enumerate(list_82):
                    out += (' ', escape(attribute(row_81, 'topic')), ': ')
                    list_85 = list(attribute(row_81, 'words_differ'))
                    for place_85, (letter_83, word_84) in enumerate(list_85):
                        out += (escape(the_voice_20(letter_83)), ' says “', escape(word_84), '”', ('\\.' if (place_85 == len(list_85) - 1) else '\\, '))
                out.append('\n')
            else:
                out += ('This brief’s reading. ', escape(attribute(values['standings'][0], 'name')), ': a result is reported and no shortfall, cost or barrier. ', escape(attribute(values['standings'][2], 'name')), ': the reverse. ', escape(attribute(values['standings'][1], 'name')), ': both.', escape(rated_where_27()))
                if values['unshown']:
                    out += (' Rated, but not shown: ', escape(join(values['unshown'], '; ')), '.')
                out += (escape(decided_33(attribute(values['editing'], 'standings'))), '\n')
            out.append(':::\n')
        out += ((escape(notes_on_32('scorecard')) if (not table_) else ''), '\n')
        return Markup("".join(out))
    def panel_of_texts_12():
        out = []
        if (n_15 <= 4):
            out.append('::: panel boxes\n')
            list_88 = list(values['voices'])
            for place_88, v_87 in enumerate(list_88):
                out += ('::: cell ', ('signed' if attribute(v_87, 'signed') else 'unsigned'), ' "', escape(attribute(v_87, 'letter')), '. ', ('Signed' if attribute(v_87, 'signed') else 'Unsigned'), ' ', escape(attribute(v_87, 'kind')), '"\n- ', escape(origin_30(v_87)), '\n- ', escape(standing_of_31(v_87)), '\n:::\n')
            out.append(':::\n')
        else:
            out += ('::: table "Who speaks: ', escape(attribute(values['counts'], 'signed')), ' signed, ', escape((n_15 - attribute(values['counts'], 'signed'))), ' unsigned" widths=6,26,30,22,16\n| Text | Kind | Author | Date | References |\n|---|---|---|---|---|\n')
            list_90 = list(values['voices'])
            for place_90, v_89 in enumerate(list_90):
                out += ('| ', escape(attribute(v_89, 'letter')), ' | ', ('Signed' if attribute(v_89, 'signed') else 'Unsigned'), ' ', escape(attribute(v_89, 'kind')), ' | ', escape((attribute(v_89, 'author') or 'None stated')), ' | ', escape(((attribute(v_89, 'published') or attribute(v_89, 'as_of')) or 'None stated')), ' | ', ('Cited' if attribute(v_89, 'cites_references') else 'None'), ' |\n')
            out.append(':::\n')
        return Markup("".join(out))
    def who_speaks_13():
        out = []
        out += ('## The ', escape(plural_17(n_15, 'text', 'texts')), ' behind this brief\n\n', escape(panel_of_texts_12()), '\n')
        return Markup("".join(out))
    def who_speaks_in_a_line_14():
        out = []
        out += ('## The ', escape(plural_17(n_15, 'text', 'texts')), ' behind this brief\n\n::: note\n')
        list_94 = list(values['voices'])
        for place_94, v_93 in enumerate(list_94):
            out += (escape(attribute(v_93, 'letter')), '. ', ('Signed' if attribute(v_93, 'signed') else 'Unsigned'), ' ', escape(attribute(v_93, 'kind')), ', ', escape((attribute(v_93, 'author') or 'author not stated')), ', ', escape(((attribute(v_93, 'published') or attribute(v_93, 'as_of')) or 'no date')), ('\\.' if (place_94 == len(list_94) - 1) else '\\; '))
        out.append('\n:::\n')
        return Markup("".join(out))
    return out, {'title': title_1, 'standfirst': standfirst_2, 'strip': strip_3, 'lead': lead_4, 'agreed': agreed_5, 'unjudged': unjudged_6, 'to_check': to_check_7, 'bottom_line': bottom_line_8, 'in_turn': in_turn_9, 'key_messages': key_messages_10, 'glance': glance_11, 'panel_of_texts': panel_of_texts_12, 'who_speaks': who_speaks_13, 'who_speaks_in_a_line': who_speaks_in_a_line_14}

"""Made of templates/policy/brief.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "2caccc053e5716bffa392d9898962b11d8466334f74ec0fbf54f8282fe66f90e"


def fill(values, part):
    out = []
    notes_on_7 = part('shared/editing.md.j2')['notes_on']
    decided_8 = part('shared/editing.md.j2')['decided']
    n_9 = part('shared/words.md.j2')['n']
    number_10 = part('shared/words.md.j2')['number']
    plural_11 = part('shared/words.md.j2')['plural']
    capital_12 = part('shared/words.md.j2')['capital']
    voice_13 = part('shared/words.md.j2')['voice']
    described_voice_14 = part('shared/words.md.j2')['described_voice']
    the_voice_15 = part('shared/words.md.j2')['the_voice']
    words_16 = part('shared/words.md.j2')['words']
    said_17 = part('shared/words.md.j2')['said']
    cell_words_18 = part('shared/words.md.j2')['cell_words']
    topic_name_19 = part('shared/words.md.j2')['topic_name']
    rated_where_20 = part('shared/words.md.j2')['rated_where']
    entries_21 = part('shared/words.md.j2')['entries']
    lone_voice_22 = part('shared/words.md.j2')['lone_voice']
    voices_of_phase_23 = part('shared/words.md.j2')['voices_of_phase']
    origin_24 = part('shared/words.md.j2')['origin']
    standing_of_25 = part('shared/words.md.j2')['standing_of']
    title_26 = part('shared/opening.md.j2')['title']
    standfirst_27 = part('shared/opening.md.j2')['standfirst']
    strip_28 = part('shared/opening.md.j2')['strip']
    bottom_line_29 = part('shared/opening.md.j2')['bottom_line']
    key_messages_30 = part('shared/opening.md.j2')['key_messages']
    in_figures_31 = part('shared/figures.md.j2')['in_figures']
    agree_and_differ_32 = part('shared/comparison.md.j2')['agree_and_differ']
    reliance_33 = part('shared/closing.md.j2')['reliance']
    sources_34 = part('shared/closing.md.j2')['sources']
    method_35 = part('shared/closing.md.j2')['method']
    annexed_36 = part('shared/closing.md.j2')['annexed']
    scorecard_table_37 = 1
    most_marks_38 = 7
    def kind_of_marks_1(form_, name_, group_):
        out = []
        if group_:
            out += ('::: key ', escape(form_), ' "', escape(name_), '" letters=', escape(join(attributes(group_, 'letter'), ',')), '\n:::\n')
        return Markup("".join(out))
    def who_says_what_2(rows_):
        out = []
        more_41 = (len(values['scorecard']) - len(rows_))
        out.append('::: figure marks "Who says what stands where: ')
        list_43 = [s_42 for s_42 in values['standings'] if attribute(s_42, 'topics')]
        for place_43, s_42 in enumerate(list_43):
            out += (escape(len(attribute(s_42, 'topics'))), ' ', escape(attribute(s_42, 'name')), ('' if (place_43 == len(list_43) - 1) else '\\, '))
        out += ('" tones=', escape(join(attributes(attribute(rows_[0], 'reported'), 0), ',')), ' data=', escape(scorecard_table_37), '\n| ', escape(capital_12(values['topic_noun'][0])), ' |')
        list_46 = list(attribute(rows_[0], 'reported'))
        for place_46, (tone_44, letters_45) in enumerate(list_46):
            out += (' ', escape(attribute(first(selectattr(values['standings'], 'tone', 'equalto', tone_44)), 'name')), ' |')
        out.append('\n|---|')
        list_48 = list(attribute(rows_[0], 'reported'))
        for place_48, each_47 in enumerate(list_48):
            out.append('---|')
        out.append('\n')
        list_50 = list(rows_)
        for place_50, row_49 in enumerate(list_50):
            out += ('| ', escape(attribute(row_49, 'topic')), ' |')
            list_53 = list(attribute(row_49, 'reported'))
            for place_53, (tone_51, letters_52) in enumerate(list_53):
                out.append(' ')
                if (len(letters_52) > most_marks_38):
                    out += (escape(len(letters_52)), ' texts')
                else:
                    out.append(escape((join(letters_52, ' ') or '–')))
                out.append(' |')
            out.append('\n')
        out += ('::: alt\nGrid of ', escape(plural_11(len(rows_), values['topic_noun'][0], values['topic_noun'][1])), ': for each, the texts that report ')
        list_55 = list(reverse(values['standings']))
        for place_55, s_54 in enumerate(list_55):
            out += (escape(attribute(s_54, 'name')), ('' if (place_55 == len(list_55) - 1) else '\\, '))
        out += ('. Table ', escape(scorecard_table_37), ' names the same texts in words.\n:::\n::: source\nThis brief’s reading: a mark is a text, by its letter, where its own words put the ', escape(values['topic_noun'][0]), '; the rule stands under Table ', escape(scorecard_table_37), '.')
        if more_41:
            out += (' ', escape(capital_12(plural_11(more_41, values['topic_noun'][0], values['topic_noun'][1]))), ' more ', ('stands' if (more_41 == 1) else 'stand'), ' in Table ', escape(scorecard_table_37), '.')
        if values['unshown']:
            out += (' ', escape(capital_12(number_10(len(values['unshown'])))), ' more ', ('is' if (len(values['unshown']) == 1) else 'are'), ' named under it.')
        out += ('\n:::\n', escape(kind_of_marks_1('circle', 'Signed', list(selectattr(values['voices'], 'signed')))), '\n', escape(kind_of_marks_1('square', 'Unsigned', list(rejectattr(values['voices'], 'signed')))), '\n:::\n')
        return Markup("".join(out))
    def standing_3(row_):
        out = []
        out += ('**[', escape(attribute(row_, 'standing')), '](#/standing-', escape(attribute(row_, 'number')), ')**')
        if (n_9 > 2):
            told_57 = list(selectattr(attribute(row_, 'reported'), 1))
            out.append(' (')
            list_60 = list(told_57)
            for place_60, (tone_58, letters_59) in enumerate(list_60):
                if ((len(told_57) > 1) or (tone_58 != attribute(row_, 'tone'))):
                    out += (escape(attribute(first(selectattr(values['standings'], 'tone', 'equalto', tone_58)), 'name')), ' ')
                out += (escape(join(letters_59, ', ')), ('' if (place_60 == len(list_60) - 1) else '\\; '))
            out.append(')')
        return Markup("".join(out))
    left_61 = (((350 - values['front_words']) - (12 * len(values['glance']))) - (30 if (values['verdicts'] and values['leads']) else 0))
    messages_62 = (5 if ((n_9 == 2) and (left_61 >= 240)) else (4 if ((n_9 == 2) or ((left_61 - (36 * n_9)) < (150 if values['glance'] else 125))) else 5))
    out += (escape(title_26()), '\n', escape(standfirst_27()), '\n', escape(strip_28()), '\n', escape(bottom_line_29()), '\n\n', escape(key_messages_30(messages_62, ((n_9 > 2) and (left_61 >= 120)))), '\n')
    if values['scorecard']:
        out += ('## At a glance: where the ', escape(values['topic_noun'][1]), ' stand\n\n')
        if ((n_9 > 2) or ((len(values['scorecard']) + len(values['unshown'])) > 12)):
            out += (escape(who_says_what_2(values['glance'])), '\n')
        else:
            out.append('::: panel glance\n')
            list_64 = list(values['standings'])
            for place_64, s_63 in enumerate(list_64):
                out += ('::: cell ', escape(attribute(s_63, 'tone')), ' "', escape(attribute(s_63, 'name')), ': ', escape(len(attribute(s_63, 'topics'))), '"\n')
                list_67 = list(attribute(s_63, 'topics')[:6])
                for place_67, (topic_65, letters_66) in enumerate(list_67):
                    out += ('- ', escape(topic_65), ' *', (escape(join(letters_66, ' ')) if (len(letters_66) <= 3) else escape(concat(len(letters_66), ' texts'))), '*\n')
                if not list_67:
                    out.append('- None\n')
                if (len(attribute(s_63, 'topics')) > 6):
                    out += ('- and ', escape(number_10((len(attribute(s_63, 'topics')) - 6))), ' more in Table ', escape(scorecard_table_37), '\n')
                out.append(':::\n')
            out += (':::\n\n::: note\nStandings are this brief’s reading of the texts’ words; the rule stands under Table ', escape(scorecard_table_37), '.')
            list_69 = [row_68 for row_68 in values['scorecard'] if attribute(row_68, 'words_differ')]
            for place_69, row_68 in enumerate(list_69):
                out += (' ', escape(attribute(row_68, 'topic')), ': ')
                list_72 = list(attribute(row_68, 'words_differ'))
                for place_72, (letter_70, word_71) in enumerate(list_72):
                    out += (escape(the_voice_15(letter_70)), ' says “', escape(word_71), '”', ('\\.' if (place_72 == len(list_72) - 1) else '\\, '))
            out.append('\n:::\n')
    out += ('\n## The ', escape(plural_11(n_9, 'text', 'texts')), ' behind this brief\n\n')
    def by_kind_4(how_, group_, last_):
        out = []
        if group_:
            out += ('::: item "', escape(len(group_)), ' ', escape(how_), '"\n')
            list_76 = list(groupby(group_, 'kind'))
            for place_76, (kind_74, some_75) in enumerate(list_76):
                out += ((escape(capital_12(kind_74)) if (not place_76) else escape(kind_74)), ' ', escape(join(attributes(some_75, 'letter'), ', ')), ('\\.' if (place_76 == len(list_76) - 1) else '\\; '))
            out.append(' ')
            citing_77 = len(list(selectattr(group_, 'cites_references')))
            if (len(group_) == 1):
                out.append(('Cites references' if citing_77 else 'No references in the copy used'))
            else:
                out += ((escape(capital_12(number_10(citing_77))) if citing_77 else 'None'), ' ', ('cites' if (citing_77 < 2) else 'cite'), ' references')
            out += ('.', (' Each is described in the list of sources\\.' if last_ else ''), '\n:::\n')
        return Markup("".join(out))
    if (n_9 <= 2):
        out.append('::: panel boxes\n')
        list_79 = list(values['voices'])
        for place_79, v_78 in enumerate(list_79):
            out += ('::: cell ', ('signed' if attribute(v_78, 'signed') else 'unsigned'), ' "', escape(attribute(v_78, 'letter')), '. ', ('Signed' if attribute(v_78, 'signed') else 'Unsigned'), ' ', escape(attribute(v_78, 'kind')), '"\n- ', escape(origin_24(v_78)), '\n- ', escape(standing_of_25(v_78)), '\n:::\n')
        out.append(':::')
    elif ((n_9 <= 4) and ((not values['scorecard']) or (((36 * n_9) + 60) <= left_61))):
        list_81 = list(values['voices'])
        for place_81, v_80 in enumerate(list_81):
            out += ('::: item "', escape(attribute(v_80, 'letter')), '. ', ('Signed' if attribute(v_80, 'signed') else 'Unsigned'), '"\n', escape(capital_12(attribute(v_80, 'kind'))), ': ', escape(origin_24(v_80)), ' ', ('' if attribute(v_80, 'author') else 'No author stated\\. '), ('Cites references' if attribute(v_80, 'cites_references') else 'No references in the copy used'), '.\n:::\n')
    else:
        unsigned_82 = list(rejectattr(values['voices'], 'signed'))
        out += (escape(by_kind_4('signed', list(selectattr(values['voices'], 'signed')), (not unsigned_82))), '\n', escape(by_kind_4('unsigned', unsigned_82, True)), '\n')
    out += ('\n::: pagebreak\n:::', '\n')
    def place_5(section_):
        out = []
        out.append(escape(attribute({'findings': 'key findings', 'mixed': 'mixed results', 'responses': 'responses by others', 'phase': 'the outlook', 'outlooks': 'the outlook', 'watch': 'what to watch', 'bottom line': 'the bottom line', 'figures': 'the key messages', 'scorecard': 'the scorecard', 'comparison': 'the comparison'}, 'get')(section_, section_)))
        return Markup("".join(out))
    def turns_6(list_):
        out = []
        list_86 = list(list_)
        for place_86, t_85 in enumerate(list_86):
            out += (escape(capital_12(attribute(t_85, 'what'))), ': ', escape((attribute(t_85, 'was') or 'none')), ', now ', escape((attribute(t_85, 'now') or 'none')), '.', ('' if (place_86 == len(list_86) - 1) else ' '))
        return Markup("".join(out))
    if values['changes']:
        c_87 = attribute(values['changes'], 'counts')
        out += ('## What has changed since ', escape((attribute(values['changes'], 'since') or concat('the earlier edition, build ', attribute(values['changes'], 'build')))), '\n\n::: callout "In short"\n')
        if attribute(values['changes'], 'none'):
            out.append('Nothing: sources, claims, standings and relations are those of the earlier edition.\n')
        else:
            out.append('Claims: ')
            list_90 = [(kind_88, word_89) for (kind_88, word_89) in [('new', 'new'), ('gone', 'gone'), ('reworded', 'reworded'), ('reread', 'read otherwise'), ('moved', 'moved to another section'), ('shown', 'printed now and not before'), ('left out', 'printed no longer')] if c_87[kind_88]]
            for place_90, (kind_88, word_89) in enumerate(list_90):
                out += (escape(c_87[kind_88]), ' ', escape(word_89), ', ')
            out += (escape(attribute(c_87, 'kept')), ' as they were.')
            if attribute(c_87, 'standing'):
                out += (' Topics that stand otherwise: ', escape(attribute(c_87, 'standing')), '.')
            if attribute(values['changes'], 'sources'):
                out.append(' Sources: ')
                list_93 = list(attribute(values['changes'], 'sources')[:3])
                for place_93, (file_91, what_92) in enumerate(list_93):
                    out += (escape(file_91), ' ', escape(what_92), ('' if (place_93 == len(list_93) - 1) else '\\, '))
                if (len(attribute(values['changes'], 'sources')) > 3):
                    out += (' and ', escape((len(attribute(values['changes'], 'sources')) - 3)), ' more')
                out.append('.')
            out.append('\n')
        out.append(':::\n\n')
        list_95 = list(attribute(values['changes'], 'lines'))
        for place_95, e_94 in enumerate(list_95):
            head_96 = topic_name_19(attribute(e_94, 'topic'))
            if (attribute(e_94, 'kind') == 'standing'):
                out += ('::: item "', escape(capital_12(attribute(attribute(e_94, 'turns')[0], 'what'))), '"\n**', escape(head_96), '.** ', escape(turns_6(attribute(e_94, 'turns'))), '\n:::\n')
            elif (attribute(e_94, 'kind') == 'reworded'):
                out.append('::: item "Reworded"\n')
                if head_96:
                    out += ('**', escape(head_96), '.** ')
                out += ('Earlier edition (', escape(attribute(e_94, 'place')), '): “', escape(attribute(e_94, 'earlier')), '”. This edition: ', escape(words_16(attribute(e_94, 'quote'))), '.\n:::\n')
            elif (attribute(e_94, 'kind') == 'new'):
                out.append('::: item "New"\n')
                if head_96:
                    out += ('**', escape(head_96), '.** ')
                out += (escape(attribute(attribute(e_94, 'quote'), 'voice')), ': ', escape(said_17(attribute(e_94, 'quote'))), '.\n:::\n')
            elif (attribute(e_94, 'kind') == 'gone'):
                out.append('::: item "Gone"\n')
                if head_96:
                    out += ('**', escape(head_96), '.** ')
                out += ('Earlier edition (', escape(attribute(e_94, 'place')), '): “', escape(attribute(e_94, 'earlier')), '”.\n:::\n')
            elif (attribute(e_94, 'kind') == 'reread'):
                out.append('::: item "Read otherwise"\n')
                if head_96:
                    out += ('**', escape(head_96), '.** ')
                out += ('Both editions, ', escape(attribute(attribute(e_94, 'quote'), 'voice')), ': ', escape(words_16(attribute(e_94, 'quote'))), '. ', escape(turns_6(attribute(e_94, 'turns'))), '\n:::\n')
            else:
                out.append('::: item "Moved"\n')
                if head_96:
                    out += ('**', escape(head_96), '.** ')
                out += ('Both editions, ', escape(attribute(attribute(e_94, 'quote'), 'voice')), ': ', escape(words_16(attribute(e_94, 'quote'))), '. In the earlier edition: ', escape(place_5(attribute(attribute(e_94, 'turns')[0], 'was'))), '; now: ', escape(place_5(attribute(attribute(e_94, 'turns')[0], 'now'))), '.\n:::\n')
        if attribute(values['changes'], 'more'):
            out += ('::: note\n', escape(capital_12(plural_11(attribute(values['changes'], 'more'), 'more change of what is printed is', 'more changes of what is printed are'))), ' not listed here.\n:::\n')
    out.append('\n')
    if values['scorecard']:
        out += ('## ', escape(capital_12(values['topic_noun'][0])), ' by ', escape(values['topic_noun'][0]), ': what each text says\n\n')
        short_97 = (max(map(len, attributes(values['scorecard'], 'topic'))) <= 12)
        out.append('::: table "')
        if values['unshown']:
            out += (escape(capital_12(number_10(attribute(values['counts'], 'rated')))), ' of ', escape(number_10((attribute(values['counts'], 'rated') + len(values['unshown'])))), ' rated ', escape(values['topic_noun'][1]))
        else:
            out += (escape(capital_12(plural_11(attribute(values['counts'], 'rated'), values['topic_noun'][0], values['topic_noun'][1]))), ' rated')
        out.append(': ')
        list_99 = list(values['standings'])
        for place_99, s_98 in enumerate(list_99):
            out += (escape(len(attribute(s_98, 'topics'))), ' ', escape(attribute(s_98, 'name')), ('' if (place_99 == len(list_99) - 1) else '\\, '))
        out += ('" status=2 tones=', escape(join(attributes(values['scorecard'], 'tone'), ',')), ' widths=')
        if (n_9 == 2):
            out.append(('16\\,14\\,35\\,35' if short_97 else '20\\,14\\,33\\,33'))
        elif (n_9 == 3):
            out.append(('14\\,14\\,24\\,24\\,24' if short_97 else '19\\,12\\,23\\,23\\,23'))
        else:
            out.append(('16\\,20\\,64' if short_97 else '24\\,17\\,59'))
        out.append('\n')
        if (n_9 <= 3):
            out += ('| ', escape(capital_12(values['topic_noun'][0])), ' | Standing |')
            list_101 = list(values['voices'])
            for place_101, v_100 in enumerate(list_101):
                out += (' ', escape(capital_12(described_voice_14(v_100))), ' (', escape(attribute(v_100, 'letter')), ') |')
            out.append('\n|---|---|')
            list_103 = list(values['voices'])
            for place_103, v_102 in enumerate(list_103):
                out.append('---|')
            out.append('\n')
            list_105 = list(values['scorecard'])
            for place_105, row_104 in enumerate(list_105):
                out += ('| ', escape(attribute(row_104, 'topic')), ' | ', escape(standing_3(row_104)), ' |')
                list_107 = list(attribute(row_104, 'cells'))
                for place_107, cell_106 in enumerate(list_107):
                    out.append(' ')
                    if cell_106:
                        list_109 = list(cell_106)
                        for place_109, q_108 in enumerate(list_109):
                            out += (escape(cell_words_18(q_108)), ('' if (place_109 == len(list_109) - 1) else '\\; '))
                    elif attribute(row_104, 'named')[(place_107)]:
                        out.append('Named, no result reported')
                    else:
                        out.append('Not mentioned')
                    out.append(' |')
                out.append('\n')
        else:
            out += ('| ', escape(capital_12(values['topic_noun'][0])), ' | Standing | What the texts say |\n|---|---|---|\n')
            list_111 = list(values['scorecard'])
            for place_111, row_110 in enumerate(list_111):
                shown_112 = list(select(attribute(row_110, 'cells')))
                out += ('| ', escape(attribute(row_110, 'topic')), ' | ', escape(standing_3(row_110)), ' | ')
                list_114 = list(shown_112[:3])
                for place_114, cell_113 in enumerate(list_114):
                    out += (escape(attribute(cell_113[0], 'voice')), ': ', escape(cell_words_18(cell_113[0])), '.', ('' if (place_114 == len(list_114) - 1) else ' '))
                if (len(shown_112) > 3):
                    out += (' And ', escape(number_10((len(shown_112) - 3))), ' more.')
                out.append(' |\n')
        out += (':::\n\n::: note\nThis brief’s reading. ', escape(attribute(values['standings'][0], 'name')), ': a result is reported and no shortfall, cost or barrier. ', escape(attribute(values['standings'][2], 'name')), ': the reverse. ', escape(attribute(values['standings'][1], 'name')), ': both. The words that introduce a list decide for its items.', escape(rated_where_20()))
        if values['unrated']:
            out += (' Named, but not rated: ', escape(join(values['unrated'], '; ')), '.')
        if values['unshown']:
            out += (' Rated, but not shown: ', escape(join(values['unshown'], '; ')), '.')
        out.append(escape(decided_8(attribute(values['editing'], 'standings'))))
        again_115 = SimpleNamespace(any=False)
        list_117 = list((values['findings'] + values['mixed']))
        for place_117, e_116 in enumerate(list_117):
            list_119 = [row_118 for row_118 in values['scorecard'] if (attribute(row_118, 'topic') == attribute(e_116, 'topic'))]
            for place_119, row_118 in enumerate(list_119):
                again_115.any = True
        if (not attribute(again_115, 'any')):
            out += (' The lists below leave rated ', escape(values['topic_noun'][1]), ' out.')
        out.append('\n:::\n')
    out += (escape(notes_on_7('scorecard')), '\n\n', escape(in_figures_31()), '\n\n## Key findings\n\n', escape(lone_voice_22(values['findings'])), '\n', escape(entries_21(values['findings'], 'No text reports a result achieved.')), '\n', escape(notes_on_7('findings')), '\n\n## Mixed results\n\n', escape(lone_voice_22(values['mixed'])), '\n', escape(entries_21(values['mixed'], 'No text reports a shortfall, cost or dispute.')), '\n', escape(notes_on_7('mixed')), '\n\n### Responses by others\n\n', escape(entries_21(values['responses'], 'No text reports a response.')), '\n', escape(notes_on_7('responses')), '\n\n## Outlook')
    if values['phase_letters']:
        out += (': “', escape(values['outlook']), '”')
    out += ('\n\n', escape(voices_of_phase_23()), '\n')
    if values['phase_letters']:
        out += (escape(entries_21(values['phase'], 'No text says what it holds.')), '\n')
    if (values['outlooks'] or (not values['phase_letters'])):
        out += ((escape(lone_voice_22(values['outlooks'])) if (not values['phase_letters']) else ''), '\n', escape(entries_21(values['outlooks'], 'No text says what comes next.')), '\n')
    out += (escape(notes_on_7('outlook')), '\n\n## What to watch\n\n', escape(lone_voice_22(values['watch'])), '\n', escape(entries_21(values['watch'], concat('No text names an open question', (' beyond the outlook.' if (values['outlooks'] or values['phase']) else '.')))), '\n', escape(notes_on_7('watch')), '\n\n', escape(agree_and_differ_32(scorecard_table_37)), '\n\n', escape(reliance_33()), '\n\n', escape(sources_34()), '\n\n', escape(method_35()), '\n', escape(annexed_36()))
    return out, {'scorecard_table': scorecard_table_37, 'most_marks': most_marks_38, 'left': left_61, 'messages': messages_62, 'kind_of_marks': kind_of_marks_1, 'who_says_what': who_says_what_2, 'standing': standing_3, 'by_kind': by_kind_4, 'place': place_5, 'turns': turns_6}

"""Made of templates/policy/brief.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "6433f1abdfd1818e10b3cb4d1b849d57227e55b5b26e3c44eb44d8c56bc89b85"


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
    words_15 = part('shared/words.md.j2')['words']
    said_16 = part('shared/words.md.j2')['said']
    cell_words_17 = part('shared/words.md.j2')['cell_words']
    topic_name_18 = part('shared/words.md.j2')['topic_name']
    entries_19 = part('shared/words.md.j2')['entries']
    lone_voice_20 = part('shared/words.md.j2')['lone_voice']
    voices_of_phase_21 = part('shared/words.md.j2')['voices_of_phase']
    origin_22 = part('shared/words.md.j2')['origin']
    standing_of_23 = part('shared/words.md.j2')['standing_of']
    title_24 = part('shared/opening.md.j2')['title']
    standfirst_25 = part('shared/opening.md.j2')['standfirst']
    strip_26 = part('shared/opening.md.j2')['strip']
    bottom_line_27 = part('shared/opening.md.j2')['bottom_line']
    key_messages_28 = part('shared/opening.md.j2')['key_messages']
    agree_and_differ_29 = part('shared/comparison.md.j2')['agree_and_differ']
    reliance_30 = part('shared/closing.md.j2')['reliance']
    sources_31 = part('shared/closing.md.j2')['sources']
    method_32 = part('shared/closing.md.j2')['method']
    annexed_33 = part('shared/closing.md.j2')['annexed']
    scorecard_table_34 = 1
    most_marks_35 = 7
    def kind_of_marks_1(form_, name_, group_):
        out = []
        if group_:
            out += ('::: key ', escape(form_), ' "', escape(name_), '" letters=', escape(join(attributes(group_, 'letter'), ',')), '\n:::\n')
        return Markup("".join(out))
    def who_says_what_2(rows_):
        out = []
        more_38 = (len(values['scorecard']) - len(rows_))
        out.append('::: figure marks "Who says what stands where: ')
        list_40 = [s_39 for s_39 in values['standings'] if attribute(s_39, 'topics')]
        for place_40, s_39 in enumerate(list_40):
            out += (escape(len(attribute(s_39, 'topics'))), ' ', escape(attribute(s_39, 'name')), ('' if (place_40 == len(list_40) - 1) else '\\, '))
        out += ('" tones=', escape(join(attributes(attribute(rows_[0], 'reported'), 0), ',')), ' data=', escape(scorecard_table_34), '\n| ', escape(capital_12(values['topic_noun'][0])), ' |')
        list_43 = list(attribute(rows_[0], 'reported'))
        for place_43, (tone_41, letters_42) in enumerate(list_43):
            out += (' ', escape(attribute(first(selectattr(values['standings'], 'tone', 'equalto', tone_41)), 'name')), ' |')
        out.append('\n|---|')
        list_45 = list(attribute(rows_[0], 'reported'))
        for place_45, each_44 in enumerate(list_45):
            out.append('---|')
        out.append('\n')
        list_47 = list(rows_)
        for place_47, row_46 in enumerate(list_47):
            out += ('| ', escape(attribute(row_46, 'topic')), ' |')
            list_50 = list(attribute(row_46, 'reported'))
            for place_50, (tone_48, letters_49) in enumerate(list_50):
                out.append(' ')
                if (len(letters_49) > most_marks_35):
                    out += (escape(len(letters_49)), ' texts')
                else:
                    out.append(escape((join(letters_49, ' ') or '–')))
                out.append(' |')
            out.append('\n')
        out += ('::: alt\nGrid of ', escape(plural_11(len(rows_), values['topic_noun'][0], values['topic_noun'][1])), ': for each, the texts that report ')
        list_52 = list(reverse(values['standings']))
        for place_52, s_51 in enumerate(list_52):
            out += (escape(attribute(s_51, 'name')), ('' if (place_52 == len(list_52) - 1) else '\\, '))
        out += ('. Table ', escape(scorecard_table_34), ' names the same texts in words.\n:::\n::: source\nThis brief’s reading: a mark is a text, by its letter, where its own words put the ', escape(values['topic_noun'][0]), '; the rule stands under Table ', escape(scorecard_table_34), '.')
        if more_38:
            out += (' ', escape(capital_12(plural_11(more_38, values['topic_noun'][0], values['topic_noun'][1]))), ' more ', ('stands' if (more_38 == 1) else 'stand'), ' in Table ', escape(scorecard_table_34), '.')
        if values['unshown']:
            out += (' ', escape(capital_12(number_10(len(values['unshown'])))), ' more ', ('is' if (len(values['unshown']) == 1) else 'are'), ' named under it.')
        out += ('\n:::\n', escape(kind_of_marks_1('circle', 'Signed', list(selectattr(values['voices'], 'signed')))), '\n', escape(kind_of_marks_1('square', 'Unsigned', list(rejectattr(values['voices'], 'signed')))), '\n:::\n')
        return Markup("".join(out))
    def standing_3(row_):
        out = []
        out += ('**[', escape(attribute(row_, 'standing')), '](#/standing-', escape(attribute(row_, 'number')), ')**')
        if (n_9 > 2):
            told_54 = list(selectattr(attribute(row_, 'reported'), 1))
            out.append(' (')
            list_57 = list(told_54)
            for place_57, (tone_55, letters_56) in enumerate(list_57):
                if ((len(told_54) > 1) or (tone_55 != attribute(row_, 'tone'))):
                    out += (escape(attribute(first(selectattr(values['standings'], 'tone', 'equalto', tone_55)), 'name')), ' ')
                out += (escape(join(letters_56, ', ')), ('' if (place_57 == len(list_57) - 1) else '\\; '))
            out.append(')')
        return Markup("".join(out))
    out += (escape(title_24()), '\n', escape(standfirst_25()), '\n', escape(strip_26()), '\n', escape(bottom_line_27()), '\n\n', escape(key_messages_28(4)), '\n')
    if values['scorecard']:
        out += ('## At a glance: where the ', escape(values['topic_noun'][1]), ' stand\n\n')
        if ((n_9 > 2) or ((len(values['scorecard']) + len(values['unshown'])) > 12)):
            out += (escape(who_says_what_2(values['glance'])), '\n')
        else:
            out.append('::: panel glance\n')
            list_59 = list(values['standings'])
            for place_59, s_58 in enumerate(list_59):
                out += ('::: cell ', escape(attribute(s_58, 'tone')), ' "', escape(attribute(s_58, 'name')), ': ', escape(len(attribute(s_58, 'topics'))), '"\n')
                list_62 = list(attribute(s_58, 'topics')[:6])
                for place_62, (topic_60, letters_61) in enumerate(list_62):
                    out += ('- ', escape(topic_60), ' *', (escape(join(letters_61, ' ')) if (len(letters_61) <= 3) else escape(concat(len(letters_61), ' texts'))), '*\n')
                if not list_62:
                    out.append('- None\n')
                if (len(attribute(s_58, 'topics')) > 6):
                    out += ('- and ', escape(number_10((len(attribute(s_58, 'topics')) - 6))), ' more in Table ', escape(scorecard_table_34), '\n')
                out.append(':::\n')
            out += (':::\n\n::: note\nStandings are this brief’s reading of the texts’ words; the rule stands under Table ', escape(scorecard_table_34), '.')
            list_64 = [row_63 for row_63 in values['scorecard'] if attribute(row_63, 'words_differ')]
            for place_64, row_63 in enumerate(list_64):
                out += (' ', escape(attribute(row_63, 'topic')), ': ')
                list_67 = list(attribute(row_63, 'words_differ'))
                for place_67, (letter_65, word_66) in enumerate(list_67):
                    out += ('the ', escape(voice_13(letter_65)), ' says “', escape(word_66), '”', ('\\.' if (place_67 == len(list_67) - 1) else '\\, '))
            out.append('\n:::\n')
    out += ('\n## The ', escape(plural_11(n_9, 'text', 'texts')), ' behind this brief\n\n')
    def by_kind_4(how_, group_, last_):
        out = []
        if group_:
            out += ('::: item "', escape(len(group_)), ' ', escape(how_), '"\n')
            list_71 = list(groupby(group_, 'kind'))
            for place_71, (kind_69, some_70) in enumerate(list_71):
                out += ((escape(capital_12(kind_69)) if (not place_71) else escape(kind_69)), ' ', escape(join(attributes(some_70, 'letter'), ', ')), ('\\.' if (place_71 == len(list_71) - 1) else '\\; '))
            out.append(' ')
            citing_72 = len(list(selectattr(group_, 'cites_references')))
            out += ((escape(capital_12(number_10(citing_72))) if citing_72 else 'None'), ' ', ('cites' if (citing_72 < 2) else 'cite'), ' references.', (' Each is described in the list of sources\\.' if last_ else ''), '\n:::\n')
        return Markup("".join(out))
    if (n_9 <= 2):
        out.append('::: panel boxes\n')
        list_74 = list(values['voices'])
        for place_74, v_73 in enumerate(list_74):
            out += ('::: cell ', ('signed' if attribute(v_73, 'signed') else 'unsigned'), ' "', escape(attribute(v_73, 'letter')), '. ', ('Signed' if attribute(v_73, 'signed') else 'Unsigned'), ' ', escape(attribute(v_73, 'kind')), '"\n- ', escape(origin_22(v_73)), '\n- ', escape(standing_of_23(v_73)), '\n:::\n')
        out.append(':::')
    elif ((n_9 <= 4) and ((len(values['glance']) + (2 * n_9)) <= 13)):
        list_76 = list(values['voices'])
        for place_76, v_75 in enumerate(list_76):
            out += ('::: item "', escape(attribute(v_75, 'letter')), '. ', ('Signed' if attribute(v_75, 'signed') else 'Unsigned'), ' ', escape(attribute(v_75, 'kind')), '"\n', escape(origin_22(v_75)), ' ', ('' if attribute(v_75, 'author') else 'No author stated\\. '), ('Cites references' if attribute(v_75, 'cites_references') else 'No references in the copy used'), '.\n:::\n')
    else:
        unsigned_77 = list(rejectattr(values['voices'], 'signed'))
        out += (escape(by_kind_4('signed', list(selectattr(values['voices'], 'signed')), (not unsigned_77))), '\n', escape(by_kind_4('unsigned', unsigned_77, True)), '\n')
    out += ('\n::: pagebreak\n:::', '\n')
    def place_5(section_):
        out = []
        out.append(escape(attribute({'findings': 'key findings', 'mixed': 'mixed results', 'responses': 'responses by others', 'phase': 'the outlook', 'outlooks': 'the outlook', 'watch': 'what to watch', 'bottom line': 'the bottom line', 'figures': 'the key messages', 'scorecard': 'the scorecard', 'comparison': 'the comparison'}, 'get')(section_, section_)))
        return Markup("".join(out))
    def turns_6(list_):
        out = []
        list_81 = list(list_)
        for place_81, t_80 in enumerate(list_81):
            out += (escape(capital_12(attribute(t_80, 'what'))), ': ', escape((attribute(t_80, 'was') or 'none')), ', now ', escape((attribute(t_80, 'now') or 'none')), '.', ('' if (place_81 == len(list_81) - 1) else ' '))
        return Markup("".join(out))
    if values['changes']:
        c_82 = attribute(values['changes'], 'counts')
        out += ('## What has changed since ', escape((attribute(values['changes'], 'since') or concat('the earlier edition, build ', attribute(values['changes'], 'build')))), '\n\n::: callout "In short"\n')
        if attribute(values['changes'], 'none'):
            out.append('Nothing: sources, claims, standings and relations are those of the earlier edition.\n')
        else:
            out.append('Claims: ')
            list_85 = [(kind_83, word_84) for (kind_83, word_84) in [('new', 'new'), ('gone', 'gone'), ('reworded', 'reworded'), ('reread', 'read otherwise'), ('moved', 'moved to another section'), ('shown', 'printed now and not before'), ('left out', 'printed no longer')] if c_82[kind_83]]
            for place_85, (kind_83, word_84) in enumerate(list_85):
                out += (escape(c_82[kind_83]), ' ', escape(word_84), ', ')
            out += (escape(attribute(c_82, 'kept')), ' as they were.')
            if attribute(c_82, 'standing'):
                out += (' Topics that stand otherwise: ', escape(attribute(c_82, 'standing')), '.')
            if attribute(values['changes'], 'sources'):
                out.append(' Sources: ')
                list_88 = list(attribute(values['changes'], 'sources')[:3])
                for place_88, (file_86, what_87) in enumerate(list_88):
                    out += (escape(file_86), ' ', escape(what_87), ('' if (place_88 == len(list_88) - 1) else '\\, '))
                if (len(attribute(values['changes'], 'sources')) > 3):
                    out += (' and ', escape((len(attribute(values['changes'], 'sources')) - 3)), ' more')
                out.append('.')
            out.append('\n')
        out.append(':::\n\n')
        list_90 = list(attribute(values['changes'], 'lines'))
        for place_90, e_89 in enumerate(list_90):
            head_91 = topic_name_18(attribute(e_89, 'topic'))
            if (attribute(e_89, 'kind') == 'standing'):
                out += ('::: item "', escape(capital_12(attribute(attribute(e_89, 'turns')[0], 'what'))), '"\n**', escape(head_91), '.** ', escape(turns_6(attribute(e_89, 'turns'))), '\n:::\n')
            elif (attribute(e_89, 'kind') == 'reworded'):
                out.append('::: item "Reworded"\n')
                if head_91:
                    out += ('**', escape(head_91), '.** ')
                out += ('Earlier edition (', escape(attribute(e_89, 'place')), '): “', escape(attribute(e_89, 'earlier')), '”. This edition: ', escape(words_15(attribute(e_89, 'quote'))), '.\n:::\n')
            elif (attribute(e_89, 'kind') == 'new'):
                out.append('::: item "New"\n')
                if head_91:
                    out += ('**', escape(head_91), '.** ')
                out += (escape(attribute(attribute(e_89, 'quote'), 'voice')), ': ', escape(said_16(attribute(e_89, 'quote'))), '.\n:::\n')
            elif (attribute(e_89, 'kind') == 'gone'):
                out.append('::: item "Gone"\n')
                if head_91:
                    out += ('**', escape(head_91), '.** ')
                out += ('Earlier edition (', escape(attribute(e_89, 'place')), '): “', escape(attribute(e_89, 'earlier')), '”.\n:::\n')
            elif (attribute(e_89, 'kind') == 'reread'):
                out.append('::: item "Read otherwise"\n')
                if head_91:
                    out += ('**', escape(head_91), '.** ')
                out += ('Both editions, ', escape(attribute(attribute(e_89, 'quote'), 'voice')), ': ', escape(words_15(attribute(e_89, 'quote'))), '. ', escape(turns_6(attribute(e_89, 'turns'))), '\n:::\n')
            else:
                out.append('::: item "Moved"\n')
                if head_91:
                    out += ('**', escape(head_91), '.** ')
                out += ('Both editions, ', escape(attribute(attribute(e_89, 'quote'), 'voice')), ': ', escape(words_15(attribute(e_89, 'quote'))), '. In the earlier edition: ', escape(place_5(attribute(attribute(e_89, 'turns')[0], 'was'))), '; now: ', escape(place_5(attribute(attribute(e_89, 'turns')[0], 'now'))), '.\n:::\n')
        if attribute(values['changes'], 'more'):
            out += ('::: note\n', escape(capital_12(plural_11(attribute(values['changes'], 'more'), 'more change of what is printed is', 'more changes of what is printed are'))), ' not listed here.\n:::\n')
    out.append('\n')
    if values['scorecard']:
        out += ('## ', escape(capital_12(values['topic_noun'][0])), ' by ', escape(values['topic_noun'][0]), ': what each text says\n\n')
        short_92 = (max(map(len, attributes(values['scorecard'], 'topic'))) <= 12)
        out.append('::: table "')
        if values['unshown']:
            out += (escape(capital_12(number_10(attribute(values['counts'], 'rated')))), ' of ', escape(number_10((attribute(values['counts'], 'rated') + len(values['unshown'])))), ' rated ', escape(values['topic_noun'][1]))
        else:
            out += (escape(capital_12(plural_11(attribute(values['counts'], 'rated'), values['topic_noun'][0], values['topic_noun'][1]))), ' rated')
        out.append(': ')
        list_94 = list(values['standings'])
        for place_94, s_93 in enumerate(list_94):
            out += (escape(len(attribute(s_93, 'topics'))), ' ', escape(attribute(s_93, 'name')), ('' if (place_94 == len(list_94) - 1) else '\\, '))
        out += ('" status=2 tones=', escape(join(attributes(values['scorecard'], 'tone'), ',')), ' widths=')
        if (n_9 == 2):
            out.append(('16\\,14\\,35\\,35' if short_92 else '20\\,14\\,33\\,33'))
        elif (n_9 == 3):
            out.append(('14\\,14\\,24\\,24\\,24' if short_92 else '19\\,12\\,23\\,23\\,23'))
        else:
            out.append(('16\\,20\\,64' if short_92 else '24\\,17\\,59'))
        out.append('\n')
        if (n_9 <= 3):
            out += ('| ', escape(capital_12(values['topic_noun'][0])), ' | Standing |')
            list_96 = list(values['voices'])
            for place_96, v_95 in enumerate(list_96):
                out += (' ', escape(capital_12(described_voice_14(v_95))), ' (', escape(attribute(v_95, 'letter')), ') |')
            out.append('\n|---|---|')
            list_98 = list(values['voices'])
            for place_98, v_97 in enumerate(list_98):
                out.append('---|')
            out.append('\n')
            list_100 = list(values['scorecard'])
            for place_100, row_99 in enumerate(list_100):
                out += ('| ', escape(attribute(row_99, 'topic')), ' | ', escape(standing_3(row_99)), ' |')
                list_102 = list(attribute(row_99, 'cells'))
                for place_102, cell_101 in enumerate(list_102):
                    out.append(' ')
                    if cell_101:
                        list_104 = list(cell_101)
                        for place_104, q_103 in enumerate(list_104):
                            out += (escape(cell_words_17(q_103)), ('' if (place_104 == len(list_104) - 1) else '\\; '))
                    elif attribute(row_99, 'named')[(place_102)]:
                        out.append('Named, no result reported')
                    else:
                        out.append('Not mentioned')
                    out.append(' |')
                out.append('\n')
        else:
            out += ('| ', escape(capital_12(values['topic_noun'][0])), ' | Standing | What the texts say |\n|---|---|---|\n')
            list_106 = list(values['scorecard'])
            for place_106, row_105 in enumerate(list_106):
                shown_107 = list(select(attribute(row_105, 'cells')))
                out += ('| ', escape(attribute(row_105, 'topic')), ' | ', escape(standing_3(row_105)), ' | ')
                list_109 = list(shown_107[:3])
                for place_109, cell_108 in enumerate(list_109):
                    out += (escape(attribute(cell_108[0], 'voice')), ': ', escape(cell_words_17(cell_108[0])), '.', ('' if (place_109 == len(list_109) - 1) else ' '))
                if (len(shown_107) > 3):
                    out += (' And ', escape(number_10((len(shown_107) - 3))), ' more.')
                out.append(' |\n')
        out += (':::\n\n::: note\nThis brief’s reading. ', escape(attribute(values['standings'][0], 'name')), ': a result is reported and no shortfall, cost or barrier. ', escape(attribute(values['standings'][2], 'name')), ': the reverse. ', escape(attribute(values['standings'][1], 'name')), ': both. The words that introduce a list decide for its items.')
        if values['unrated']:
            out += (' Named, but not rated: ', escape(join(values['unrated'], '; ')), '.')
        if values['unshown']:
            out += (' Rated, but not shown: ', escape(join(values['unshown'], '; ')), '.')
        out += (escape(decided_8(attribute(values['editing'], 'standings'))), '\n:::\n')
    out += (escape(notes_on_7('scorecard')), '\n\n')
    if values['charts']:
        out.append('## In figures\n\n')
        list_111 = list(values['charts'])
        for place_111, c_110 in enumerate(list_111):
            out += ('::: figure ', escape(attribute(c_110, 'kind')), ' "', escape(attribute(c_110, 'title')), '"\n|')
            list_113 = list(attribute(c_110, 'header'))
            for place_113, head_112 in enumerate(list_113):
                out += (' ', escape(head_112), ' |')
            out.append('\n|')
            list_115 = list(attribute(c_110, 'header'))
            for place_115, head_114 in enumerate(list_115):
                out.append('---|')
            out.append('\n')
            list_117 = list(attribute(c_110, 'rows'))
            for place_117, row_116 in enumerate(list_117):
                out.append('|')
                list_119 = list(row_116)
                for place_119, cell_118 in enumerate(list_119):
                    out += (' ', escape(cell_118), ' |')
                out.append('\n')
            out += ('::: alt\n', escape(capital_12(attribute(c_110, 'kind'))), ' chart of ', escape(join(attribute(c_110, 'header')[1:], ', ')), ', ', escape(plural_11(len(attribute(c_110, 'rows')), 'row', 'rows')), ': from ', escape(attribute(c_110, 'lowest')[0]), ' (', escape(attribute(c_110, 'lowest')[1]), ') to ', escape(attribute(c_110, 'highest')[0]), ' (', escape(attribute(c_110, 'highest')[1]), '). The numbers follow as a table.\n:::\n::: source\nSource: ')
            if attribute(c_110, 'letter'):
                out.append(escape(voice_13(attribute(c_110, 'letter'))))
                if (attribute(c_110, 'letter') not in attribute(voice_13(attribute(c_110, 'letter')), 'split')()):
                    out += (' (', escape(attribute(c_110, 'letter')), ')')
                if attribute(c_110, 'table'):
                    out += (', table ', escape(attribute(c_110, 'table')))
            else:
                out.append(escape(attribute(c_110, 'source')))
            out.append('. Numbers as given; not checked.')
            if (attribute(c_110, 'kind') != 'bar'):
                out.append(' The scale runs from the lowest value to the highest, not from zero.')
            out.append('\n:::\n:::\n')
    out += ('\n## Key findings\n\n', escape(lone_voice_20(values['findings'])), '\n', escape(entries_19(values['findings'], 'No text reports a result achieved.')), '\n', escape(notes_on_7('findings')), '\n\n## Mixed results\n\n', escape(lone_voice_20(values['mixed'])), '\n', escape(entries_19(values['mixed'], 'No text reports a shortfall, cost or dispute.')), '\n', escape(notes_on_7('mixed')), '\n\n### Responses by others\n\n', escape(entries_19(values['responses'], 'No text reports a response.')), '\n', escape(notes_on_7('responses')), '\n\n## Outlook')
    if values['phase_letters']:
        out += (': “', escape(values['outlook']), '”')
    out += ('\n\n', escape(voices_of_phase_21()), '\n')
    if values['phase_letters']:
        out += (escape(entries_19(values['phase'], 'No text says what it holds.')), '\n')
    if (values['outlooks'] or (not values['phase_letters'])):
        out += ((escape(lone_voice_20(values['outlooks'])) if (not values['phase_letters']) else ''), '\n', escape(entries_19(values['outlooks'], 'No text says what comes next.')), '\n')
    out += (escape(notes_on_7('outlook')), '\n\n## What to watch\n\n', escape(lone_voice_20(values['watch'])), '\n', escape(entries_19(values['watch'], 'No text names an open question.')), '\n', escape(notes_on_7('watch')), '\n\n', escape(agree_and_differ_29(scorecard_table_34)), '\n\n', escape(reliance_30()), '\n\n', escape(sources_31()), '\n\n', escape(method_32()), '\n', escape(annexed_33()))
    return out, {'scorecard_table': scorecard_table_34, 'most_marks': most_marks_35, 'kind_of_marks': kind_of_marks_1, 'who_says_what': who_says_what_2, 'standing': standing_3, 'by_kind': by_kind_4, 'place': place_5, 'turns': turns_6}

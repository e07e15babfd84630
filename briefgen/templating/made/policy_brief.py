"""Made of templates/policy/brief.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "ad649581f81defefe5b08342a75e9d2fb15f18efd0d7fcc18b767fc7f9e84a94"


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
    rated_where_19 = part('shared/words.md.j2')['rated_where']
    entries_20 = part('shared/words.md.j2')['entries']
    lone_voice_21 = part('shared/words.md.j2')['lone_voice']
    voices_of_phase_22 = part('shared/words.md.j2')['voices_of_phase']
    origin_23 = part('shared/words.md.j2')['origin']
    standing_of_24 = part('shared/words.md.j2')['standing_of']
    title_25 = part('shared/opening.md.j2')['title']
    standfirst_26 = part('shared/opening.md.j2')['standfirst']
    strip_27 = part('shared/opening.md.j2')['strip']
    bottom_line_28 = part('shared/opening.md.j2')['bottom_line']
    key_messages_29 = part('shared/opening.md.j2')['key_messages']
    in_figures_30 = part('shared/figures.md.j2')['in_figures']
    agree_and_differ_31 = part('shared/comparison.md.j2')['agree_and_differ']
    reliance_32 = part('shared/closing.md.j2')['reliance']
    sources_33 = part('shared/closing.md.j2')['sources']
    method_34 = part('shared/closing.md.j2')['method']
    annexed_35 = part('shared/closing.md.j2')['annexed']
    scorecard_table_36 = 1
    most_marks_37 = 7
    def kind_of_marks_1(form_, name_, group_):
        out = []
        if group_:
            out += ('::: key ', escape(form_), ' "', escape(name_), '" letters=', escape(join(attributes(group_, 'letter'), ',')), '\n:::\n')
        return Markup("".join(out))
    def who_says_what_2(rows_):
        out = []
        more_40 = (len(values['scorecard']) - len(rows_))
        out.append('::: figure marks "Who says what stands where: ')
        list_42 = [s_41 for s_41 in values['standings'] if attribute(s_41, 'topics')]
        for place_42, s_41 in enumerate(list_42):
            out += (escape(len(attribute(s_41, 'topics'))), ' ', escape(attribute(s_41, 'name')), ('' if (place_42 == len(list_42) - 1) else '\\, '))
        out += ('" tones=', escape(join(attributes(attribute(rows_[0], 'reported'), 0), ',')), ' data=', escape(scorecard_table_36), '\n| ', escape(capital_12(values['topic_noun'][0])), ' |')
        list_45 = list(attribute(rows_[0], 'reported'))
        for place_45, (tone_43, letters_44) in enumerate(list_45):
            out += (' ', escape(attribute(first(selectattr(values['standings'], 'tone', 'equalto', tone_43)), 'name')), ' |')
        out.append('\n|---|')
        list_47 = list(attribute(rows_[0], 'reported'))
        for place_47, each_46 in enumerate(list_47):
            out.append('---|')
        out.append('\n')
        list_49 = list(rows_)
        for place_49, row_48 in enumerate(list_49):
            out += ('| ', escape(attribute(row_48, 'topic')), ' |')
            list_52 = list(attribute(row_48, 'reported'))
            for place_52, (tone_50, letters_51) in enumerate(list_52):
                out.append(' ')
                if (len(letters_51) > most_marks_37):
                    out += (escape(len(letters_51)), ' texts')
                else:
                    out.append(escape((join(letters_51, ' ') or '–')))
                out.append(' |')
            out.append('\n')
        out += ('::: alt\nGrid of ', escape(plural_11(len(rows_), values['topic_noun'][0], values['topic_noun'][1])), ': for each, the texts that report ')
        list_54 = list(reverse(values['standings']))
        for place_54, s_53 in enumerate(list_54):
            out += (escape(attribute(s_53, 'name')), ('' if (place_54 == len(list_54) - 1) else '\\, '))
        out += ('. Table ', escape(scorecard_table_36), ' names the same texts in words.\n:::\n::: source\nThis brief’s reading: a mark is a text, by its letter, where its own words put the ', escape(values['topic_noun'][0]), '; the rule stands under Table ', escape(scorecard_table_36), '.')
        if more_40:
            out += (' ', escape(capital_12(plural_11(more_40, values['topic_noun'][0], values['topic_noun'][1]))), ' more ', ('stands' if (more_40 == 1) else 'stand'), ' in Table ', escape(scorecard_table_36), '.')
        if values['unshown']:
            out += (' ', escape(capital_12(number_10(len(values['unshown'])))), ' more ', ('is' if (len(values['unshown']) == 1) else 'are'), ' named under it.')
        out += ('\n:::\n', escape(kind_of_marks_1('circle', 'Signed', list(selectattr(values['voices'], 'signed')))), '\n', escape(kind_of_marks_1('square', 'Unsigned', list(rejectattr(values['voices'], 'signed')))), '\n:::\n')
        return Markup("".join(out))
    def standing_3(row_):
        out = []
        out += ('**[', escape(attribute(row_, 'standing')), '](#/standing-', escape(attribute(row_, 'number')), ')**')
        if (n_9 > 2):
            told_56 = list(selectattr(attribute(row_, 'reported'), 1))
            out.append(' (')
            list_59 = list(told_56)
            for place_59, (tone_57, letters_58) in enumerate(list_59):
                if ((len(told_56) > 1) or (tone_57 != attribute(row_, 'tone'))):
                    out += (escape(attribute(first(selectattr(values['standings'], 'tone', 'equalto', tone_57)), 'name')), ' ')
                out += (escape(join(letters_58, ', ')), ('' if (place_59 == len(list_59) - 1) else '\\; '))
            out.append(')')
        return Markup("".join(out))
    out += (escape(title_25()), '\n', escape(standfirst_26()), '\n', escape(strip_27()), '\n', escape(bottom_line_28()), '\n\n', escape(key_messages_29(4)), '\n')
    if values['scorecard']:
        out += ('## At a glance: where the ', escape(values['topic_noun'][1]), ' stand\n\n')
        if ((n_9 > 2) or ((len(values['scorecard']) + len(values['unshown'])) > 12)):
            out += (escape(who_says_what_2(values['glance'])), '\n')
        else:
            out.append('::: panel glance\n')
            list_61 = list(values['standings'])
            for place_61, s_60 in enumerate(list_61):
                out += ('::: cell ', escape(attribute(s_60, 'tone')), ' "', escape(attribute(s_60, 'name')), ': ', escape(len(attribute(s_60, 'topics'))), '"\n')
                list_64 = list(attribute(s_60, 'topics')[:6])
                for place_64, (topic_62, letters_63) in enumerate(list_64):
                    out += ('- ', escape(topic_62), ' *', (escape(join(letters_63, ' ')) if (len(letters_63) <= 3) else escape(concat(len(letters_63), ' texts'))), '*\n')
                if not list_64:
                    out.append('- None\n')
                if (len(attribute(s_60, 'topics')) > 6):
                    out += ('- and ', escape(number_10((len(attribute(s_60, 'topics')) - 6))), ' more in Table ', escape(scorecard_table_36), '\n')
                out.append(':::\n')
            out += (':::\n\n::: note\nStandings are this brief’s reading of the texts’ words; the rule stands under Table ', escape(scorecard_table_36), '.')
            list_66 = [row_65 for row_65 in values['scorecard'] if attribute(row_65, 'words_differ')]
            for place_66, row_65 in enumerate(list_66):
                out += (' ', escape(attribute(row_65, 'topic')), ': ')
                list_69 = list(attribute(row_65, 'words_differ'))
                for place_69, (letter_67, word_68) in enumerate(list_69):
                    out += ('the ', escape(voice_13(letter_67)), ' says “', escape(word_68), '”', ('\\.' if (place_69 == len(list_69) - 1) else '\\, '))
            out.append('\n:::\n')
    out += ('\n## The ', escape(plural_11(n_9, 'text', 'texts')), ' behind this brief\n\n')
    def by_kind_4(how_, group_, last_):
        out = []
        if group_:
            out += ('::: item "', escape(len(group_)), ' ', escape(how_), '"\n')
            list_73 = list(groupby(group_, 'kind'))
            for place_73, (kind_71, some_72) in enumerate(list_73):
                out += ((escape(capital_12(kind_71)) if (not place_73) else escape(kind_71)), ' ', escape(join(attributes(some_72, 'letter'), ', ')), ('\\.' if (place_73 == len(list_73) - 1) else '\\; '))
            out.append(' ')
            citing_74 = len(list(selectattr(group_, 'cites_references')))
            out += ((escape(capital_12(number_10(citing_74))) if citing_74 else 'None'), ' ', ('cites' if (citing_74 < 2) else 'cite'), ' references.', (' Each is described in the list of sources\\.' if last_ else ''), '\n:::\n')
        return Markup("".join(out))
    if (n_9 <= 2):
        out.append('::: panel boxes\n')
        list_76 = list(values['voices'])
        for place_76, v_75 in enumerate(list_76):
            out += ('::: cell ', ('signed' if attribute(v_75, 'signed') else 'unsigned'), ' "', escape(attribute(v_75, 'letter')), '. ', ('Signed' if attribute(v_75, 'signed') else 'Unsigned'), ' ', escape(attribute(v_75, 'kind')), '"\n- ', escape(origin_23(v_75)), '\n- ', escape(standing_of_24(v_75)), '\n:::\n')
        out.append(':::')
    elif ((n_9 <= 4) and ((len(values['glance']) + (2 * n_9)) <= 13)):
        list_78 = list(values['voices'])
        for place_78, v_77 in enumerate(list_78):
            out += ('::: item "', escape(attribute(v_77, 'letter')), '. ', ('Signed' if attribute(v_77, 'signed') else 'Unsigned'), ' ', escape(attribute(v_77, 'kind')), '"\n', escape(origin_23(v_77)), ' ', ('' if attribute(v_77, 'author') else 'No author stated\\. '), ('Cites references' if attribute(v_77, 'cites_references') else 'No references in the copy used'), '.\n:::\n')
    else:
        unsigned_79 = list(rejectattr(values['voices'], 'signed'))
        out += (escape(by_kind_4('signed', list(selectattr(values['voices'], 'signed')), (not unsigned_79))), '\n', escape(by_kind_4('unsigned', unsigned_79, True)), '\n')
    out += ('\n::: pagebreak\n:::', '\n')
    def place_5(section_):
        out = []
        out.append(escape(attribute({'findings': 'key findings', 'mixed': 'mixed results', 'responses': 'responses by others', 'phase': 'the outlook', 'outlooks': 'the outlook', 'watch': 'what to watch', 'bottom line': 'the bottom line', 'figures': 'the key messages', 'scorecard': 'the scorecard', 'comparison': 'the comparison'}, 'get')(section_, section_)))
        return Markup("".join(out))
    def turns_6(list_):
        out = []
        list_83 = list(list_)
        for place_83, t_82 in enumerate(list_83):
            out += (escape(capital_12(attribute(t_82, 'what'))), ': ', escape((attribute(t_82, 'was') or 'none')), ', now ', escape((attribute(t_82, 'now') or 'none')), '.', ('' if (place_83 == len(list_83) - 1) else ' '))
        return Markup("".join(out))
    if values['changes']:
        c_84 = attribute(values['changes'], 'counts')
        out += ('## What has changed since ', escape((attribute(values['changes'], 'since') or concat('the earlier edition, build ', attribute(values['changes'], 'build')))), '\n\n::: callout "In short"\n')
        if attribute(values['changes'], 'none'):
            out.append('Nothing: sources, claims, standings and relations are those of the earlier edition.\n')
        else:
            out.append('Claims: ')
            list_87 = [(kind_85, word_86) for (kind_85, word_86) in [('new', 'new'), ('gone', 'gone'), ('reworded', 'reworded'), ('reread', 'read otherwise'), ('moved', 'moved to another section'), ('shown', 'printed now and not before'), ('left out', 'printed no longer')] if c_84[kind_85]]
            for place_87, (kind_85, word_86) in enumerate(list_87):
                out += (escape(c_84[kind_85]), ' ', escape(word_86), ', ')
            out += (escape(attribute(c_84, 'kept')), ' as they were.')
            if attribute(c_84, 'standing'):
                out += (' Topics that stand otherwise: ', escape(attribute(c_84, 'standing')), '.')
            if attribute(values['changes'], 'sources'):
                out.append(' Sources: ')
                list_90 = list(attribute(values['changes'], 'sources')[:3])
                for place_90, (file_88, what_89) in enumerate(list_90):
                    out += (escape(file_88), ' ', escape(what_89), ('' if (place_90 == len(list_90) - 1) else '\\, '))
                if (len(attribute(values['changes'], 'sources')) > 3):
                    out += (' and ', escape((len(attribute(values['changes'], 'sources')) - 3)), ' more')
                out.append('.')
            out.append('\n')
        out.append(':::\n\n')
        list_92 = list(attribute(values['changes'], 'lines'))
        for place_92, e_91 in enumerate(list_92):
            head_93 = topic_name_18(attribute(e_91, 'topic'))
            if (attribute(e_91, 'kind') == 'standing'):
                out += ('::: item "', escape(capital_12(attribute(attribute(e_91, 'turns')[0], 'what'))), '"\n**', escape(head_93), '.** ', escape(turns_6(attribute(e_91, 'turns'))), '\n:::\n')
            elif (attribute(e_91, 'kind') == 'reworded'):
                out.append('::: item "Reworded"\n')
                if head_93:
                    out += ('**', escape(head_93), '.** ')
                out += ('Earlier edition (', escape(attribute(e_91, 'place')), '): “', escape(attribute(e_91, 'earlier')), '”. This edition: ', escape(words_15(attribute(e_91, 'quote'))), '.\n:::\n')
            elif (attribute(e_91, 'kind') == 'new'):
                out.append('::: item "New"\n')
                if head_93:
                    out += ('**', escape(head_93), '.** ')
                out += (escape(attribute(attribute(e_91, 'quote'), 'voice')), ': ', escape(said_16(attribute(e_91, 'quote'))), '.\n:::\n')
            elif (attribute(e_91, 'kind') == 'gone'):
                out.append('::: item "Gone"\n')
                if head_93:
                    out += ('**', escape(head_93), '.** ')
                out += ('Earlier edition (', escape(attribute(e_91, 'place')), '): “', escape(attribute(e_91, 'earlier')), '”.\n:::\n')
            elif (attribute(e_91, 'kind') == 'reread'):
                out.append('::: item "Read otherwise"\n')
                if head_93:
                    out += ('**', escape(head_93), '.** ')
                out += ('Both editions, ', escape(attribute(attribute(e_91, 'quote'), 'voice')), ': ', escape(words_15(attribute(e_91, 'quote'))), '. ', escape(turns_6(attribute(e_91, 'turns'))), '\n:::\n')
            else:
                out.append('::: item "Moved"\n')
                if head_93:
                    out += ('**', escape(head_93), '.** ')
                out += ('Both editions, ', escape(attribute(attribute(e_91, 'quote'), 'voice')), ': ', escape(words_15(attribute(e_91, 'quote'))), '. In the earlier edition: ', escape(place_5(attribute(attribute(e_91, 'turns')[0], 'was'))), '; now: ', escape(place_5(attribute(attribute(e_91, 'turns')[0], 'now'))), '.\n:::\n')
        if attribute(values['changes'], 'more'):
            out += ('::: note\n', escape(capital_12(plural_11(attribute(values['changes'], 'more'), 'more change of what is printed is', 'more changes of what is printed are'))), ' not listed here.\n:::\n')
    out.append('\n')
    if values['scorecard']:
        out += ('## ', escape(capital_12(values['topic_noun'][0])), ' by ', escape(values['topic_noun'][0]), ': what each text says\n\n')
        short_94 = (max(map(len, attributes(values['scorecard'], 'topic'))) <= 12)
        out.append('::: table "')
        if values['unshown']:
            out += (escape(capital_12(number_10(attribute(values['counts'], 'rated')))), ' of ', escape(number_10((attribute(values['counts'], 'rated') + len(values['unshown'])))), ' rated ', escape(values['topic_noun'][1]))
        else:
            out += (escape(capital_12(plural_11(attribute(values['counts'], 'rated'), values['topic_noun'][0], values['topic_noun'][1]))), ' rated')
        out.append(': ')
        list_96 = list(values['standings'])
        for place_96, s_95 in enumerate(list_96):
            out += (escape(len(attribute(s_95, 'topics'))), ' ', escape(attribute(s_95, 'name')), ('' if (place_96 == len(list_96) - 1) else '\\, '))
        out += ('" status=2 tones=', escape(join(attributes(values['scorecard'], 'tone'), ',')), ' widths=')
        if (n_9 == 2):
            out.append(('16\\,14\\,35\\,35' if short_94 else '20\\,14\\,33\\,33'))
        elif (n_9 == 3):
            out.append(('14\\,14\\,24\\,24\\,24' if short_94 else '19\\,12\\,23\\,23\\,23'))
        else:
            out.append(('16\\,20\\,64' if short_94 else '24\\,17\\,59'))
        out.append('\n')
        if (n_9 <= 3):
            out += ('| ', escape(capital_12(values['topic_noun'][0])), ' | Standing |')
            list_98 = list(values['voices'])
            for place_98, v_97 in enumerate(list_98):
                out += (' ', escape(capital_12(described_voice_14(v_97))), ' (', escape(attribute(v_97, 'letter')), ') |')
            out.append('\n|---|---|')
            list_100 = list(values['voices'])
            for place_100, v_99 in enumerate(list_100):
                out.append('---|')
            out.append('\n')
            list_102 = list(values['scorecard'])
            for place_102, row_101 in enumerate(list_102):
                out += ('| ', escape(attribute(row_101, 'topic')), ' | ', escape(standing_3(row_101)), ' |')
                list_104 = list(attribute(row_101, 'cells'))
                for place_104, cell_103 in enumerate(list_104):
                    out.append(' ')
                    if cell_103:
                        list_106 = list(cell_103)
                        for place_106, q_105 in enumerate(list_106):
                            out += (escape(cell_words_17(q_105)), ('' if (place_106 == len(list_106) - 1) else '\\; '))
                    elif attribute(row_101, 'named')[(place_104)]:
                        out.append('Named, no result reported')
                    else:
                        out.append('Not mentioned')
                    out.append(' |')
                out.append('\n')
        else:
            out += ('| ', escape(capital_12(values['topic_noun'][0])), ' | Standing | What the texts say |\n|---|---|---|\n')
            list_108 = list(values['scorecard'])
            for place_108, row_107 in enumerate(list_108):
                shown_109 = list(select(attribute(row_107, 'cells')))
                out += ('| ', escape(attribute(row_107, 'topic')), ' | ', escape(standing_3(row_107)), ' | ')
                list_111 = list(shown_109[:3])
                for place_111, cell_110 in enumerate(list_111):
                    out += (escape(attribute(cell_110[0], 'voice')), ': ', escape(cell_words_17(cell_110[0])), '.', ('' if (place_111 == len(list_111) - 1) else ' '))
                if (len(shown_109) > 3):
                    out += (' And ', escape(number_10((len(shown_109) - 3))), ' more.')
                out.append(' |\n')
        out += (':::\n\n::: note\nThis brief’s reading. ', escape(attribute(values['standings'][0], 'name')), ': a result is reported and no shortfall, cost or barrier. ', escape(attribute(values['standings'][2], 'name')), ': the reverse. ', escape(attribute(values['standings'][1], 'name')), ': both. The words that introduce a list decide for its items.', escape(rated_where_19()))
        if values['unrated']:
            out += (' Named, but not rated: ', escape(join(values['unrated'], '; ')), '.')
        if values['unshown']:
            out += (' Rated, but not shown: ', escape(join(values['unshown'], '; ')), '.')
        out += (escape(decided_8(attribute(values['editing'], 'standings'))), '\n:::\n')
    out += (escape(notes_on_7('scorecard')), '\n\n', escape(in_figures_30()), '\n\n## Key findings\n\n', escape(lone_voice_21(values['findings'])), '\n', escape(entries_20(values['findings'], 'No text reports a result achieved.')), '\n', escape(notes_on_7('findings')), '\n\n## Mixed results\n\n', escape(lone_voice_21(values['mixed'])), '\n', escape(entries_20(values['mixed'], 'No text reports a shortfall, cost or dispute.')), '\n', escape(notes_on_7('mixed')), '\n\n### Responses by others\n\n', escape(entries_20(values['responses'], 'No text reports a response.')), '\n', escape(notes_on_7('responses')), '\n\n## Outlook')
    if values['phase_letters']:
        out += (': “', escape(values['outlook']), '”')
    out += ('\n\n', escape(voices_of_phase_22()), '\n')
    if values['phase_letters']:
        out += (escape(entries_20(values['phase'], 'No text says what it holds.')), '\n')
    if (values['outlooks'] or (not values['phase_letters'])):
        out += ((escape(lone_voice_21(values['outlooks'])) if (not values['phase_letters']) else ''), '\n', escape(entries_20(values['outlooks'], 'No text says what comes next.')), '\n')
    out += (escape(notes_on_7('outlook')), '\n\n## What to watch\n\n', escape(lone_voice_21(values['watch'])), '\n', escape(entries_20(values['watch'], 'No text names an open question.')), '\n', escape(notes_on_7('watch')), '\n\n', escape(agree_and_differ_31(scorecard_table_36)), '\n\n', escape(reliance_32()), '\n\n', escape(sources_33()), '\n\n', escape(method_34()), '\n', escape(annexed_35()))
    return out, {'scorecard_table': scorecard_table_36, 'most_marks': most_marks_37, 'kind_of_marks': kind_of_marks_1, 'who_says_what': who_says_what_2, 'standing': standing_3, 'by_kind': by_kind_4, 'place': place_5, 'turns': turns_6}

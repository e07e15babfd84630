"""Made of templates/policy/brief.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "5ac49e6fbd1340ee6c62ccaf5f102971d19fe62e4fca75b3dc25c2773f23b6ad"


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
    in_figures_29 = part('shared/figures.md.j2')['in_figures']
    agree_and_differ_30 = part('shared/comparison.md.j2')['agree_and_differ']
    reliance_31 = part('shared/closing.md.j2')['reliance']
    sources_32 = part('shared/closing.md.j2')['sources']
    method_33 = part('shared/closing.md.j2')['method']
    annexed_34 = part('shared/closing.md.j2')['annexed']
    scorecard_table_35 = 1
    most_marks_36 = 7
    def kind_of_marks_1(form_, name_, group_):
        out = []
        if group_:
            out += ('::: key ', escape(form_), ' "', escape(name_), '" letters=', escape(join(attributes(group_, 'letter'), ',')), '\n:::\n')
        return Markup("".join(out))
    def who_says_what_2(rows_):
        out = []
        more_39 = (len(values['scorecard']) - len(rows_))
        out.append('::: figure marks "Who says what stands where: ')
        list_41 = [s_40 for s_40 in values['standings'] if attribute(s_40, 'topics')]
        for place_41, s_40 in enumerate(list_41):
            out += (escape(len(attribute(s_40, 'topics'))), ' ', escape(attribute(s_40, 'name')), ('' if (place_41 == len(list_41) - 1) else '\\, '))
        out += ('" tones=', escape(join(attributes(attribute(rows_[0], 'reported'), 0), ',')), ' data=', escape(scorecard_table_35), '\n| ', escape(capital_12(values['topic_noun'][0])), ' |')
        list_44 = list(attribute(rows_[0], 'reported'))
        for place_44, (tone_42, letters_43) in enumerate(list_44):
            out += (' ', escape(attribute(first(selectattr(values['standings'], 'tone', 'equalto', tone_42)), 'name')), ' |')
        out.append('\n|---|')
        list_46 = list(attribute(rows_[0], 'reported'))
        for place_46, each_45 in enumerate(list_46):
            out.append('---|')
        out.append('\n')
        list_48 = list(rows_)
        for place_48, row_47 in enumerate(list_48):
            out += ('| ', escape(attribute(row_47, 'topic')), ' |')
            list_51 = list(attribute(row_47, 'reported'))
            for place_51, (tone_49, letters_50) in enumerate(list_51):
                out.append(' ')
                if (len(letters_50) > most_marks_36):
                    out += (escape(len(letters_50)), ' texts')
                else:
                    out.append(escape((join(letters_50, ' ') or '–')))
                out.append(' |')
            out.append('\n')
        out += ('::: alt\nGrid of ', escape(plural_11(len(rows_), values['topic_noun'][0], values['topic_noun'][1])), ': for each, the texts that report ')
        list_53 = list(reverse(values['standings']))
        for place_53, s_52 in enumerate(list_53):
            out += (escape(attribute(s_52, 'name')), ('' if (place_53 == len(list_53) - 1) else '\\, '))
        out += ('. Table ', escape(scorecard_table_35), ' names the same texts in words.\n:::\n::: source\nThis brief’s reading: a mark is a text, by its letter, where its own words put the ', escape(values['topic_noun'][0]), '; the rule stands under Table ', escape(scorecard_table_35), '.')
        if more_39:
            out += (' ', escape(capital_12(plural_11(more_39, values['topic_noun'][0], values['topic_noun'][1]))), ' more ', ('stands' if (more_39 == 1) else 'stand'), ' in Table ', escape(scorecard_table_35), '.')
        if values['unshown']:
            out += (' ', escape(capital_12(number_10(len(values['unshown'])))), ' more ', ('is' if (len(values['unshown']) == 1) else 'are'), ' named under it.')
        out += ('\n:::\n', escape(kind_of_marks_1('circle', 'Signed', list(selectattr(values['voices'], 'signed')))), '\n', escape(kind_of_marks_1('square', 'Unsigned', list(rejectattr(values['voices'], 'signed')))), '\n:::\n')
        return Markup("".join(out))
    def standing_3(row_):
        out = []
        out += ('**[', escape(attribute(row_, 'standing')), '](#/standing-', escape(attribute(row_, 'number')), ')**')
        if (n_9 > 2):
            told_55 = list(selectattr(attribute(row_, 'reported'), 1))
            out.append(' (')
            list_58 = list(told_55)
            for place_58, (tone_56, letters_57) in enumerate(list_58):
                if ((len(told_55) > 1) or (tone_56 != attribute(row_, 'tone'))):
                    out += (escape(attribute(first(selectattr(values['standings'], 'tone', 'equalto', tone_56)), 'name')), ' ')
                out += (escape(join(letters_57, ', ')), ('' if (place_58 == len(list_58) - 1) else '\\; '))
            out.append(')')
        return Markup("".join(out))
    out += (escape(title_24()), '\n', escape(standfirst_25()), '\n', escape(strip_26()), '\n', escape(bottom_line_27()), '\n\n', escape(key_messages_28(4)), '\n')
    if values['scorecard']:
        out += ('## At a glance: where the ', escape(values['topic_noun'][1]), ' stand\n\n')
        if ((n_9 > 2) or ((len(values['scorecard']) + len(values['unshown'])) > 12)):
            out += (escape(who_says_what_2(values['glance'])), '\n')
        else:
            out.append('::: panel glance\n')
            list_60 = list(values['standings'])
            for place_60, s_59 in enumerate(list_60):
                out += ('::: cell ', escape(attribute(s_59, 'tone')), ' "', escape(attribute(s_59, 'name')), ': ', escape(len(attribute(s_59, 'topics'))), '"\n')
                list_63 = list(attribute(s_59, 'topics')[:6])
                for place_63, (topic_61, letters_62) in enumerate(list_63):
                    out += ('- ', escape(topic_61), ' *', (escape(join(letters_62, ' ')) if (len(letters_62) <= 3) else escape(concat(len(letters_62), ' texts'))), '*\n')
                if not list_63:
                    out.append('- None\n')
                if (len(attribute(s_59, 'topics')) > 6):
                    out += ('- and ', escape(number_10((len(attribute(s_59, 'topics')) - 6))), ' more in Table ', escape(scorecard_table_35), '\n')
                out.append(':::\n')
            out += (':::\n\n::: note\nStandings are this brief’s reading of the texts’ words; the rule stands under Table ', escape(scorecard_table_35), '.')
            list_65 = [row_64 for row_64 in values['scorecard'] if attribute(row_64, 'words_differ')]
            for place_65, row_64 in enumerate(list_65):
                out += (' ', escape(attribute(row_64, 'topic')), ': ')
                list_68 = list(attribute(row_64, 'words_differ'))
                for place_68, (letter_66, word_67) in enumerate(list_68):
                    out += ('the ', escape(voice_13(letter_66)), ' says “', escape(word_67), '”', ('\\.' if (place_68 == len(list_68) - 1) else '\\, '))
            out.append('\n:::\n')
    out += ('\n## The ', escape(plural_11(n_9, 'text', 'texts')), ' behind this brief\n\n')
    def by_kind_4(how_, group_, last_):
        out = []
        if group_:
            out += ('::: item "', escape(len(group_)), ' ', escape(how_), '"\n')
            list_72 = list(groupby(group_, 'kind'))
            for place_72, (kind_70, some_71) in enumerate(list_72):
                out += ((escape(capital_12(kind_70)) if (not place_72) else escape(kind_70)), ' ', escape(join(attributes(some_71, 'letter'), ', ')), ('\\.' if (place_72 == len(list_72) - 1) else '\\; '))
            out.append(' ')
            citing_73 = len(list(selectattr(group_, 'cites_references')))
            out += ((escape(capital_12(number_10(citing_73))) if citing_73 else 'None'), ' ', ('cites' if (citing_73 < 2) else 'cite'), ' references.', (' Each is described in the list of sources\\.' if last_ else ''), '\n:::\n')
        return Markup("".join(out))
    if (n_9 <= 2):
        out.append('::: panel boxes\n')
        list_75 = list(values['voices'])
        for place_75, v_74 in enumerate(list_75):
            out += ('::: cell ', ('signed' if attribute(v_74, 'signed') else 'unsigned'), ' "', escape(attribute(v_74, 'letter')), '. ', ('Signed' if attribute(v_74, 'signed') else 'Unsigned'), ' ', escape(attribute(v_74, 'kind')), '"\n- ', escape(origin_22(v_74)), '\n- ', escape(standing_of_23(v_74)), '\n:::\n')
        out.append(':::')
    elif ((n_9 <= 4) and ((len(values['glance']) + (2 * n_9)) <= 13)):
        list_77 = list(values['voices'])
        for place_77, v_76 in enumerate(list_77):
            out += ('::: item "', escape(attribute(v_76, 'letter')), '. ', ('Signed' if attribute(v_76, 'signed') else 'Unsigned'), ' ', escape(attribute(v_76, 'kind')), '"\n', escape(origin_22(v_76)), ' ', ('' if attribute(v_76, 'author') else 'No author stated\\. '), ('Cites references' if attribute(v_76, 'cites_references') else 'No references in the copy used'), '.\n:::\n')
    else:
        unsigned_78 = list(rejectattr(values['voices'], 'signed'))
        out += (escape(by_kind_4('signed', list(selectattr(values['voices'], 'signed')), (not unsigned_78))), '\n', escape(by_kind_4('unsigned', unsigned_78, True)), '\n')
    out += ('\n::: pagebreak\n:::', '\n')
    def place_5(section_):
        out = []
        out.append(escape(attribute({'findings': 'key findings', 'mixed': 'mixed results', 'responses': 'responses by others', 'phase': 'the outlook', 'outlooks': 'the outlook', 'watch': 'what to watch', 'bottom line': 'the bottom line', 'figures': 'the key messages', 'scorecard': 'the scorecard', 'comparison': 'the comparison'}, 'get')(section_, section_)))
        return Markup("".join(out))
    def turns_6(list_):
        out = []
        list_82 = list(list_)
        for place_82, t_81 in enumerate(list_82):
            out += (escape(capital_12(attribute(t_81, 'what'))), ': ', escape((attribute(t_81, 'was') or 'none')), ', now ', escape((attribute(t_81, 'now') or 'none')), '.', ('' if (place_82 == len(list_82) - 1) else ' '))
        return Markup("".join(out))
    if values['changes']:
        c_83 = attribute(values['changes'], 'counts')
        out += ('## What has changed since ', escape((attribute(values['changes'], 'since') or concat('the earlier edition, build ', attribute(values['changes'], 'build')))), '\n\n::: callout "In short"\n')
        if attribute(values['changes'], 'none'):
            out.append('Nothing: sources, claims, standings and relations are those of the earlier edition.\n')
        else:
            out.append('Claims: ')
            list_86 = [(kind_84, word_85) for (kind_84, word_85) in [('new', 'new'), ('gone', 'gone'), ('reworded', 'reworded'), ('reread', 'read otherwise'), ('moved', 'moved to another section'), ('shown', 'printed now and not before'), ('left out', 'printed no longer')] if c_83[kind_84]]
            for place_86, (kind_84, word_85) in enumerate(list_86):
                out += (escape(c_83[kind_84]), ' ', escape(word_85), ', ')
            out += (escape(attribute(c_83, 'kept')), ' as they were.')
            if attribute(c_83, 'standing'):
                out += (' Topics that stand otherwise: ', escape(attribute(c_83, 'standing')), '.')
            if attribute(values['changes'], 'sources'):
                out.append(' Sources: ')
                list_89 = list(attribute(values['changes'], 'sources')[:3])
                for place_89, (file_87, what_88) in enumerate(list_89):
                    out += (escape(file_87), ' ', escape(what_88), ('' if (place_89 == len(list_89) - 1) else '\\, '))
                if (len(attribute(values['changes'], 'sources')) > 3):
                    out += (' and ', escape((len(attribute(values['changes'], 'sources')) - 3)), ' more')
                out.append('.')
            out.append('\n')
        out.append(':::\n\n')
        list_91 = list(attribute(values['changes'], 'lines'))
        for place_91, e_90 in enumerate(list_91):
            head_92 = topic_name_18(attribute(e_90, 'topic'))
            if (attribute(e_90, 'kind') == 'standing'):
                out += ('::: item "', escape(capital_12(attribute(attribute(e_90, 'turns')[0], 'what'))), '"\n**', escape(head_92), '.** ', escape(turns_6(attribute(e_90, 'turns'))), '\n:::\n')
            elif (attribute(e_90, 'kind') == 'reworded'):
                out.append('::: item "Reworded"\n')
                if head_92:
                    out += ('**', escape(head_92), '.** ')
                out += ('Earlier edition (', escape(attribute(e_90, 'place')), '): “', escape(attribute(e_90, 'earlier')), '”. This edition: ', escape(words_15(attribute(e_90, 'quote'))), '.\n:::\n')
            elif (attribute(e_90, 'kind') == 'new'):
                out.append('::: item "New"\n')
                if head_92:
                    out += ('**', escape(head_92), '.** ')
                out += (escape(attribute(attribute(e_90, 'quote'), 'voice')), ': ', escape(said_16(attribute(e_90, 'quote'))), '.\n:::\n')
            elif (attribute(e_90, 'kind') == 'gone'):
                out.append('::: item "Gone"\n')
                if head_92:
                    out += ('**', escape(head_92), '.** ')
                out += ('Earlier edition (', escape(attribute(e_90, 'place')), '): “', escape(attribute(e_90, 'earlier')), '”.\n:::\n')
            elif (attribute(e_90, 'kind') == 'reread'):
                out.append('::: item "Read otherwise"\n')
                if head_92:
                    out += ('**', escape(head_92), '.** ')
                out += ('Both editions, ', escape(attribute(attribute(e_90, 'quote'), 'voice')), ': ', escape(words_15(attribute(e_90, 'quote'))), '. ', escape(turns_6(attribute(e_90, 'turns'))), '\n:::\n')
            else:
                out.append('::: item "Moved"\n')
                if head_92:
                    out += ('**', escape(head_92), '.** ')
                out += ('Both editions, ', escape(attribute(attribute(e_90, 'quote'), 'voice')), ': ', escape(words_15(attribute(e_90, 'quote'))), '. In the earlier edition: ', escape(place_5(attribute(attribute(e_90, 'turns')[0], 'was'))), '; now: ', escape(place_5(attribute(attribute(e_90, 'turns')[0], 'now'))), '.\n:::\n')
        if attribute(values['changes'], 'more'):
            out += ('::: note\n', escape(capital_12(plural_11(attribute(values['changes'], 'more'), 'more change of what is printed is', 'more changes of what is printed are'))), ' not listed here.\n:::\n')
    out.append('\n')
    if values['scorecard']:
        out += ('## ', escape(capital_12(values['topic_noun'][0])), ' by ', escape(values['topic_noun'][0]), ': what each text says\n\n')
        short_93 = (max(map(len, attributes(values['scorecard'], 'topic'))) <= 12)
        out.append('::: table "')
        if values['unshown']:
            out += (escape(capital_12(number_10(attribute(values['counts'], 'rated')))), ' of ', escape(number_10((attribute(values['counts'], 'rated') + len(values['unshown'])))), ' rated ', escape(values['topic_noun'][1]))
        else:
            out += (escape(capital_12(plural_11(attribute(values['counts'], 'rated'), values['topic_noun'][0], values['topic_noun'][1]))), ' rated')
        out.append(': ')
        list_95 = list(values['standings'])
        for place_95, s_94 in enumerate(list_95):
            out += (escape(len(attribute(s_94, 'topics'))), ' ', escape(attribute(s_94, 'name')), ('' if (place_95 == len(list_95) - 1) else '\\, '))
        out += ('" status=2 tones=', escape(join(attributes(values['scorecard'], 'tone'), ',')), ' widths=')
        if (n_9 == 2):
            out.append(('16\\,14\\,35\\,35' if short_93 else '20\\,14\\,33\\,33'))
        elif (n_9 == 3):
            out.append(('14\\,14\\,24\\,24\\,24' if short_93 else '19\\,12\\,23\\,23\\,23'))
        else:
            out.append(('16\\,20\\,64' if short_93 else '24\\,17\\,59'))
        out.append('\n')
        if (n_9 <= 3):
            out += ('| ', escape(capital_12(values['topic_noun'][0])), ' | Standing |')
            list_97 = list(values['voices'])
            for place_97, v_96 in enumerate(list_97):
                out += (' ', escape(capital_12(described_voice_14(v_96))), ' (', escape(attribute(v_96, 'letter')), ') |')
            out.append('\n|---|---|')
            list_99 = list(values['voices'])
            for place_99, v_98 in enumerate(list_99):
                out.append('---|')
            out.append('\n')
            list_101 = list(values['scorecard'])
            for place_101, row_100 in enumerate(list_101):
                out += ('| ', escape(attribute(row_100, 'topic')), ' | ', escape(standing_3(row_100)), ' |')
                list_103 = list(attribute(row_100, 'cells'))
                for place_103, cell_102 in enumerate(list_103):
                    out.append(' ')
                    if cell_102:
                        list_105 = list(cell_102)
                        for place_105, q_104 in enumerate(list_105):
                            out += (escape(cell_words_17(q_104)), ('' if (place_105 == len(list_105) - 1) else '\\; '))
                    elif attribute(row_100, 'named')[(place_103)]:
                        out.append('Named, no result reported')
                    else:
                        out.append('Not mentioned')
                    out.append(' |')
                out.append('\n')
        else:
            out += ('| ', escape(capital_12(values['topic_noun'][0])), ' | Standing | What the texts say |\n|---|---|---|\n')
            list_107 = list(values['scorecard'])
            for place_107, row_106 in enumerate(list_107):
                shown_108 = list(select(attribute(row_106, 'cells')))
                out += ('| ', escape(attribute(row_106, 'topic')), ' | ', escape(standing_3(row_106)), ' | ')
                list_110 = list(shown_108[:3])
                for place_110, cell_109 in enumerate(list_110):
                    out += (escape(attribute(cell_109[0], 'voice')), ': ', escape(cell_words_17(cell_109[0])), '.', ('' if (place_110 == len(list_110) - 1) else ' '))
                if (len(shown_108) > 3):
                    out += (' And ', escape(number_10((len(shown_108) - 3))), ' more.')
                out.append(' |\n')
        out += (':::\n\n::: note\nThis brief’s reading. ', escape(attribute(values['standings'][0], 'name')), ': a result is reported and no shortfall, cost or barrier. ', escape(attribute(values['standings'][2], 'name')), ': the reverse. ', escape(attribute(values['standings'][1], 'name')), ': both. The words that introduce a list decide for its items.')
        if values['unrated']:
            out += (' Named, but not rated: ', escape(join(values['unrated'], '; ')), '.')
        if values['unshown']:
            out += (' Rated, but not shown: ', escape(join(values['unshown'], '; ')), '.')
        out += (escape(decided_8(attribute(values['editing'], 'standings'))), '\n:::\n')
    out += (escape(notes_on_7('scorecard')), '\n\n', escape(in_figures_29()), '\n\n## Key findings\n\n', escape(lone_voice_20(values['findings'])), '\n', escape(entries_19(values['findings'], 'No text reports a result achieved.')), '\n', escape(notes_on_7('findings')), '\n\n## Mixed results\n\n', escape(lone_voice_20(values['mixed'])), '\n', escape(entries_19(values['mixed'], 'No text reports a shortfall, cost or dispute.')), '\n', escape(notes_on_7('mixed')), '\n\n### Responses by others\n\n', escape(entries_19(values['responses'], 'No text reports a response.')), '\n', escape(notes_on_7('responses')), '\n\n## Outlook')
    if values['phase_letters']:
        out += (': “', escape(values['outlook']), '”')
    out += ('\n\n', escape(voices_of_phase_21()), '\n')
    if values['phase_letters']:
        out += (escape(entries_19(values['phase'], 'No text says what it holds.')), '\n')
    if (values['outlooks'] or (not values['phase_letters'])):
        out += ((escape(lone_voice_20(values['outlooks'])) if (not values['phase_letters']) else ''), '\n', escape(entries_19(values['outlooks'], 'No text says what comes next.')), '\n')
    out += (escape(notes_on_7('outlook')), '\n\n## What to watch\n\n', escape(lone_voice_20(values['watch'])), '\n', escape(entries_19(values['watch'], 'No text names an open question.')), '\n', escape(notes_on_7('watch')), '\n\n', escape(agree_and_differ_30(scorecard_table_35)), '\n\n', escape(reliance_31()), '\n\n', escape(sources_32()), '\n\n', escape(method_33()), '\n', escape(annexed_34()))
    return out, {'scorecard_table': scorecard_table_35, 'most_marks': most_marks_36, 'kind_of_marks': kind_of_marks_1, 'who_says_what': who_says_what_2, 'standing': standing_3, 'by_kind': by_kind_4, 'place': place_5, 'turns': turns_6}

"""Made of templates/shared/comparison.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "3d43f8c3de4faeda198cd0f695d94c52299ade290b294ae7e98ae8bc44b1aa00"


def fill(values, part):
    out = []
    n_2 = part('shared/words.md.j2')['n']
    number_3 = part('shared/words.md.j2')['number']
    plural_4 = part('shared/words.md.j2')['plural']
    capital_5 = part('shared/words.md.j2')['capital']
    voice_6 = part('shared/words.md.j2')['voice']
    described_voice_7 = part('shared/words.md.j2')['described_voice']
    cell_words_8 = part('shared/words.md.j2')['cell_words']
    topic_name_9 = part('shared/words.md.j2')['topic_name']
    notes_on_10 = part('shared/editing.md.j2')['notes_on']
    decided_11 = part('shared/editing.md.j2')['decided']
    def agree_and_differ_1(table_=0):
        out = []
        if (n_2 > 1):
            out.append('## Where the texts agree and differ\n\n')
            if values['comparison']:
                out += ('::: table "Of ', escape(plural_4(attribute(values['counts'], 'compared'), 'topic', 'topics')), ': agree on ', (escape(number_3(attribute(values['counts'], 'agree'))) if attribute(values['counts'], 'agree') else 'none'), ', differ on ', (escape(number_3(attribute(values['counts'], 'differ'))) if attribute(values['counts'], 'differ') else 'none'))
                if attribute(values['counts'], 'related'):
                    out += (', related on ', escape(number_3(attribute(values['counts'], 'related'))))
                out += (', one only on ', (escape(number_3(attribute(values['counts'], 'one_only'))) if attribute(values['counts'], 'one_only') else 'none'), '" widths=', ('24\\,30\\,30\\,16' if (n_2 == 2) else ('20\\,22\\,22\\,22\\,14' if (n_2 == 3) else '24\\,60\\,16')), '\n')
                if (n_2 <= 3):
                    out.append('| Topic |')
                    list_14 = list(values['voices'])
                    for place_14, v_13 in enumerate(list_14):
                        out += (' ', escape(capital_5(described_voice_7(v_13))), ' (', escape(attribute(v_13, 'letter')), ') |')
                    out.append(' Relation |\n|---|')
                    list_16 = list(values['voices'])
                    for place_16, v_15 in enumerate(list_16):
                        out.append('---|')
                    out.append('---|\n')
                    list_18 = list(values['comparison'])
                    for place_18, row_17 in enumerate(list_18):
                        out += ('| ', escape(topic_name_9(attribute(row_17, 'topic'))), ' |')
                        list_20 = list(attribute(row_17, 'cells'))
                        for place_20, cell_19 in enumerate(list_20):
                            out.append(' ')
                            if cell_19:
                                out.append(escape(cell_words_8(cell_19[0])))
                            elif attribute(row_17, 'named')[(place_20)]:
                                out.append('Named, nothing to compare')
                            else:
                                out.append('Not mentioned')
                            out.append(' |')
                        out += (' [', escape(capital_5(attribute(row_17, 'relation'))), '](#/relation-', escape(attribute(row_17, 'number')), ')', (escape(concat(' (', attribute(row_17, 'difference'), ')')) if attribute(row_17, 'difference') else ''), ' |\n')
                else:
                    out.append('| Topic | What the texts say | Relation |\n|---|---|---|\n')
                    list_22 = list(values['comparison'])
                    for place_22, row_21 in enumerate(list_22):
                        shown_23 = list(select(attribute(row_21, 'cells')))
                        out += ('| ', escape(topic_name_9(attribute(row_21, 'topic'))), ' | ')
                        list_25 = list(shown_23[:2])
                        for place_25, cell_24 in enumerate(list_25):
                            out += (escape(attribute(cell_24[0], 'voice')), ': ', escape(cell_words_8(cell_24[0])), '.', ('' if (place_25 == len(list_25) - 1) else ' '))
                        if (len(shown_23) > 2):
                            out += (' And ', escape(number_3((len(shown_23) - 2))), ' more.')
                        out += (' | [', escape(capital_5(attribute(row_21, 'relation'))), '](#/relation-', escape(attribute(row_21, 'number')), ')', (escape(concat(' (', attribute(row_21, 'difference'), ')')) if attribute(row_21, 'difference') else ''), ' |\n')
                out.append(':::\n\n::: note\nThis brief’s reading. Agree: they report the same thing or direction. Differ: in direction, figures, causes or certainty, as the word in brackets says. Agreement is not confirmation: nothing shows that the texts are independent of each other or of shared sources.')
                list_28 = [(relation_26, topics_27) for (relation_26, topics_27) in values['compared_rated'] if (topics_27 and table_)]
                for place_28, (relation_26, topics_27) in enumerate(list_28):
                    out += (' In Table ', escape(table_), ' they ', escape(relation_26), ' on: ', escape(join(topics_27, '; ')), '.')
                list_31 = [(letter_29, topics_30) for (letter_29, topics_30) in values['alone'] if table_]
                for place_31, (letter_29, topics_30) in enumerate(list_31):
                    out += (' Outside it, only the ', escape(voice_6(letter_29)), ' speaks on: ')
                    list_33 = list(topics_30)
                    for place_33, topic_32 in enumerate(list_33):
                        out += ((escape(lower(topic_name_9(topic_32))) if ((topic_32[:1] == '@') and (topic_32 != '@phase')) else escape(topic_name_9(topic_32))), ('\\.' if (place_33 == len(list_33) - 1) else '\\; '))
                out += (escape(decided_11(attribute(values['editing'], 'relations'))), '\n:::\n')
            else:
                out.append('No topic is spoken of by two texts in a way that could be compared.\n')
            out += (escape(notes_on_10('comparison')), '\n')
        return Markup("".join(out))
    return out, {'agree_and_differ': agree_and_differ_1}

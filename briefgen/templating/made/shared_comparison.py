"""Made of templates/shared/comparison.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "b870391d4d0ab1fdf345af248add10ce12c868713c5a0b826781de11eb8c0d99"


def fill(values, part):
    out = []
    n_3 = part('shared/words.md.j2')['n']
    number_4 = part('shared/words.md.j2')['number']
    plural_5 = part('shared/words.md.j2')['plural']
    capital_6 = part('shared/words.md.j2')['capital']
    voice_7 = part('shared/words.md.j2')['voice']
    described_voice_8 = part('shared/words.md.j2')['described_voice']
    cell_words_9 = part('shared/words.md.j2')['cell_words']
    topic_name_10 = part('shared/words.md.j2')['topic_name']
    notes_on_11 = part('shared/editing.md.j2')['notes_on']
    decided_12 = part('shared/editing.md.j2')['decided']
    most_named_13 = 12
    def in_a_row_1(topics_):
        out = []
        list_16 = list(topics_)
        for place_16, topic_15 in enumerate(list_16):
            out += ((escape(lower(topic_name_10(topic_15))) if ((topic_15[:1] == '@') and (topic_15 != '@phase')) else escape(topic_name_10(topic_15))), ('' if (place_16 == len(list_16) - 1) else '\\; '))
        return Markup("".join(out))
    def agree_and_differ_2(table_=0):
        out = []
        if (n_3 > 1):
            out.append('## Where the texts agree and differ\n\n')
            if values['comparison']:
                out += ('::: table "Of ', escape(plural_5(attribute(values['counts'], 'compared'), 'topic', 'topics')), ': agree on ', (escape(number_4(attribute(values['counts'], 'agree'))) if attribute(values['counts'], 'agree') else 'none'), ', differ on ', (escape(number_4(attribute(values['counts'], 'differ'))) if attribute(values['counts'], 'differ') else 'none'))
                if attribute(values['counts'], 'related'):
                    out += (', related on ', escape(number_4(attribute(values['counts'], 'related'))))
                out += (', one only on ', (escape(number_4(attribute(values['counts'], 'one_only'))) if attribute(values['counts'], 'one_only') else 'none'), '" widths=', ('24\\,30\\,30\\,16' if (n_3 == 2) else ('20\\,22\\,22\\,22\\,14' if (n_3 == 3) else '24\\,60\\,16')), '\n')
                if (n_3 <= 3):
                    out.append('| Topic |')
                    list_19 = list(values['voices'])
                    for place_19, v_18 in enumerate(list_19):
                        out += (' ', escape(capital_6(described_voice_8(v_18))), ' (', escape(attribute(v_18, 'letter')), ') |')
                    out.append(' Relation |\n|---|')
                    list_21 = list(values['voices'])
                    for place_21, v_20 in enumerate(list_21):
                        out.append('---|')
                    out.append('---|\n')
                    list_23 = list(values['comparison'])
                    for place_23, row_22 in enumerate(list_23):
                        out += ('| ', escape(topic_name_10(attribute(row_22, 'topic'))), ' |')
                        list_25 = list(attribute(row_22, 'cells'))
                        for place_25, cell_24 in enumerate(list_25):
                            out.append(' ')
                            if cell_24:
                                out.append(escape(cell_words_9(cell_24[0])))
                            elif attribute(row_22, 'named')[(place_25)]:
                                out.append('Named, nothing to compare')
                            else:
                                out.append('Not mentioned')
                            out.append(' |')
                        out += (' [', escape(capital_6(attribute(row_22, 'relation'))), '](#/relation-', escape(attribute(row_22, 'number')), ')', (escape(concat(' (', attribute(row_22, 'difference'), ')')) if attribute(row_22, 'difference') else ''), ' |\n')
                else:
                    out.append('| Topic | What the texts say | Relation |\n|---|---|---|\n')
                    list_27 = list(values['comparison'])
                    for place_27, row_26 in enumerate(list_27):
                        shown_28 = list(select(attribute(row_26, 'cells')))
                        out += ('| ', escape(topic_name_10(attribute(row_26, 'topic'))), ' | ')
                        list_30 = list(shown_28[:2])
                        for place_30, cell_29 in enumerate(list_30):
                            out += (escape(attribute(cell_29[0], 'voice')), ': ', escape(cell_words_9(cell_29[0])), '.', ('' if (place_30 == len(list_30) - 1) else ' '))
                        if (len(shown_28) > 2):
                            out += (' And ', escape(number_4((len(shown_28) - 2))), ' more.')
                        out += (' | [', escape(capital_6(attribute(row_26, 'relation'))), '](#/relation-', escape(attribute(row_26, 'number')), ')', (escape(concat(' (', attribute(row_26, 'difference'), ')')) if attribute(row_26, 'difference') else ''), ' |\n')
                out.append(':::\n\n::: note\nThis brief’s reading. Agree: they report the same thing or direction. Differ: in direction, figures, causes or certainty, as the word in brackets says. Agreement is not confirmation: nothing shows that the texts are independent of each other or of shared sources.')
                list_33 = [(relation_31, topics_32) for (relation_31, topics_32) in values['without_row'] if topics_32]
                for place_33, (relation_31, topics_32) in enumerate(list_33):
                    out.append(' ')
                    if (relation_31 == 'related'):
                        out += ('Related, for ', ('both texts' if (n_3 == 2) else 'two texts or more'), ' speak of each and nothing shows that they say the same or otherwise')
                    else:
                        out += ('They ', escape(relation_31), (' also' if list(selectattr(values['comparison'], 'relation', 'equalto', relation_31)) else ''), ' on')
                    out += (': ', escape(in_a_row_1(topics_32[:most_named_13])))
                    if (len(topics_32) > most_named_13):
                        out += ('; and ', escape(number_4((len(topics_32) - most_named_13))), ' more')
                    out.append('.')
                list_36 = [(letter_34, topics_35) for (letter_34, topics_35) in values['alone'] if table_]
                for place_36, (letter_34, topics_35) in enumerate(list_36):
                    out += (' Outside Table ', escape(table_), ', only the ', escape(voice_7(letter_34)), ' speaks on: ', escape(in_a_row_1(topics_35)), '.')
                out += (escape(decided_12(attribute(values['editing'], 'relations'))), '\n:::\n')
            else:
                out.append('No topic is spoken of by two texts in a way that could be compared.')
                list_39 = [(relation_37, topics_38) for (relation_37, topics_38) in values['without_row'] if (topics_38 and (relation_37 == 'related'))]
                for place_39, (relation_37, topics_38) in enumerate(list_39):
                    out += (' ', ('Both' if (n_3 == 2) else 'Two or more'), ' speak of: ', escape(in_a_row_1(topics_38[:most_named_13])), '.')
                out.append('\n')
            out += (escape(notes_on_11('comparison')), '\n')
        return Markup("".join(out))
    return out, {'most_named': most_named_13, 'in_a_row': in_a_row_1, 'agree_and_differ': agree_and_differ_2}

"""Made of templates/shared/comparison.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "5422e25613a7a2f70254b67c8a2eccd1f92df343bf48d662a269837d16e408fa"


def fill(values, part):
    out = []
    n_3 = part('shared/words.md.j2')['n']
    number_4 = part('shared/words.md.j2')['number']
    plural_5 = part('shared/words.md.j2')['plural']
    capital_6 = part('shared/words.md.j2')['capital']
    voice_7 = part('shared/words.md.j2')['voice']
    described_voice_8 = part('shared/words.md.j2')['described_voice']
    the_voice_9 = part('shared/words.md.j2')['the_voice']
    cell_words_10 = part('shared/words.md.j2')['cell_words']
    topic_name_11 = part('shared/words.md.j2')['topic_name']
    notes_on_12 = part('shared/editing.md.j2')['notes_on']
    decided_13 = part('shared/editing.md.j2')['decided']
    most_named_14 = 12
    def in_a_row_1(topics_):
        out = []
        list_17 = list(topics_)
        for place_17, topic_16 in enumerate(list_17):
            out += ((escape(lower(topic_name_11(topic_16))) if ((topic_16[:1] == '@') and (topic_16 != '@phase')) else escape(topic_name_11(topic_16))), ('' if (place_17 == len(list_17) - 1) else '\\; '))
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
                    list_20 = list(values['voices'])
                    for place_20, v_19 in enumerate(list_20):
                        out += (' ', escape(capital_6(described_voice_8(v_19))), ' (', escape(attribute(v_19, 'letter')), ') |')
                    out.append(' Relation |\n|---|')
                    list_22 = list(values['voices'])
                    for place_22, v_21 in enumerate(list_22):
                        out.append('---|')
                    out.append('---|\n')
                    list_24 = list(values['comparison'])
                    for place_24, row_23 in enumerate(list_24):
                        out += ('| ', escape(topic_name_11(attribute(row_23, 'topic'))), ' |')
                        list_26 = list(attribute(row_23, 'cells'))
                        for place_26, cell_25 in enumerate(list_26):
                            out.append(' ')
                            if cell_25:
                                out.append(escape(cell_words_10(cell_25[0])))
                            elif attribute(row_23, 'named')[(place_26)]:
                                out.append('Named, nothing to compare')
                            else:
                                out.append('Not mentioned')
                            out.append(' |')
                        out += (' [', escape(capital_6(attribute(row_23, 'relation'))), '](#/relation-', escape(attribute(row_23, 'number')), ')', (escape(concat(' (', attribute(row_23, 'difference'), ')')) if attribute(row_23, 'difference') else ''), ' |\n')
                else:
                    out.append('| Topic | What the texts say | Relation |\n|---|---|---|\n')
                    list_28 = list(values['comparison'])
                    for place_28, row_27 in enumerate(list_28):
                        shown_29 = list(select(attribute(row_27, 'cells')))
                        out += ('| ', escape(topic_name_11(attribute(row_27, 'topic'))), ' | ')
                        list_31 = list(shown_29[:2])
                        for place_31, cell_30 in enumerate(list_31):
                            out += (escape(attribute(cell_30[0], 'voice')), ': ', escape(cell_words_10(cell_30[0])), '.', ('' if (place_31 == len(list_31) - 1) else ' '))
                        if (len(shown_29) > 2):
                            out += (' And ', escape(number_4((len(shown_29) - 2))), ' more.')
                        out += (' | [', escape(capital_6(attribute(row_27, 'relation'))), '](#/relation-', escape(attribute(row_27, 'number')), ')', (escape(concat(' (', attribute(row_27, 'difference'), ')')) if attribute(row_27, 'difference') else ''), ' |\n')
                out.append(':::\n\n::: note\nThis brief’s reading. Agree: they report the same thing or direction. Differ: in direction, figures, causes or certainty, as the word in brackets says. Agreement is not confirmation: nothing shows that the texts are independent of each other or of shared sources.')
                list_34 = [(relation_32, topics_33) for (relation_32, topics_33) in values['without_row'] if topics_33]
                for place_34, (relation_32, topics_33) in enumerate(list_34):
                    out.append(' ')
                    if (relation_32 == 'related'):
                        out += ('Related, for ', ('both texts' if (n_3 == 2) else 'two texts or more'), ' speak of each and nothing shows that they say the same or otherwise')
                    else:
                        out += ('They ', escape(relation_32), (' also' if list(selectattr(values['comparison'], 'relation', 'equalto', relation_32)) else ''), ' on')
                    out += (': ', escape(in_a_row_1(topics_33[:most_named_14])))
                    if (len(topics_33) > most_named_14):
                        out += ('; and ', escape(number_4((len(topics_33) - most_named_14))), ' more')
                    out.append('.')
                list_37 = [(letter_35, topics_36) for (letter_35, topics_36) in values['alone'] if table_]
                for place_37, (letter_35, topics_36) in enumerate(list_37):
                    out += (' Outside Table ', escape(table_), ', only ', escape(the_voice_9(letter_35)), ' speaks on: ', escape(in_a_row_1(topics_36)), '.')
                out += (escape(decided_13(attribute(values['editing'], 'relations'))), '\n:::\n')
            else:
                out.append('No topic is spoken of by two texts in a way that could be compared.')
                list_40 = [(relation_38, topics_39) for (relation_38, topics_39) in values['without_row'] if (topics_39 and (relation_38 == 'related'))]
                for place_40, (relation_38, topics_39) in enumerate(list_40):
                    out += (' ', ('Both' if (n_3 == 2) else 'Two or more'), ' speak of: ', escape(in_a_row_1(topics_39[:most_named_14])), '.')
                out.append('\n')
            out += (escape(notes_on_12('comparison')), '\n')
        return Markup("".join(out))
    return out, {'most_named': most_named_14, 'in_a_row': in_a_row_1, 'agree_and_differ': agree_and_differ_2}

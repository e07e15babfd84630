"""Made of templates/shared/comparison.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "f88f5dd872b7064c6c373f66b989817704641b8d5726e2fa1e3be9e7dea830bf"


def fill(values, part):
    out = []
    n_4 = part('shared/words.md.j2')['n']
    number_5 = part('shared/words.md.j2')['number']
    plural_6 = part('shared/words.md.j2')['plural']
    capital_7 = part('shared/words.md.j2')['capital']
    voice_8 = part('shared/words.md.j2')['voice']
    described_voice_9 = part('shared/words.md.j2')['described_voice']
    the_voice_10 = part('shared/words.md.j2')['the_voice']
    cell_words_11 = part('shared/words.md.j2')['cell_words']
    topic_name_12 = part('shared/words.md.j2')['topic_name']
    notes_on_13 = part('shared/editing.md.j2')['notes_on']
    decided_14 = part('shared/editing.md.j2')['decided']
    most_named_15 = 12
    def in_a_row_1(topics_):
        out = []
        list_18 = list(topics_)
        for place_18, topic_17 in enumerate(list_18):
            out += ((escape(lower(topic_name_12(topic_17))) if ((topic_17[:1] == '@') and (topic_17 != '@phase')) else escape(topic_name_12(topic_17))), ('' if (place_18 == len(list_18) - 1) else '\\; '))
        return Markup("".join(out))
    def unnamed_2():
        out = []
        joint_20 = SimpleNamespace(k=0)
        list_22 = [e_21 for e_21 in (((values['findings'] + values['mixed']) + values['responses']) + values['outlooks']) if ((not attribute(e_21, 'topic')) and (len(attribute(e_21, 'letters')) > 1))]
        for place_22, e_21 in enumerate(list_22):
            joint_20.k = (attribute(joint_20, 'k') + 1)
        if attribute(joint_20, 'k'):
            out += (' ', escape(capital_7(plural_6(attribute(joint_20, 'k'), 'entry', 'entries'))), ' above ', ('sets' if (attribute(joint_20, 'k') == 1) else 'set'), ' side by side what texts say of one thing that no topic names.')
        return Markup("".join(out))
    def agree_and_differ_3(table_=0):
        out = []
        if (n_4 > 1):
            out.append('## Where the texts agree and differ\n\n')
            if values['comparison']:
                out += ('::: table "Of ', escape(plural_6(attribute(values['counts'], 'compared'), 'topic', 'topics')), ': agree on ', (escape(number_5(attribute(values['counts'], 'agree'))) if attribute(values['counts'], 'agree') else 'none'), ', differ on ', (escape(number_5(attribute(values['counts'], 'differ'))) if attribute(values['counts'], 'differ') else 'none'))
                if attribute(values['counts'], 'related'):
                    out += (', related on ', escape(number_5(attribute(values['counts'], 'related'))))
                out += (', one only on ', (escape(number_5(attribute(values['counts'], 'one_only'))) if attribute(values['counts'], 'one_only') else 'none'), '" widths=', ('24\\,30\\,30\\,16' if (n_4 == 2) else ('20\\,22\\,22\\,22\\,14' if (n_4 == 3) else '24\\,60\\,16')), '\n')
                if (n_4 <= 3):
                    out.append('| Topic |')
                    list_25 = list(values['voices'])
                    for place_25, v_24 in enumerate(list_25):
                        out += (' ', escape(capital_7(described_voice_9(v_24))), ' (', escape(attribute(v_24, 'letter')), ') |')
                    out.append(' Relation |\n|---|')
                    list_27 = list(values['voices'])
                    for place_27, v_26 in enumerate(list_27):
                        out.append('---|')
                    out.append('---|\n')
                    list_29 = list(values['comparison'])
                    for place_29, row_28 in enumerate(list_29):
                        out += ('| ', escape(topic_name_12(attribute(row_28, 'topic'))), ' |')
                        list_31 = list(attribute(row_28, 'cells'))
                        for place_31, cell_30 in enumerate(list_31):
                            out.append(' ')
                            if cell_30:
                                out.append(escape(cell_words_11(cell_30[0])))
                            elif attribute(row_28, 'named')[(place_31)]:
                                out.append('Named, nothing to compare')
                            else:
                                out.append('Not mentioned')
                            out.append(' |')
                        out += (' [', escape(capital_7(attribute(row_28, 'relation'))), '](#/relation-', escape(attribute(row_28, 'number')), ')', (escape(concat(' (', attribute(row_28, 'difference'), ')')) if attribute(row_28, 'difference') else ''), ' |\n')
                else:
                    out.append('| Topic | What the texts say | Relation |\n|---|---|---|\n')
                    list_33 = list(values['comparison'])
                    for place_33, row_32 in enumerate(list_33):
                        shown_34 = list(select(attribute(row_32, 'cells')))
                        out += ('| ', escape(topic_name_12(attribute(row_32, 'topic'))), ' | ')
                        list_36 = list(shown_34[:2])
                        for place_36, cell_35 in enumerate(list_36):
                            out += (escape(attribute(cell_35[0], 'voice')), ': ', escape(cell_words_11(cell_35[0])), '.', ('' if (place_36 == len(list_36) - 1) else ' '))
                        if (len(shown_34) > 2):
                            out += (' And ', escape(number_5((len(shown_34) - 2))), ' more.')
                        out += (' | [', escape(capital_7(attribute(row_32, 'relation'))), '](#/relation-', escape(attribute(row_32, 'number')), ')', (escape(concat(' (', attribute(row_32, 'difference'), ')')) if attribute(row_32, 'difference') else ''), ' |\n')
                out.append(':::\n\n::: note\nThis brief’s reading. Agree: they report the same thing or direction. Differ: in direction, figures, causes or certainty, as the word in brackets says. Agreement is not confirmation: nothing shows that the texts are independent of each other or of shared sources.')
                list_39 = [(relation_37, topics_38) for (relation_37, topics_38) in values['without_row'] if topics_38]
                for place_39, (relation_37, topics_38) in enumerate(list_39):
                    out.append(' ')
                    if (relation_37 == 'related'):
                        out += ('Related (', ('both texts' if (n_4 == 2) else 'two texts or more'), ' speak of each, and nothing shows that they say the same or otherwise)')
                    else:
                        out += ('They ', ('also ' if list(selectattr(values['comparison'], 'relation', 'equalto', relation_37)) else ''), escape(relation_37), ' on')
                    out += (': ', escape(in_a_row_1(topics_38[:most_named_15])))
                    if (len(topics_38) > most_named_15):
                        out += ('; and ', escape(number_5((len(topics_38) - most_named_15))), ' more')
                    out.append('.')
                list_42 = [(letter_40, topics_41) for (letter_40, topics_41) in values['alone'] if table_]
                for place_42, (letter_40, topics_41) in enumerate(list_42):
                    out += (' Outside Table ', escape(table_), ', only ', escape(the_voice_10(letter_40)), ' speaks on: ', escape(in_a_row_1(topics_41)), '.')
                out += (escape(unnamed_2()), escape(decided_14(attribute(values['editing'], 'relations'))), '\n:::\n')
            else:
                out.append('No topic is spoken of by two texts in a way that could be compared.')
                list_45 = [(relation_43, topics_44) for (relation_43, topics_44) in values['without_row'] if (topics_44 and (relation_43 == 'related'))]
                for place_45, (relation_43, topics_44) in enumerate(list_45):
                    out += (' ', ('Both' if (n_4 == 2) else 'Two or more'), ' speak of: ', escape(in_a_row_1(topics_44[:most_named_15])), '.')
                out += (escape(unnamed_2()), '\n\n')
            out += (escape(notes_on_13('comparison')), '\n')
        return Markup("".join(out))
    return out, {'most_named': most_named_15, 'in_a_row': in_a_row_1, 'unnamed': unnamed_2, 'agree_and_differ': agree_and_differ_3}

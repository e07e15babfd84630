"""Made of templates/shared/editing.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "b348050770fd853f69169b888c4074ac9b5e4d56902d1dbd4bb68b80b1469629"


def fill(values, part):
    out = []
    number_6 = part('shared/words.md.j2')['number']
    plural_7 = part('shared/words.md.j2')['plural']
    topic_name_8 = part('shared/words.md.j2')['topic_name']
    def notes_on_1(section_):
        out = []
        list_11 = [note_10 for note_10 in attribute(values['editing'], 'notes') if (attribute(note_10, 'section') == section_)]
        for place_11, note_10 in enumerate(list_11):
            out += ('::: item "Editor’s note"\n', escape(attribute(note_10, 'text')), ' (', escape(attribute(note_10, 'author')), ', editor)\n:::\n')
        return Markup("".join(out))
    def decided_2(topics_):
        out = []
        if topics_:
            out.append(' Decided by the editor, not by this rule: ')
            list_14 = list(topics_)
            for place_14, topic_13 in enumerate(list_14):
                out += (escape(topic_name_8(topic_13)), ('\\.' if (place_14 == len(list_14) - 1) else '\\; '))
        return Markup("".join(out))
    def _approvals_3(list_):
        out = []
        list_17 = list(list_)
        for place_17, a_16 in enumerate(list_17):
            out += (escape(attribute(a_16, 'name')), ' approved ', escape(number_6(attribute(a_16, 'number'))), ('' if (place_17 == len(list_17) - 1) else '\\, '))
        return Markup("".join(out))
    def approval_4():
        out = []
        out.append('Standings and relations are this brief’s reading')
        if values['approved_by']:
            out += (', approved by ', escape(values['approved_by']))
        elif attribute(values['editing'], 'topics'):
            out += ('; of ', escape(plural_7(attribute(values['editing'], 'shown'), 'topic', 'topics')), ' rated or compared, ', escape(_approvals_3(attribute(values['editing'], 'topics'))))
        else:
            out.append('; no person has approved them')
        out.append('.')
        return Markup("".join(out))
    def edited_5(noted_=None):
        out = []
        said_20 = (attribute(values['editing'], 'notes') if (noted_ is None) else list(selectattr(attribute(values['editing'], 'notes'), 'section', 'in', noted_)))
        if (((attribute(values['editing'], 'changed') or attribute(values['editing'], 'left_out')) or attribute(values['editing'], 'claims')) or said_20):
            out.append('::: fine\n**Edited.** ')
            if attribute(values['editing'], 'changed'):
                out += ('Labels that the editor changed: ', escape(attribute(values['editing'], 'changed')), '. ')
            if attribute(values['editing'], 'left_out'):
                out += ('Claims that the editor left out: ', escape(attribute(values['editing'], 'left_out')), '. ')
            if attribute(values['editing'], 'claims'):
                out += ('Of ', escape(plural_7(attribute(values['editing'], 'quoted'), 'claim', 'claims')), ' quoted, ', escape(_approvals_3(attribute(values['editing'], 'claims'))), '. ')
            if said_20:
                out.append('Editor’s notes: ')
                list_22 = list(said_20)
                for place_22, note_21 in enumerate(list_22):
                    out += (escape(attribute(note_21, 'author')), ', on ', escape(attribute(note_21, 'section')), ('\\.' if (place_22 == len(list_22) - 1) else '\\; '))
                out.append(' They are no source’s words.')
            out.append('\n:::\n')
        return Markup("".join(out))
    return out, {'notes_on': notes_on_1, 'decided': decided_2, '_approvals': _approvals_3, 'approval': approval_4, 'edited': edited_5}

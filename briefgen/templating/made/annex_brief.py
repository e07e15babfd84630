"""Made of templates/annex/brief.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "33f5d15c0469cb2a9bafe8980471f2ef1dbec2798ae07c9a87acbb39037a51d2"


def fill(values, part):
    out = []
    n_1 = part('shared/words.md.j2')['n']
    number_2 = part('shared/words.md.j2')['number']
    plural_3 = part('shared/words.md.j2')['plural']
    dated_4 = part('shared/words.md.j2')['dated']
    origin_5 = part('shared/words.md.j2')['origin']
    standing_of_6 = part('shared/words.md.j2')['standing_of']
    caution_7 = part('shared/closing.md.j2')['caution']
    evidence_8 = part('shared/closing.md.j2')['evidence']
    imprint_9 = part('shared/closing.md.j2')['imprint']
    approval_10 = part('shared/editing.md.j2')['approval']
    edited_11 = part('shared/editing.md.j2')['edited']
    out += ('# ', escape(values['subject']), ': the evidence behind the brief\n\n::: standfirst\n', escape(len(values['annex'])), ' ', ('quotation' if (len(values['annex']) == 1) else 'quotations'), ' from ', escape(plural_3(n_1, 'text', 'texts')), ': the words, where they stand, and the rule that chose them\n:::\n\n::: strip\n')
    if values['date']:
        out += ('Prepared ', escape(values['date']), ' · ')
    if values['newest']:
        out += ('Newest source: ', escape(dated_4(values['newest'])), ' · ')
    out += (escape(attribute(values['counts'], 'claims')), ' claims found, ', escape(len(values['annex'])), ' of them printed\n:::\n\n::: callout "How to read it"\nEach entry bears the claim’s number in the record. It gives the words, the line or page of the source, the sentence around them, and the rule that gave them their part.\n\n', escape(caution_7()), '\n:::\n\n')
    list_13 = list(values['voices'])
    for place_13, v_12 in enumerate(list_13):
        out += ('## ', escape(attribute(v_12, 'letter')), '. ', ('Signed' if attribute(v_12, 'signed') else 'Unsigned'), ' ', escape(attribute(v_12, 'kind')), '\n\n::: fine id=source-', escape(attribute(v_12, 'letter')), '\n', escape(origin_5(v_12)), ' ', escape(standing_of_6(v_12)), ' ', escape((attribute(v_12, 'url') or 'No address stated')), '. File ', escape(attribute(v_12, 'file')), ', SHA-256 ', escape(attribute(v_12, 'sha256')), '.\n:::\n')
        own_14 = list(selectattr(values['annex'], 'voice', 'equalto', attribute(v_12, 'name')))
        out += (escape(evidence_8(own_14)), '\n')
        if (not own_14):
            out.append('No words of this text are printed.\n')
    out += ('\n## How this annex was made\n\n::: fine\nRules found the claims and copied them word for word; only quote marks and white space changed. Words outside quotation marks are fixed wording, counts, and names of rules. ', escape(approval_10()), ' No primary source was checked. This annex makes no recommendation. Made by ', escape(values['generator']), '.\n:::\n', escape(edited_11([])), '\n', escape(imprint_9()))
    return out, {}

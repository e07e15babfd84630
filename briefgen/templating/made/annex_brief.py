"""Made of templates/annex/brief.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "4437af08b6e43ed7d278ab010793121b5fb0fa342ae670a412f2eb3331201725"


def fill(values, part):
    out = []
    n_1 = part('shared/words.md.j2')['n']
    number_2 = part('shared/words.md.j2')['number']
    plural_3 = part('shared/words.md.j2')['plural']
    dated_4 = part('shared/words.md.j2')['dated']
    origin_5 = part('shared/words.md.j2')['origin']
    standing_of_6 = part('shared/words.md.j2')['standing_of']
    in_figures_7 = part('shared/figures.md.j2')['in_figures']
    caution_8 = part('shared/closing.md.j2')['caution']
    evidence_9 = part('shared/closing.md.j2')['evidence']
    imprint_10 = part('shared/closing.md.j2')['imprint']
    approval_11 = part('shared/editing.md.j2')['approval']
    edited_12 = part('shared/editing.md.j2')['edited']
    out += ('# ', escape(values['subject']), ': the evidence behind the brief\n\n::: standfirst\n', escape(len(values['annex'])), ' ', ('quotation' if (len(values['annex']) == 1) else 'quotations'), ' from ', escape(plural_3(n_1, 'text', 'texts')), ': the words, where they stand, and the rule that chose them\n:::\n\n::: strip\n')
    if values['date']:
        out += ('Prepared ', escape(values['date']), ' · ')
    if values['newest']:
        out += ('Newest source: ', escape(dated_4(values['newest'])), ' · ')
    out += (escape(attribute(values['counts'], 'claims')), ' claims found, ', escape(len(values['annex'])), ' of them printed\n:::\n\n::: callout "How to read it"\nEach entry bears the claim’s number in the record. It gives the words, the line or page of the source, the sentence around them, and the rule that gave them their part.\n\n', escape(caution_8()), '\n:::\n\n')
    list_14 = list(values['voices'])
    for place_14, v_13 in enumerate(list_14):
        out += ('## ', escape(attribute(v_13, 'letter')), '. ', ('Signed' if attribute(v_13, 'signed') else 'Unsigned'), ' ', escape(attribute(v_13, 'kind')), '\n\n::: fine id=source-', escape(attribute(v_13, 'letter')), '\n', escape(origin_5(v_13)), ' ', escape(standing_of_6(v_13)), ' ', escape((attribute(v_13, 'url') or 'No address stated')), '. File ', escape(attribute(v_13, 'file')), ', SHA-256 ', escape(attribute(v_13, 'sha256')), '.\n:::\n')
        own_15 = list(selectattr(values['annex'], 'voice', 'equalto', attribute(v_13, 'name')))
        out += (escape(evidence_9(own_15)), '\n')
        if (not own_15):
            out.append('No words of this text are printed.\n')
    out += ('\n', escape(in_figures_7()), '\n\n## How this annex was made\n\n::: fine\nRules found the claims and copied them word for word; only quote marks and white space changed. Words outside quotation marks are fixed wording, counts, and names of rules. ', escape(approval_11()), ' No primary source was checked. This annex makes no recommendation. Made by ', escape(values['generator']), '.\n:::\n', escape(edited_12([])), '\n', escape(imprint_10()))
    return out, {}

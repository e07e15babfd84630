"""Made of templates/shared/closing.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "49c132acd8a3f758427f02ab0a6891dbe93e89441a24959c5f5146324aa1a54f"


def fill(values, part):
    out = []
    n_14 = part('shared/words.md.j2')['n']
    number_15 = part('shared/words.md.j2')['number']
    plural_16 = part('shared/words.md.j2')['plural']
    capital_17 = part('shared/words.md.j2')['capital']
    voice_18 = part('shared/words.md.j2')['voice']
    dated_19 = part('shared/words.md.j2')['dated']
    origin_20 = part('shared/words.md.j2')['origin']
    approval_21 = part('shared/editing.md.j2')['approval']
    edited_22 = part('shared/editing.md.j2')['edited']
    notes_on_23 = part('shared/editing.md.j2')['notes_on']
    def reliance_1(entries_=True):
        out = []
        out.append('## How far to rely on this\n\n::: item "Evidence"\n')
        if (attribute(values['counts'], 'with_references') == 0):
            out += (('The text gives no' if (n_14 == 1) else ('None of the texts gives' if (n_14 > 2) else 'Neither text gives')), ' references in the copy used.')
        else:
            out += (escape(capital_17(plural_16(attribute(values['counts'], 'with_references'), 'text cites', 'texts cite'))), ' references; they were not followed.')
        out.append(' No primary source was checked.')
        if ((entries_ and (n_14 > 1)) and attribute(values['counts'], 'entries')):
            out += (' ', escape(attribute(values['counts'], 'single_voice')), ' of ', escape(attribute(values['counts'], 'entries')), ' entries rest on one text alone.')
        unsourced_25 = len(list(selectattr(values['figures'], 'unsourced_figure')))
        if values['figures']:
            out += (' ', escape(capital_17(plural_16(len(values['figures']), 'result has a figure', 'results have figures'))), ', ')
            if (len(values['figures']) == 1):
                out += (('but no' if unsourced_25 else 'with a'), ' source for it')
            else:
                if (unsourced_25 == len(values['figures'])):
                    out += (('neither' if (unsourced_25 == 2) else 'none'), ' with a source')
                else:
                    out += ((escape(number_15(unsourced_25)) if unsourced_25 else 'none'), ' of them without a source')
            out.append('.')
        out.append('\n:::\n::: item "Currency"\n')
        list_27 = [v_26 for v_26 in values['voices'] if (n_14 <= 4)]
        for place_27, v_26 in enumerate(list_27):
            out += (escape(capital_17(attribute(v_26, 'name'))), ': ')
            if attribute(v_26, 'as_of'):
                out += ('as of “', escape(attribute(v_26, 'as_of')), '”')
            elif attribute(v_26, 'published'):
                out += ('published ', escape(attribute(v_26, 'published')))
            else:
                out.append('no date stated')
            out.append('. ')
        if ((n_14 > 4) and values['newest']):
            out += ('The newest date stated is ', escape(dated_19(values['newest'])), '. ')
        out.append('Later events are not covered.')
        if values['outdated']:
            out.append(' The sources may be out of date: the newest is more than twelve months older than this brief.')
        out.append('\n:::\n')
        if values['notes']:
            out.append('::: item "Text quality"\n')
            list_30 = list(values['notes'])
            for place_30, (letter_28, note_29) in enumerate(list_30):
                if letter_28:
                    out += (escape(capital_17(voice_18(letter_28))), ': ')
                out += (escape(note_29), '. ')
            out.append('\n:::\n')
        if values['unread']:
            out.append('::: item "Not read"\n')
            list_33 = list(values['unread'][:6])
            for place_33, (file_31, why_32) in enumerate(list_33):
                out += (escape(file_31), ': ', escape(why_32), '. ')
            if (len(values['unread']) > 6):
                out += ('And ', escape((len(values['unread']) - 6)), ' more.')
            out.append('\n:::\n')
        out += (escape(notes_on_23('reliance')), '\n')
        return Markup("".join(out))
    def source_list_2():
        out = []
        list_36 = list(values['voices'])
        for place_36, v_35 in enumerate(list_36):
            out += ('::: fine id=source-', escape(attribute(v_35, 'letter')), '\n**', escape(attribute(v_35, 'letter')), '. [', ('Signed' if attribute(v_35, 'signed') else 'Unsigned'), ' ', escape(attribute(v_35, 'kind')), '](#/kind-', escape(attribute(v_35, 'letter')), ').** ', escape(origin_20(v_35)))
            if ((not attribute(v_35, 'title')) and attribute(v_35, 'first_words')):
                out += (' Begins “', escape(attribute(v_35, 'first_words')), '”.')
            out += (' Author: ', escape((attribute(v_35, 'author') or 'none stated')), '. ', escape((attribute(v_35, 'url') or 'No address stated')), '. File ', escape(attribute(v_35, 'file')), ', SHA-256 ', escape(attribute(v_35, 'sha256')), '.\n:::\n')
        return Markup("".join(out))
    def sources_3():
        out = []
        out += ('## Sources\n\n', escape(source_list_2()), '\n')
        return Markup("".join(out))
    def method_4():
        out = []
        out.append('## How this brief was made\n\n::: fine\nRules found the claims and copied them word for word; only quote marks and white space changed. Words outside quotation marks are fixed wording, counts, topic names, ')
        if attribute(values['editing'], 'notes'):
            out.append('an editor’s notes, ')
        out += ('or labels whose rule is printed. ', escape(approval_21()), ' No primary source was checked. This brief makes no recommendation. Made by ', escape(values['generator']), '.\n:::\n', escape(edited_22()), '\n')
        if values['short_forms']:
            out.append('::: fine\n')
            list_40 = list(values['short_forms'])
            for place_40, short_39 in enumerate(list_40):
                out += ('“', escape(short_39), '” is short for “', escape(values['subject']), '”', ('\\.' if (place_40 == len(list_40) - 1) else '\\; '))
            out.append('\n:::\n')
        out += (escape(imprint_11()), '\n')
        return Markup("".join(out))
    def evidence_given_5():
        out = []
        if (attribute(values['counts'], 'with_references') == 0):
            out += (('The text gives no' if (n_14 == 1) else ('Neither text gives' if (n_14 == 2) else 'None of the texts gives')), ' references in the copy used.')
        else:
            out += (escape(capital_17(plural_16(attribute(values['counts'], 'with_references'), 'text cites', 'texts cite'))), ' references; they were not followed.')
        out.append(' No primary source was checked.')
        return Markup("".join(out))
    def independence_6():
        out = []
        out.append('Agreement is not confirmation: nothing shows that the texts are independent of each other.')
        return Markup("".join(out))
    def currency_7():
        out = []
        out.append('Later events are not covered.')
        if values['outdated']:
            out.append(' The sources may be out of date: the newest is more than twelve months older than this brief.')
        return Markup("".join(out))
    def caution_8(entries_=False):
        out = []
        out.append(escape(evidence_given_5()))
        if ((entries_ and (n_14 > 1)) and attribute(values['counts'], 'entries')):
            out += (' ', escape(attribute(values['counts'], 'single_voice')), ' of ', escape(attribute(values['counts'], 'entries')), ' entries rest on one text alone.')
        out += (' ', (escape(concat(independence_6(), ' ')) if (n_14 > 1) else ''), escape(currency_7()))
        return Markup("".join(out))
    def method_in_few_words_9(noted_=None):
        out = []
        said_46 = (attribute(values['editing'], 'notes') if (noted_ is None) else list(selectattr(attribute(values['editing'], 'notes'), 'section', 'in', noted_)))
        out.append('::: fine\nQuotations are word for word; other words are fixed wording, counts, topic names, ')
        if said_46:
            out.append('an editor’s notes, ')
        out += ('or labels whose rule is printed. ', escape(approval_21()), ' This brief makes no recommendation. ')
        if values['unread']:
            out += (escape(capital_17(plural_16(len(values['unread']), 'file was', 'files were'))), ' not read. ')
        list_48 = list(values['short_forms'])
        for place_48, short_47 in enumerate(list_48):
            out += ('“', escape(short_47), '” is short for “', escape(values['subject']), '”. ')
        out += ('Made by ', escape(values['generator']), '.\n:::\n', escape(edited_22(noted_)), '\n')
        return Markup("".join(out))
    def files_10():
        out = []
        list_51 = list(values['voices'])
        for place_51, v_50 in enumerate(list_51):
            out += ('::: fine\n', escape(attribute(v_50, 'letter')), ': ', escape(attribute(v_50, 'file')), ', SHA-256 ', escape(attribute(v_50, 'sha256')), '.\n:::\n')
        return Markup("".join(out))
    def imprint_11():
        out = []
        list_55 = [(name_53, text_54) for (name_53, text_54) in [('Contact', values['contact']), ('Distribution', values['distribution']), ('Cite as', values['cite_as'])] if text_54]
        for place_55, (name_53, text_54) in enumerate(list_55):
            out += ('::: fine\n**', escape(name_53), '.** ', escape(text_54), '\n:::\n')
        return Markup("".join(out))
    def evidence_12(list_):
        out = []
        list_58 = list(list_)
        for place_58, e_57 in enumerate(list_58):
            out += ('::: item "', escape(attribute(e_57, 'claim')), '" id=evidence-', escape(attribute(e_57, 'claim')), '\n“[', escape(attribute(e_57, 'text')), '](#/', escape(attribute(e_57, 'claim')), ')”. ', escape(capital_17(attribute(e_57, 'voice'))), ', ', escape(attribute(e_57, 'place')), '. ')
            if attribute(e_57, 'sentence'):
                out += ('In its sentence: “', escape(attribute(e_57, 'sentence')), '” ')
            out += ('Taken as ', escape(attribute(e_57, 'role')))
            if attribute(e_57, 'cue'):
                out += (' for “', escape(attribute(e_57, 'cue')), '”')
            out += (' (rule: ', escape(attribute(e_57, 'rule')), ').\n:::\n')
        return Markup("".join(out))
    def annexed_13():
        out = []
        if values['annex']:
            out += ('::: pagebreak\n:::\n\n## Evidence annex\n\nEvery claim that this brief quotes, in the order of the sources: its words, where they stand, the sentence around them, and the rule that gave them their part in the brief.\n\n', escape(evidence_12(values['annex'])), '\n')
        return Markup("".join(out))
    return out, {'reliance': reliance_1, 'source_list': source_list_2, 'sources': sources_3, 'method': method_4, 'evidence_given': evidence_given_5, 'independence': independence_6, 'currency': currency_7, 'caution': caution_8, 'method_in_few_words': method_in_few_words_9, 'files': files_10, 'imprint': imprint_11, 'evidence': evidence_12, 'annexed': annexed_13}

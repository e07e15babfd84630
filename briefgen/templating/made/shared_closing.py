"""Made of templates/shared/closing.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "2cb0ef076fdadc5e0b1a9a1270023a9457cc432c53a88575ca0457cbf8aae2ce"


def fill(values, part):
    out = []
    n_15 = part('shared/words.md.j2')['n']
    number_16 = part('shared/words.md.j2')['number']
    plural_17 = part('shared/words.md.j2')['plural']
    capital_18 = part('shared/words.md.j2')['capital']
    voice_19 = part('shared/words.md.j2')['voice']
    dated_20 = part('shared/words.md.j2')['dated']
    origin_21 = part('shared/words.md.j2')['origin']
    approval_22 = part('shared/editing.md.j2')['approval']
    edited_23 = part('shared/editing.md.j2')['edited']
    notes_on_24 = part('shared/editing.md.j2')['notes_on']
    def lone_entries_1():
        out = []
        if ((n_15 > 1) and (attribute(values['counts'], 'entries') > 1)):
            out += (' ', escape((attribute(values['counts'], 'single_voice') or 'None')), ' of ', escape(attribute(values['counts'], 'entries')), ' entries ', ('rest' if (attribute(values['counts'], 'single_voice') > 1) else 'rests'), ' on one text alone.')
        return Markup("".join(out))
    def reliance_2(entries_=True):
        out = []
        out.append('## How far to rely on this\n\n::: item "Evidence"\n')
        if (attribute(values['counts'], 'with_references') == 0):
            out += (('The text gives no' if (n_15 == 1) else ('None of the texts gives' if (n_15 > 2) else 'Neither text gives')), ' references in the copy used.')
        else:
            out += (escape(capital_18(plural_17(attribute(values['counts'], 'with_references'), 'text cites', 'texts cite'))), ' references; they were not followed.')
        out += (' No primary source was checked.', (escape(lone_entries_1()) if entries_ else ''))
        unsourced_27 = len(list(selectattr(values['figures'], 'unsourced_figure')))
        if values['figures']:
            out += (' ', escape(capital_18(plural_17(len(values['figures']), 'result has a figure', 'results have figures'))), ', ')
            if (len(values['figures']) == 1):
                out += (('but no' if unsourced_27 else 'with a'), ' source for it')
            elif (unsourced_27 == len(values['figures'])):
                out += (('neither' if (unsourced_27 == 2) else 'none'), ' with a source')
            else:
                out += ((escape(number_16(unsourced_27)) if unsourced_27 else 'none'), ' of them without a source')
            out.append('.')
        out.append('\n:::\n::: item "Currency"\n')
        list_29 = [v_28 for v_28 in values['voices'] if (n_15 <= 4)]
        for place_29, v_28 in enumerate(list_29):
            out += (escape(capital_18(attribute(v_28, 'name'))), ': ')
            if attribute(v_28, 'as_of'):
                out += ('as of “', escape(attribute(v_28, 'as_of')), '”')
            elif attribute(v_28, 'published'):
                out += ('published ', escape(attribute(v_28, 'published')))
            else:
                out.append('no date stated')
            out.append('. ')
        if ((n_15 > 4) and values['newest']):
            out += ('The newest date stated is ', escape(dated_20(values['newest'])), '. ')
        out.append('Later events are not covered.')
        if values['outdated']:
            out.append(' The sources may be out of date: the newest is more than twelve months older than this brief.')
        out.append('\n:::\n')
        if values['notes']:
            out.append('::: item "Text quality"\n')
            list_32 = list(values['notes'])
            for place_32, (letter_30, note_31) in enumerate(list_32):
                if letter_30:
                    out += (escape(capital_18(voice_19(letter_30))), ': ')
                out += (escape(note_31), '. ')
            out.append('\n:::\n')
        if values['unread']:
            out.append('::: item "Not read"\n')
            list_35 = list(values['unread'][:6])
            for place_35, (file_33, why_34) in enumerate(list_35):
                out += (escape(file_33), ': ', escape(why_34), '. ')
            if (len(values['unread']) > 6):
                out += ('And ', escape((len(values['unread']) - 6)), ' more.')
            out.append('\n:::\n')
        out += (escape(notes_on_24('reliance')), '\n')
        return Markup("".join(out))
    def source_list_3():
        out = []
        list_38 = list(values['voices'])
        for place_38, v_37 in enumerate(list_38):
            out += ('::: fine id=source-', escape(attribute(v_37, 'letter')), '\n**', escape(attribute(v_37, 'letter')), '. [', ('Signed' if attribute(v_37, 'signed') else 'Unsigned'), ' ', escape(attribute(v_37, 'kind')), '](#/kind-', escape(attribute(v_37, 'letter')), ').** ', escape(origin_21(v_37)))
            if ((not attribute(v_37, 'title')) and attribute(v_37, 'first_words')):
                out += (' Begins “', escape(attribute(v_37, 'first_words')), '”.')
            out += (' Author: ', escape((attribute(v_37, 'author') or 'none stated')), '. ', escape((attribute(v_37, 'url') or 'No address stated')), '. File ', escape(attribute(v_37, 'file')), ', SHA-256 ', escape(attribute(v_37, 'sha256')), '.\n:::\n')
        return Markup("".join(out))
    def sources_4():
        out = []
        out += ('## Sources\n\n', escape(source_list_3()), '\n')
        return Markup("".join(out))
    def method_5():
        out = []
        out.append('## How this brief was made\n\n::: fine\nRules found the claims and copied them word for word; only quote marks and white space changed. Words outside quotation marks are fixed wording, counts, topic names, ')
        if attribute(values['editing'], 'notes'):
            out.append('an editor’s notes, ')
        out += ('or labels whose rule is printed. ', escape(approval_22()), ' No primary source was checked. This brief makes no recommendation. Made by ', escape(values['generator']), '.\n:::\n', escape(edited_23()), '\n')
        if values['short_forms']:
            out.append('::: fine\n')
            list_42 = list(values['short_forms'])
            for place_42, short_41 in enumerate(list_42):
                out += ('“', escape(short_41), '” is short for “', escape(values['subject']), '”', ('\\.' if (place_42 == len(list_42) - 1) else '\\; '))
            out.append('\n:::\n')
        out += (escape(imprint_12()), '\n')
        return Markup("".join(out))
    def evidence_given_6():
        out = []
        if (attribute(values['counts'], 'with_references') == 0):
            out += (('The text gives no' if (n_15 == 1) else ('Neither text gives' if (n_15 == 2) else 'None of the texts gives')), ' references in the copy used.')
        else:
            out += (escape(capital_18(plural_17(attribute(values['counts'], 'with_references'), 'text cites', 'texts cite'))), ' references; they were not followed.')
        out.append(' No primary source was checked.')
        return Markup("".join(out))
    def independence_7():
        out = []
        out.append('Agreement is not confirmation: nothing shows that the texts are independent of each other.')
        return Markup("".join(out))
    def currency_8():
        out = []
        out.append('Later events are not covered.')
        if values['outdated']:
            out.append(' The sources may be out of date: the newest is more than twelve months older than this brief.')
        return Markup("".join(out))
    def caution_9(entries_=False):
        out = []
        out += (escape(evidence_given_6()), (escape(lone_entries_1()) if entries_ else ''), ' ', (escape(concat(independence_7(), ' ')) if (n_15 > 1) else ''), escape(currency_8()))
        return Markup("".join(out))
    def method_in_few_words_10(noted_=None):
        out = []
        said_48 = (attribute(values['editing'], 'notes') if (noted_ is None) else list(selectattr(attribute(values['editing'], 'notes'), 'section', 'in', noted_)))
        out.append('::: fine\nQuotations are word for word; other words are fixed wording, counts, topic names, ')
        if said_48:
            out.append('an editor’s notes, ')
        out += ('or labels whose rule is printed. ', escape(approval_22()), ' This brief makes no recommendation. ')
        if values['unread']:
            out += (escape(capital_18(plural_17(len(values['unread']), 'file was', 'files were'))), ' not read. ')
        list_50 = list(values['short_forms'])
        for place_50, short_49 in enumerate(list_50):
            out += ('“', escape(short_49), '” is short for “', escape(values['subject']), '”. ')
        out += ('Made by ', escape(values['generator']), '.\n:::\n', escape(edited_23(noted_)), '\n')
        return Markup("".join(out))
    def files_11():
        out = []
        list_53 = list(values['voices'])
        for place_53, v_52 in enumerate(list_53):
            out += ('::: fine\n', escape(attribute(v_52, 'letter')), ': ', escape(attribute(v_52, 'file')), ', SHA-256 ', escape(attribute(v_52, 'sha256')), '.\n:::\n')
        return Markup("".join(out))
    def imprint_12():
        out = []
        list_57 = [(name_55, text_56) for (name_55, text_56) in [('Contact', values['contact']), ('Distribution', values['distribution']), ('Cite as', values['cite_as'])] if text_56]
        for place_57, (name_55, text_56) in enumerate(list_57):
            out += ('::: fine\n**', escape(name_55), '.** ', escape(text_56), '\n:::\n')
        return Markup("".join(out))
    def evidence_13(list_):
        out = []
        list_60 = list(list_)
        for place_60, e_59 in enumerate(list_60):
            out += ('::: item "', escape(attribute(e_59, 'claim')), '" id=evidence-', escape(attribute(e_59, 'claim')), '\n“[', escape(attribute(e_59, 'text')), '](#/', escape(attribute(e_59, 'claim')), ')”. ', escape(capital_18(attribute(e_59, 'voice'))), ', ', escape(attribute(e_59, 'place')), '. ')
            if attribute(e_59, 'sentence'):
                out += ('In its sentence: “', escape(attribute(e_59, 'sentence')), '” ')
            out += ('Taken as ', escape(attribute(e_59, 'role')))
            if attribute(e_59, 'cue'):
                out += (' for “', escape(attribute(e_59, 'cue')), '”')
            out += (' (rule: ', escape(attribute(e_59, 'rule')), ').\n:::\n')
        return Markup("".join(out))
    def annexed_14():
        out = []
        if values['annex']:
            out += ('::: pagebreak\n:::\n\n## Evidence annex\n\nEvery claim that this brief quotes, in the order of the sources: its words, where they stand, the sentence around them, and the rule that gave them their part in the brief.\n\n', escape(evidence_13(values['annex'])), '\n')
        return Markup("".join(out))
    return out, {'lone_entries': lone_entries_1, 'reliance': reliance_2, 'source_list': source_list_3, 'sources': sources_4, 'method': method_5, 'evidence_given': evidence_given_6, 'independence': independence_7, 'currency': currency_8, 'caution': caution_9, 'method_in_few_words': method_in_few_words_10, 'files': files_11, 'imprint': imprint_12, 'evidence': evidence_13, 'annexed': annexed_14}

"""Made of templates/shared/words.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "78ecea5e5886dd98d425e3622231ec987e6a4d4df821d6c5cefe94593489ff8e"


def fill(values, part):
    out = []
    n_25 = attribute(values['counts'], 'sources')
    small_26 = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
    def number_1(k_):
        out = []
        out.append((escape(small_26[k_]) if (k_ < 10) else escape(k_)))
        return Markup("".join(out))
    def plural_2(k_, one_, many_):
        out = []
        out += (escape(number_1(k_)), ' ', (escape(one_) if (k_ == 1) else escape(many_)))
        return Markup("".join(out))
    def capital_3(word_):
        out = []
        out += (escape(upper(word_[:1])), escape(word_[1:]))
        return Markup("".join(out))
    def voice_4(letter_):
        out = []
        list_32 = [v_31 for v_31 in values['voices'] if (attribute(v_31, 'letter') == letter_)]
        for place_32, v_31 in enumerate(list_32):
            out.append(escape(attribute(v_31, 'name')))
        return Markup("".join(out))
    def described_voice_5(v_):
        out = []
        out += (('signed' if attribute(v_, 'signed') else 'unsigned'), ' ', escape(attribute(v_, 'name')))
        return Markup("".join(out))
    def the_voice_6(letter_):
        out = []
        out += (('' if attribute(voice_4(letter_), 'endswith')(concat(' ', letter_)) else 'the '), escape(voice_4(letter_)))
        return Markup("".join(out))
    def all_texts_7():
        out = []
        out.append(('the text' if (n_25 == 1) else ('both texts' if (n_25 == 2) else escape(concat('all ', n_25, ' texts')))))
        return Markup("".join(out))
    def rail_8(letters_, differ_=False, lone_=True):
        out = []
        if differ_:
            out.append('Texts differ')
        elif (len(letters_) == 1):
            out += (escape(capital_3(voice_4(letters_[0]))), (' only' if ((n_25 > 1) and lone_) else ''))
        elif (len(letters_) == n_25):
            out.append(('Both texts' if (n_25 == 2) else 'All texts'))
        else:
            out += (escape(len(letters_)), ' of ', escape(n_25), ' texts')
        return Markup("".join(out))
    def figure_9(q_):
        out = []
        if attribute(q_, 'unsourced_figure'):
            out.append(' (no source given)')
        return Markup("".join(out))
    def words_10(q_):
        out = []
        out += ('“[', escape(attribute(q_, 'text')), '](#')
        if values['annex']:
            out += ('evidence-', escape(attribute(q_, 'claim')))
        else:
            out += ('source-', escape(attribute(q_, 'letter')))
        out += ('/', escape(attribute(q_, 'claim')), ')”')
        return Markup("".join(out))
    def said_11(q_):
        out = []
        if attribute(q_, 'listed_under'):
            out += ('listed under “', escape(attribute(q_, 'listed_under')), '”: ')
        out += (escape(words_10(q_)), escape(figure_9(q_)))
        return Markup("".join(out))
    def cell_words_12(q_):
        out = []
        if attribute(q_, 'same_as'):
            out += ('Same words as on ', escape(attribute(q_, 'same_as')))
        else:
            out.append(escape(words_10(q_)))
            if attribute(q_, 'listed_under'):
                out += (', listed under “', escape(attribute(q_, 'listed_under')), '”')
            out.append(escape(figure_9(q_)))
        return Markup("".join(out))
    def quotes_13(list_, named_=True):
        out = []
        list_43 = list(list_)
        for place_43, q_42 in enumerate(list_43):
            turn_44 = ((not place_43) or (attribute((list_43[place_43 - 1]), 'letter') != attribute(q_42, 'letter')))
            out.append(('' if (not place_43) else ' '))
            if (named_ and turn_44):
                out += (escape(attribute(q_42, 'voice')), ': ')
            out += (escape(said_11(q_42)), ('\\.' if ((place_43 == len(list_43) - 1) or (attribute((list_43[place_43 + 1]), 'letter') != attribute(q_42, 'letter'))) else '\\;'))
        return Markup("".join(out))
    def topic_name_14(name_):
        out = []
        if (name_ == '@overall'):
            out.append('Overall result')
        elif (name_ == '@causes'):
            out.append('Causes of shortfalls')
        elif (name_ == '@next'):
            out.append('What comes next')
        elif (name_ == '@phase'):
            out += ('“', escape(values['outlook']), '”')
        else:
            out.append(escape(name_))
        return Markup("".join(out))
    def rated_where_15():
        out = []
        if values['topics_found']:
            out += (' The ', escape(values['topic_noun'][1]), ' are the texts’ own words; one is rated where ', ('two texts' if (n_25 > 1) else 'two claims'), ' that open with it report alike')
            if (n_25 > 1):
                out.append(', by what they say of the same thing first')
            out.append('.')
        return Markup("".join(out))
    def speaking_16(e_):
        out = []
        q_48 = attribute(e_, 'quotes')[0]
        if (((len(attribute(e_, 'letters')) == 1) and (len(attribute(e_, 'quotes')) == 1)) and attribute(q_48, 'alike')):
            out.append(escape(rail_8((attribute(e_, 'letters') + attribute(q_48, 'alike')))))
        else:
            out.append(escape(rail_8(attribute(e_, 'letters'), attribute(e_, 'differ'), (not list(rejectattr(attribute(e_, 'quotes'), 'lone'))))))
        return Markup("".join(out))
    def says_the_same_17(q_):
        out = []
        out.append(' ')
        if (len(attribute(q_, 'alike')) == 1):
            out += (escape(capital_3(the_voice_6(attribute(q_, 'alike')[0]))), ' says')
        else:
            out += (escape(capital_3(number_1(len(attribute(q_, 'alike'))))), ' other texts say')
        out.append(' the same.')
        return Markup("".join(out))
    def entry_18(e_):
        out = []
        joint_51 = (((len(attribute(e_, 'letters')) == 1) and (len(attribute(e_, 'quotes')) == 1)) and attribute(attribute(e_, 'quotes')[0], 'alike'))
        out += ('::: item "', escape(speaking_16(e_)), '"\n')
        if attribute(e_, 'topic'):
            out += ('**', escape(topic_name_14(attribute(e_, 'topic'))), '.** ')
        out += (escape(quotes_13(attribute(e_, 'quotes'), ((len(attribute(e_, 'letters')) > 1) or joint_51))), (escape(says_the_same_17(attribute(e_, 'quotes')[0])) if joint_51 else ''))
        if attribute(e_, 'listed'):
            out.append(' It lists: ')
            list_53 = list(attribute(e_, 'listed'))
            for place_53, item_52 in enumerate(list_53):
                out += ('“', escape(item_52), '”', ('\\.' if (place_53 == len(list_53) - 1) else '\\, '))
        out.append('\n:::\n')
        return Markup("".join(out))
    def entries_19(list_, nothing_):
        out = []
        list_56 = list(list_)
        for place_56, e_55 in enumerate(list_56):
            out.append(escape(entry_18(e_55)))
        if not list_56:
            out += (escape(nothing_), '\n')
        return Markup("".join(out))
    def lone_voice_20(list_):
        out = []
        letters_58 = list(unique(sum(attributes(list_, 'letters'), ())))
        shared_59 = list(rejectattr(sum(attributes(list_, 'quotes'), ()), 'lone'))
        if ((((n_25 > 1) and (len(list_) > 1)) and (len(letters_58) == 1)) and (not shared_59)):
            out += ('::: callout warning "One text only"\nEverything in this section rests on ', escape(the_voice_6(letters_58[0])), ' alone.\n:::\n')
        return Markup("".join(out))
    def voices_of_phase_21():
        out = []
        if ((len(values['phase_letters']) == 1) and (n_25 > 1)):
            lone_61 = first(selectattr(values['voices'], 'letter', 'equalto', values['phase_letters'][0]))
            out += ('::: callout warning "Single source"\n**Single ', ('signed' if attribute(lone_61, 'signed') else 'unsigned'), ' source.** Only the ', escape(attribute(lone_61, 'name')), ' describes “', escape(values['outlook']), '”. ', ('The other text does' if (n_25 == 2) else 'The other texts do'), ' not mention it.\n:::\n')
        return Markup("".join(out))
    def dated_22(text_):
        out = []
        out.append((escape(text_) if (text_[:1] in '0123456789') else escape(concat('“', text_, '”'))))
        return Markup("".join(out))
    def origin_23(v_):
        out = []
        if attribute(v_, 'author'):
            out += (escape(attribute(v_, 'author')), ', ')
        if attribute(v_, 'title'):
            out += ('“', escape(attribute(v_, 'title')), '”')
        elif attribute(v_, 'author'):
            out.append('no title')
        else:
            out.append('No title')
        out += (', ', escape((attribute(v_, 'publisher') or 'publisher not stated')), ', ', escape((attribute(v_, 'published') or 'no date')), '.')
        return Markup("".join(out))
    def standing_of_24(v_):
        out = []
        out.append('Author: ')
        if attribute(v_, 'author_note'):
            out += ('described as “', escape(attribute(v_, 'author_note')), '”')
        elif attribute(v_, 'author'):
            out.append('named, not described')
        else:
            out.append('none stated')
        out.append('.')
        if attribute(v_, 'as_of'):
            out += (' Text says “', escape(attribute(v_, 'as_of')), '”.')
        out += (' ', ('Cites references' if attribute(v_, 'cites_references') else 'No references in the copy used'), '.')
        return Markup("".join(out))
    return out, {'n': n_25, 'small': small_26, 'number': number_1, 'plural': plural_2, 'capital': capital_3, 'voice': voice_4, 'described_voice': described_voice_5, 'the_voice': the_voice_6, 'all_texts': all_texts_7, 'rail': rail_8, 'figure': figure_9, 'words': words_10, 'said': said_11, 'cell_words': cell_words_12, 'quotes': quotes_13, 'topic_name': topic_name_14, 'rated_where': rated_where_15, 'speaking': speaking_16, 'says_the_same': says_the_same_17, 'entry': entry_18, 'entries': entries_19, 'lone_voice': lone_voice_20, 'voices_of_phase': voices_of_phase_21, 'dated': dated_22, 'origin': origin_23, 'standing_of': standing_of_24}

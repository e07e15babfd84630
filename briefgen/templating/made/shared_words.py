"""Made of templates/shared/words.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "9f73025993716a38163a1b273823312ab75e3e788575c458c6e8164880dce775"


def fill(values, part):
    out = []
    n_23 = attribute(values['counts'], 'sources')
    small_24 = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
    def number_1(k_):
        out = []
        out.append((escape(small_24[k_]) if (k_ < 10) else escape(k_)))
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
        list_30 = [v_29 for v_29 in values['voices'] if (attribute(v_29, 'letter') == letter_)]
        for place_30, v_29 in enumerate(list_30):
            out.append(escape(attribute(v_29, 'name')))
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
        out.append(('the text' if (n_23 == 1) else ('both texts' if (n_23 == 2) else escape(concat('all ', n_23, ' texts')))))
        return Markup("".join(out))
    def rail_8(letters_, differ_=False):
        out = []
        if differ_:
            out.append('Texts differ')
        elif (len(letters_) == 1):
            out += (escape(capital_3(voice_4(letters_[0]))), (' only' if (n_23 > 1) else ''))
        elif (len(letters_) == n_23):
            out.append(('Both texts' if (n_23 == 2) else 'All texts'))
        else:
            out += (escape(len(letters_)), ' of ', escape(n_23), ' texts')
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
        list_41 = list(list_)
        for place_41, q_40 in enumerate(list_41):
            turn_42 = ((not place_41) or (attribute((list_41[place_41 - 1]), 'letter') != attribute(q_40, 'letter')))
            out.append(('' if (not place_41) else ' '))
            if (named_ and turn_42):
                out += (escape(attribute(q_40, 'voice')), ': ')
            out += (escape(said_11(q_40)), ('\\.' if ((place_41 == len(list_41) - 1) or (attribute((list_41[place_41 + 1]), 'letter') != attribute(q_40, 'letter'))) else '\\;'))
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
            out += (' The ', escape(values['topic_noun'][1]), ' are the texts’ own words; one is rated where ', ('two texts' if (n_23 > 1) else 'two claims'), ' that open with it report alike')
            if (n_23 > 1):
                out.append(', by what they say of the same thing first')
            out.append('.')
        return Markup("".join(out))
    def entry_16(e_):
        out = []
        out += ('::: item "', escape(rail_8(attribute(e_, 'letters'), attribute(e_, 'differ'))), '"\n')
        if attribute(e_, 'topic'):
            out += ('**', escape(topic_name_14(attribute(e_, 'topic'))), '.** ')
        out.append(escape(quotes_13(attribute(e_, 'quotes'), (len(attribute(e_, 'letters')) > 1))))
        if attribute(e_, 'listed'):
            out.append(' It lists: ')
            list_47 = list(attribute(e_, 'listed'))
            for place_47, item_46 in enumerate(list_47):
                out += ('“', escape(item_46), '”', ('\\.' if (place_47 == len(list_47) - 1) else '\\, '))
        out.append('\n:::\n')
        return Markup("".join(out))
    def entries_17(list_, nothing_):
        out = []
        list_50 = list(list_)
        for place_50, e_49 in enumerate(list_50):
            out.append(escape(entry_16(e_49)))
        if not list_50:
            out += (escape(nothing_), '\n')
        return Markup("".join(out))
    def lone_voice_18(list_):
        out = []
        letters_52 = list(unique(sum(attributes(list_, 'letters'), ())))
        if (((n_23 > 1) and (len(list_) > 1)) and (len(letters_52) == 1)):
            out += ('::: callout warning "One text only"\nEverything in this section rests on ', escape(the_voice_6(letters_52[0])), ' alone.\n:::\n')
        return Markup("".join(out))
    def voices_of_phase_19():
        out = []
        if ((len(values['phase_letters']) == 1) and (n_23 > 1)):
            lone_54 = first(selectattr(values['voices'], 'letter', 'equalto', values['phase_letters'][0]))
            out += ('::: callout warning "Single source"\n**Single ', ('signed' if attribute(lone_54, 'signed') else 'unsigned'), ' source.** Only the ', escape(attribute(lone_54, 'name')), ' describes “', escape(values['outlook']), '”. ', ('The other text does' if (n_23 == 2) else 'The other texts do'), ' not mention it.\n:::\n')
        return Markup("".join(out))
    def dated_20(text_):
        out = []
        out.append((escape(text_) if (text_[:1] in '0123456789') else escape(concat('“', text_, '”'))))
        return Markup("".join(out))
    def origin_21(v_):
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
    def standing_of_22(v_):
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
    return out, {'n': n_23, 'small': small_24, 'number': number_1, 'plural': plural_2, 'capital': capital_3, 'voice': voice_4, 'described_voice': described_voice_5, 'the_voice': the_voice_6, 'all_texts': all_texts_7, 'rail': rail_8, 'figure': figure_9, 'words': words_10, 'said': said_11, 'cell_words': cell_words_12, 'quotes': quotes_13, 'topic_name': topic_name_14, 'rated_where': rated_where_15, 'entry': entry_16, 'entries': entries_17, 'lone_voice': lone_voice_18, 'voices_of_phase': voices_of_phase_19, 'dated': dated_20, 'origin': origin_21, 'standing_of': standing_of_22}

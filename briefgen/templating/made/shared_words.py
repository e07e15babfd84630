"""Made of templates/shared/words.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "daeddbd1efdba0d802456c204404066d5529440cf8898bb4c14ae1e92c1d0f7b"


def fill(values, part):
    out = []
    n_22 = attribute(values['counts'], 'sources')
    small_23 = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
    def number_1(k_):
        out = []
        out.append((escape(small_23[k_]) if (k_ < 10) else escape(k_)))
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
        list_29 = [v_28 for v_28 in values['voices'] if (attribute(v_28, 'letter') == letter_)]
        for place_29, v_28 in enumerate(list_29):
            out.append(escape(attribute(v_28, 'name')))
        return Markup("".join(out))
    def described_voice_5(v_):
        out = []
        out += (('signed' if attribute(v_, 'signed') else 'unsigned'), ' ', escape(attribute(v_, 'name')))
        return Markup("".join(out))
    def all_texts_6():
        out = []
        out.append(('the text' if (n_22 == 1) else ('both texts' if (n_22 == 2) else escape(concat('all ', n_22, ' texts')))))
        return Markup("".join(out))
    def rail_7(letters_, differ_=False):
        out = []
        if differ_:
            out.append('Texts differ')
        elif (len(letters_) == 1):
            out += (escape(capital_3(voice_4(letters_[0]))), (' only' if (n_22 > 1) else ''))
        elif (len(letters_) == n_22):
            out.append(('Both texts' if (n_22 == 2) else 'All texts'))
        else:
            out += (escape(len(letters_)), ' of ', escape(n_22), ' texts')
        return Markup("".join(out))
    def figure_8(q_):
        out = []
        if attribute(q_, 'unsourced_figure'):
            out.append(' (no source given)')
        return Markup("".join(out))
    def words_9(q_):
        out = []
        out += ('“[', escape(attribute(q_, 'text')), '](#')
        if values['annex']:
            out += ('evidence-', escape(attribute(q_, 'claim')))
        else:
            out += ('source-', escape(attribute(q_, 'letter')))
        out += ('/', escape(attribute(q_, 'claim')), ')”')
        return Markup("".join(out))
    def said_10(q_):
        out = []
        if attribute(q_, 'listed_under'):
            out += ('listed under “', escape(attribute(q_, 'listed_under')), '”: ')
        out += (escape(words_9(q_)), escape(figure_8(q_)))
        return Markup("".join(out))
    def cell_words_11(q_):
        out = []
        if attribute(q_, 'same_as'):
            out += ('Same words as on ', escape(attribute(q_, 'same_as')))
        else:
            out.append(escape(words_9(q_)))
            if attribute(q_, 'listed_under'):
                out += (', listed under “', escape(attribute(q_, 'listed_under')), '”')
            out.append(escape(figure_8(q_)))
        return Markup("".join(out))
    def quotes_12(list_, named_=True):
        out = []
        list_39 = list(list_)
        for place_39, q_38 in enumerate(list_39):
            turn_40 = ((not place_39) or (attribute((list_39[place_39 - 1]), 'letter') != attribute(q_38, 'letter')))
            out.append(('' if (not place_39) else ' '))
            if (named_ and turn_40):
                out += (escape(attribute(q_38, 'voice')), ': ')
            out += (escape(said_10(q_38)), ('\\.' if ((place_39 == len(list_39) - 1) or (attribute((list_39[place_39 + 1]), 'letter') != attribute(q_38, 'letter'))) else '\\;'))
        return Markup("".join(out))
    def topic_name_13(name_):
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
    def rated_where_14():
        out = []
        if values['topics_found']:
            out += (' The ', escape(values['topic_noun'][1]), ' are the texts’ own words; one is rated where ', ('two texts' if (n_22 > 1) else 'two claims'), ' that open with it report alike.')
        return Markup("".join(out))
    def entry_15(e_):
        out = []
        out += ('::: item "', escape(rail_7(attribute(e_, 'letters'), attribute(e_, 'differ'))), '"\n')
        if attribute(e_, 'topic'):
            out += ('**', escape(topic_name_13(attribute(e_, 'topic'))), '.** ')
        out.append(escape(quotes_12(attribute(e_, 'quotes'), (len(attribute(e_, 'letters')) > 1))))
        if attribute(e_, 'listed'):
            out.append(' It lists: ')
            list_45 = list(attribute(e_, 'listed'))
            for place_45, item_44 in enumerate(list_45):
                out += ('“', escape(item_44), '”', ('\\.' if (place_45 == len(list_45) - 1) else '\\, '))
        out.append('\n:::\n')
        return Markup("".join(out))
    def entries_16(list_, nothing_):
        out = []
        list_48 = list(list_)
        for place_48, e_47 in enumerate(list_48):
            out.append(escape(entry_15(e_47)))
        if not list_48:
            out += (escape(nothing_), '\n')
        return Markup("".join(out))
    def lone_voice_17(list_):
        out = []
        letters_50 = list(unique(sum(attributes(list_, 'letters'), ())))
        if (((n_22 > 1) and (len(list_) > 1)) and (len(letters_50) == 1)):
            out += ('::: callout warning "One text only"\nEverything in this section rests on the ', escape(voice_4(letters_50[0])), ' alone.\n:::\n')
        return Markup("".join(out))
    def voices_of_phase_18():
        out = []
        if ((len(values['phase_letters']) == 1) and (n_22 > 1)):
            lone_52 = first(selectattr(values['voices'], 'letter', 'equalto', values['phase_letters'][0]))
            out += ('::: callout warning "Single source"\n**Single ', ('signed' if attribute(lone_52, 'signed') else 'unsigned'), ' source.** Only the ', escape(attribute(lone_52, 'name')), ' describes “', escape(values['outlook']), '”. ', ('The other text does' if (n_22 == 2) else 'The other texts do'), ' not mention it.\n:::\n')
        return Markup("".join(out))
    def dated_19(text_):
        out = []
        out.append((escape(text_) if (text_[:1] in '0123456789') else escape(concat('“', text_, '”'))))
        return Markup("".join(out))
    def origin_20(v_):
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
    def standing_of_21(v_):
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
    return out, {'n': n_22, 'small': small_23, 'number': number_1, 'plural': plural_2, 'capital': capital_3, 'voice': voice_4, 'described_voice': described_voice_5, 'all_texts': all_texts_6, 'rail': rail_7, 'figure': figure_8, 'words': words_9, 'said': said_10, 'cell_words': cell_words_11, 'quotes': quotes_12, 'topic_name': topic_name_13, 'rated_where': rated_where_14, 'entry': entry_15, 'entries': entries_16, 'lone_voice': lone_voice_17, 'voices_of_phase': voices_of_phase_18, 'dated': dated_19, 'origin': origin_20, 'standing_of': standing_of_21}

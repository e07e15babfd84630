"""Made of templates/shared/figures.md.j2 by ``python -m tests.compiling``: do not edit."""

from types import SimpleNamespace

from markupsafe import Markup

from briefgen.markup import escape
from briefgen.templating.filters import *

MADE_OF = "b8222c4b899de876c2cd042ba564aff700aeba9ab9ba6d32bef6f9742a03f72d"


def fill(values, part):
    out = []
    plural_2 = part('shared/words.md.j2')['plural']
    capital_3 = part('shared/words.md.j2')['capital']
    voice_4 = part('shared/words.md.j2')['voice']
    def in_figures_1():
        out = []
        if values['charts']:
            out.append('## In figures\n\n')
            list_7 = list(values['charts'])
            for place_7, c_6 in enumerate(list_7):
                out += ('::: figure ', escape(attribute(c_6, 'kind')), ' "', escape(attribute(c_6, 'title')), '"\n|')
                list_9 = list(attribute(c_6, 'header'))
                for place_9, head_8 in enumerate(list_9):
                    out += (' ', escape(head_8), ' |')
                out.append('\n|')
                list_11 = list(attribute(c_6, 'header'))
                for place_11, head_10 in enumerate(list_11):
                    out.append('---|')
                out.append('\n')
                list_13 = list(attribute(c_6, 'rows'))
                for place_13, row_12 in enumerate(list_13):
                    out.append('|')
                    list_15 = list(row_12)
                    for place_15, cell_14 in enumerate(list_15):
                        out += (' ', escape(cell_14), ' |')
                    out.append('\n')
                out += ('::: alt\n', escape(capital_3(attribute(c_6, 'kind'))), ' chart of ', escape(join(attribute(c_6, 'header')[1:], ', ')), ', ', escape(plural_2(len(attribute(c_6, 'rows')), 'row', 'rows')), ': from ', escape(attribute(c_6, 'lowest')[0]), ' (', escape(attribute(c_6, 'lowest')[1]), ') to ', escape(attribute(c_6, 'highest')[0]), ' (', escape(attribute(c_6, 'highest')[1]), '). The numbers follow as a table.\n:::\n::: source\nSource: ')
                if attribute(c_6, 'letter'):
                    out.append(escape(voice_4(attribute(c_6, 'letter'))))
                    if (attribute(c_6, 'letter') not in attribute(voice_4(attribute(c_6, 'letter')), 'split')()):
                        out += (' (', escape(attribute(c_6, 'letter')), ')')
                    if attribute(c_6, 'table'):
                        out += (', table ', escape(attribute(c_6, 'table')))
                else:
                    out.append(escape(attribute(c_6, 'source')))
                out.append('. Numbers as given; not checked.')
                if (attribute(c_6, 'kind') != 'bar'):
                    out.append(' The scale runs from the lowest value to the highest, not from zero.')
                out.append('\n:::\n:::\n')
        return Markup("".join(out))
    return out, {'in_figures': in_figures_1}

// The styles that a report is set in. Where a template has one of them, by its id or by its name, its own is used.

export interface StyleRole {
  id: string
  /** As Word keeps it: names of built-in styles are English in the file, in whatever language they are shown. */
  name: string
  type: 'paragraph' | 'character' | 'table'
  /** Names under which other programs and other languages keep the same style. */
  others: readonly string[]
  /** Markup after name and base: `w:next`, `w:pPr`, `w:rPr` … No font: that is the template's. */
  look: string
  /** Role that it is based on; otherwise the default style of its type. */
  base?: 'head' | 'cell'
  /** Worth a word where a template lacks it. */
  isAsked: boolean
}

const sized = (size: number, complex: number) => `<w:sz w:val="${size * 2}"/><w:szCs w:val="${complex * 2}"/>`
const bold = '<w:b/><w:bCs/>'
const spaced = (before: number, after: number, line = 0) =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}"${line ? ` w:line="${line}" w:lineRule="auto"` : ''}/>`
const shaded = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`
const looks = (paragraph: string, run = '') =>
  `${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}`

const heading = (level: 1 | 2 | 3, look: string, other: readonly string[]): StyleRole => ({
  ...{ id: `Heading${level}`, name: `heading ${level}`, type: 'paragraph', isAsked: true },
  others: other.map((word) => `${word} ${level}`),
  look: `<w:next w:val="BodyText"/><w:qFormat/>${look}`,
})

const headingWords = ['titre', 'عنوان', 'العنوان', 'überschrift', 'título', 'başlık']

const kept = (level: number, space: string) =>
  `<w:keepNext/><w:keepLines/>${space}<w:outlineLvl w:val="${level}"/>`

const roles = {
  title: {
    ...{ id: 'Title', name: 'Title', type: 'paragraph', others: ['titre', 'العنوان'], isAsked: true },
    look: `<w:qFormat/>${looks(`${spaced(24, 24)}<w:jc w:val="center"/>`, bold + sized(20, 26))}`,
  },
  heading1: heading(
    1,
    looks(
      `${kept(0, spaced(6, 14))}`.replace('<w:outlineLvl', '<w:jc w:val="center"/><w:outlineLvl'),
      bold + sized(15, 20),
    ),
    headingWords,
  ),
  heading2: heading(2, looks(kept(1, spaced(14, 6)), bold + sized(13, 17)), headingWords),
  heading3: heading(3, looks(kept(2, spaced(10, 4)), `${bold}<w:i/>${sized(12, 16)}`), headingWords),
  text: {
    ...{ id: 'BodyText', name: 'Body Text', type: 'paragraph', isAsked: true },
    others: ['corps de texte', 'نص أساسي', 'textkörper', 'text body'],
    look: `<w:qFormat/>${looks(`${spaced(0, 8, 280)}<w:jc w:val="both"/>`)}`,
  },
  quote: {
    ...{ id: 'Quote', name: 'Quote', type: 'paragraph', isAsked: true },
    others: ['quotations', 'citation', 'اقتباس'],
    look: `<w:qFormat/>${looks(`${spaced(0, 8, 260)}<w:ind w:left="567" w:right="567"/><w:jc w:val="both"/>`)}`,
  },
  list: {
    ...{ id: 'ListParagraph', name: 'List Paragraph', type: 'paragraph', isAsked: true },
    others: ['paragraphe de liste', 'سرد الفقرات', 'list contents'],
    look: `<w:qFormat/>${looks(`${spaced(0, 4, 260)}<w:ind w:left="567"/>`)}`,
  },
  note: {
    ...{ id: 'FootnoteText', name: 'footnote text', type: 'paragraph', isAsked: true },
    others: ['note de bas de page', 'نص الحاشية السفلية', 'footnote'],
    look: looks(spaced(0, 2), sized(9, 12)),
  },
  noteSign: {
    ...{ id: 'FootnoteReference', name: 'footnote reference', type: 'character', isAsked: false },
    others: ['footnote anchor'],
    look: looks('', '<w:vertAlign w:val="superscript"/>'),
  },
  table: {
    ...{ id: 'TableGrid', name: 'Table Grid', type: 'table', isAsked: true },
    others: ['grille du tableau', 'شبكة جدول'],
    look: `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`).join('')}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
  },
  head: {
    ...{ id: 'Header', name: 'header', type: 'paragraph', isAsked: true },
    others: ['en-tête', 'رأس'],
    look: looks('', sized(9, 12)),
  },
  foot: {
    ...{ id: 'Footer', name: 'footer', type: 'paragraph', isAsked: true },
    others: ['pied de page', 'تذييل'],
    look: looks('<w:jc w:val="center"/>', sized(10, 13)),
  },
  remark: {
    ...{ id: 'CommentText', name: 'annotation text', type: 'paragraph', others: [], isAsked: false },
    look: looks('', sized(10, 13)),
  },
  remarkSign: {
    ...{
      id: 'CommentReference',
      name: 'annotation reference',
      type: 'character',
      others: [],
      isAsked: false,
    },
    look: looks('', sized(8, 10)),
  },
  empty: {
    ...{ id: 'PlaceholderText', name: 'Placeholder Text', type: 'character', others: [], isAsked: false },
    look: looks('', '<w:color w:val="6B6B6B"/>'),
  },
  ...own('mark', 'Mark', looks(spaced(0, 4), bold)),
  ...own('cover', 'Cover', looks(`${spaced(18, 6)}<w:jc w:val="center"/>`, sized(14, 19))),
  ...own('partHead', 'PartHead', looks(`<w:keepNext/>${spaced(0, 4)}`, sized(12, 16))),
  ...own(
    'runningHead',
    'RunningHead',
    looks(
      '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="7F7F7F"/></w:pBdr><w:spacing w:before="60" w:after="160"/>',
    ),
    'head',
  ),
  ...own('cell', 'TableText', looks(spaced(1, 1), sized(10, 14))),
  ...own('columnHead', 'TableHead', looks('<w:keepNext/>', bold), 'cell'),
  ...own('prompt', 'Prompt', looks(`<w:keepNext/>${spaced(16, 4)}`, bold)),
  ...own(
    'source',
    'Source',
    looks(`<w:keepNext/>${spaced(6, 2)}`, `<w:color w:val="404040"/>${sized(10, 14)}`),
  ),
  ...own(
    'last',
    'LastSession',
    looks(
      `${shaded('F2F2F2')}${spaced(0, 4)}<w:ind w:left="567" w:right="567"/><w:jc w:val="both"/>`,
      sized(11, 15),
    ),
  ),
  ...own(
    'field',
    'Field',
    looks(
      `<w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="6" w:space="5" w:color="1F4E79"/>`).join('')}</w:pBdr>${shaded('EEF4FA')}${spaced(0, 0, 280)}<w:ind w:left="113" w:right="113"/>`,
    ),
  ),
  ...own('fieldCell', 'FieldCell', looks(spaced(0, 0), ''), 'cell'),
  /** Holds what must stand after a field or a part, and is hardly seen. */
  ...own(
    'end',
    'End',
    looks('<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>', sized(2, 2)),
  ),
  ...own('awaiting', 'Awaiting', looks('', shaded('FFF2A8')), undefined, 'character'),
  ...own(
    'doubtful',
    'Doubtful',
    looks('', `<w:u w:val="wave" w:color="C00000"/>${shaded('FBE0D0')}`),
    undefined,
    'character',
  ),
  ...own('unsourced', 'Unsourced', looks('', shaded('DDE6F5')), undefined, 'character'),
} satisfies Record<string, StyleRole>

/** What no template is asked for. */
function own<Key extends string>(
  key: Key,
  name: string,
  look: string,
  base?: StyleRole['base'],
  type: StyleRole['type'] = 'paragraph',
) {
  const role: StyleRole = {
    ...{ id: `Qarar${name}`, name: `Qarar ${name}`, type, others: [], isAsked: false, look },
    ...(base === undefined ? {} : { base }),
  }
  return { [key]: role } as Record<Key, StyleRole>
}

export type StyleKey = keyof typeof roles
export const styleRoles: Record<StyleKey, StyleRole> = roles
export const styleKeys = Object.keys(roles) as StyleKey[]

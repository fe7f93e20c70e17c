import { isRightToLeft } from '../docx/spoken.ts'
import { elementsOf, parseXml, writeXml, type XmlElement } from '../docx/xml.ts'
import { type BoundDocument, lastNumbering, lastOutline } from './bound-document.ts'
import { reportWords } from './report-words.ts'
import { wordNamespaces } from './usual-styles.ts'

/** The template's own numberings stand as they are; ours follow: all outlines must come before all numberings. */
export function writeNumbering({ template, numberings, language }: BoundDocument): string {
  const held = template.numbering ?? (parseXml(`<w:numbering ${wordNamespaces}/>`) as XmlElement)
  const outline = lastOutline(template) + 1
  const before = lastNumbering(template)
  const left = isRightToLeft(language) ? 851 : 567
  const outlines = [
    outlineOf(outline, 'decimal', `%1${reportWords[language].numberSign}`, left),
    outlineOf(outline + 1, 'bullet', '–', left + 284, 284),
  ]
  const ours = numberings.map((start, at) => numberingOf(before + at + 1, outline, start))
  const last = new Set(['w:num', 'w:numIdMacAtCleanup'])
  const [upper, lower] = [elementsOf(held).filter(({ name }) => !last.has(name)), elementsOf(held, 'w:num')]
  return writeXml({
    ...held,
    children: [...upper, ...outlines.map(element), ...lower, ...ours.map(element)],
  })
}

const element = (markup: string) => parseXml(markup) as XmlElement

/**
 * Paragraphs: the number at the margin, the words beside it; lists: dashes, set in. LibreOffice writes a number that is read
 * from the right on the other side of its place: in Arabic there is room for it within the margin.
 */
function outlineOf(
  id: number,
  format: 'decimal' | 'bullet',
  text: string,
  left: number,
  hanging = 567,
): string {
  const indent = `<w:ind w:left="${left}" w:hanging="${hanging}"/>`
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="tab"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr>${indent}</w:pPr></w:lvl></w:abstractNum>`
}

function numberingOf(id: number, outline: number, start: number | null): string {
  const from =
    start === null ? '' : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${start === null ? outline + 1 : outline}"/>${from}</w:num>`
}

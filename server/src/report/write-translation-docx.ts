import type { TranslationPacket, TranslationSegment } from '@qarar/register'
import { paragraphOf, runOf } from '../docx/markup.ts'
import type { BoundDocument } from './bound-document.ts'
import { segmentName } from './field-names.ts'
import { packetWords } from './packet-words.ts'
import { cellOf, setHead, tableStart } from './set-blocks.ts'
import { fieldText, setFieldInCell } from './set-field.ts'
import { setFormCover } from './set-form.ts'
import { lastSection, runningHead } from './set-sections.ts'
import type { TemplateStyles } from './template-styles.ts'
import { writeDocument } from './write-document.ts'

/** Sentences and beside each its field; the form speaks the language that the translator writes. */
export function writeTranslationDocx(
  packet: TranslationPacket,
  { template }: { template: TemplateStyles | null },
): Promise<Buffer> {
  const { to, seal } = packet
  const title = `${packetWords[to].translation}: ${packet.title}`
  return writeDocument({ title, language: to, template, seal, body: (bound) => setPacket(bound, packet) })
}

function* setPacket(bound: BoundDocument, packet: TranslationPacket): Generator<string> {
  const { seal, mark, title, from, to, segments } = packet
  const words = packetWords[to]
  yield* setFormCover(bound, {
    ...{ seal, language: to, mark, organisation: null, title: words.translation },
    facts: [[words.volume, title]],
    how: words.howTranslation,
  })
  const half = Math.floor(bound.template.width / 2)
  const widths = [half, bound.template.width - half]
  const head = [words.languages[from], words.languages[to]]
  yield tableStart(bound, from, widths)
  yield setHead(bound, head, widths, to)
  for (const segment of distinct(segments)) yield setSegment(bound, packet, segment, half)
  yield '</w:tbl>'
  yield lastSection(bound, runningHead(bound, [title, ...(mark ? [mark] : [])], to))
}

/** The same words are one field. */
const distinct = (segments: readonly TranslationSegment[]) =>
  new Map(segments.map((segment) => [segment.source, segment])).values()

function setSegment(
  bound: BoundDocument,
  { from, to }: TranslationPacket,
  { source, text }: TranslationSegment,
  width: number,
): string {
  const { content, isEmpty } = fieldText(bound, text === null ? [] : [text], to, 'fieldCell')
  const field = { name: segmentName(source), title: source, content, isEmpty, language: to }
  const cells = [
    cellOf(width, paragraphOf({ style: bound.ids.cell, language: from }, runOf(source, from))),
    cellOf(width, [...setFieldInCell(bound, field)].join(''), fieldFrame),
  ]
  return `<w:tr>${cells.join('')}</w:tr>`
}

const fieldFrame = `<w:tcBorders>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="8" w:space="0" w:color="1F4E79"/>`).join('')}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="EEF4FA"/>`

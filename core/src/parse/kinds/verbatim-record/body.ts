import type { LanguagePack } from '../../../languages/pack.ts'
import type { ProceedingKind } from '../../../languages/words/verbatim-record.ts'
import type { TextLine } from '../../document-view.ts'
import { leafOf } from '../../leaves.ts'
import type { Leaf } from '../../parsed-document.ts'
import { endsParagraph } from '../../terminal.ts'
import { looksLikeHeader, readBodyHeader } from './other-labels.ts'
import type { RecordOutline } from './outline.ts'
import { findProceeding } from './proceedings.ts'
import type { SpeakerHeader } from './speaker-header.ts'

/**
 * What one leaf of the meeting is. `folded` is its text without the speaker header; `unsure` that it may open with
 * a header which no rule is sure of.
 */
export type RecordItem = { leaf: Leaf; folded: string } & (
  | { kind: 'proceeding'; proceeding: ProceedingKind }
  | { kind: 'heading' }
  /** A paragraph of a speech; before the first header it is the record's own narrative. */
  | { kind: 'speech'; header: SpeakerHeader | null; unsure: boolean }
  /** After the meeting rose nobody speaks any more: pages are out of order. */
  | { kind: 'stray' }
)

/** The meeting from its opening on, an item a leaf, in the order of the text. */
export function readBody({ front, body }: RecordOutline, language: LanguagePack): RecordItem[] {
  const titles = new Set(front.map(({ folded }) => folded))
  const items: RecordItem[] = []
  for (let index = 0; index < body.length; index++) {
    const line = body[index] as TextLine
    const header = readBodyHeader(line.text, language)
    if (header === null) items.push(itemOf(line, items.at(-1), titles, language))
    else {
      const next = body[index + 1]
      const isAlone = header.length === line.text.length
      const speech = isAlone && next !== undefined && isPlain(next, language) ? next : null
      items.push(openingOf(line, header, speech, language))
      if (speech !== null) index++
    }
  }
  return items
}

/** The first paragraph of a speech: the header is its marker. `next` holds the words where the header fills its line. */
function openingOf(
  line: TextLine,
  header: SpeakerHeader,
  next: TextLine | null,
  { fold }: LanguagePack,
): RecordItem {
  const leaf: Leaf = {
    part: 'body',
    marker: { start: line.start, end: line.start + header.printed },
    span: { start: next?.start ?? line.start + header.length, end: next?.end ?? line.end },
    number: null,
    depth: 0,
  }
  return {
    kind: 'speech',
    leaf,
    header,
    unsure: false,
    folded: next?.folded ?? fold(line.text.slice(header.length)),
  }
}

function isPlain(line: TextLine, language: LanguagePack): boolean {
  return (
    readBodyHeader(line.text, language) === null && findProceeding(line, language) === null && !line.heading
  )
}

function itemOf(
  line: TextLine,
  before: RecordItem | undefined,
  titles: ReadonlySet<string>,
  language: LanguagePack,
): RecordItem {
  const { folded } = line
  const proceeding = findProceeding(line, language)
  if (proceeding !== null) return { kind: 'proceeding', proceeding, leaf: leafOf(line, 'body'), folded }
  if (before?.kind === 'stray' || (before?.kind === 'proceeding' && before.proceeding === 'rising'))
    return { kind: 'stray', leaf: leafOf(line, 'body'), folded }
  return isHeading(line, before, titles, language)
    ? { kind: 'heading', leaf: leafOf(line, 'heading'), folded }
    : {
        kind: 'speech',
        leaf: leafOf(line, 'body'),
        header: null,
        unsure: looksLikeHeader(line.text, language),
        folded,
      }
}

const longestHeading = 250

/** A line without an end is a heading between the speeches; within one, only where the print or its words say so. */
function isHeading(
  line: TextLine,
  before: RecordItem | undefined,
  titles: ReadonlySet<string>,
  language: LanguagePack,
): boolean {
  if (endsParagraph(line.text, false) || line.text.length > longestHeading) return false
  return (
    before?.kind !== 'speech' || line.heading || titles.has(line.folded) || namesAgendaItem(line, language)
  )
}

/** «البند ٩ من جدول الأعمال», `Agenda item 9 (continued)`. */
function namesAgendaItem({ folded }: TextLine, { letter: { agendaItems } }: LanguagePack): boolean {
  return (
    folded.length <= 80 &&
    agendaItems.some((words) => folded.startsWith(words) && /^s? \d/.test(folded.slice(words.length)))
  )
}

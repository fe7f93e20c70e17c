import type { LanguagePack } from '../../languages/pack.ts'
import type { DocumentView, TextLine } from '../document-view.ts'
import { readMarker } from '../markers.ts'
import { endsParagraph } from '../terminal.ts'
import { areNotes, endMatterStart, isAdoptionLine } from './end-matter.ts'
import { opensPreamble } from './resolution-lines.ts'

/** Index of the line that each part of a body begins with; its length for a part that it does not have. */
export interface Parts {
  operative: number
  annex: number
  endMatter: number
}

/** The operative part is looked for above the annex: the numbers there may be the first. */
export function findParts(body: readonly TextLine[], view: DocumentView): Parts {
  const end = endMatterStart(body, view)
  const annex = annexStart(body.slice(0, end), view) ?? body.length
  const endMatter = areNotes(body.slice(annex + 1, end)) ? annex : end
  return { operative: operativeStart(body.slice(0, Math.min(annex, end)), view), annex, endMatter }
}

/** Index of a line that opens an annex, or of the adoption line, since what stands between it and the notes is one too. */
function annexStart(body: readonly TextLine[], view: DocumentView): number | null {
  const { annexes } = view.language.letter
  const opens = ({ folded, text }: TextLine) =>
    text.length < 60 && annexes.some((word) => folded === word || folded.startsWith(`${word} `))
  const found = body.findIndex((line, index) => index > 0 && (opens(line) || isAdoptionLine(line, view)))
  return found < 0 ? null : found
}

/** Index of the first numbered line, or of what leads in to it; without numbers of the first bullet or whole sentence. */
function operativeStart(body: readonly TextLine[], { language }: DocumentView): number {
  const sure = firstOf(body, [hasNumber, hasBullet, isSentence]) ?? body.length
  return leadInStart(body.slice(0, sure), language) ?? sure
}

function firstOf(body: readonly TextLine[], tests: readonly ((line: TextLine) => boolean)[]): number | null {
  return tests.map((test) => body.findIndex(test)).find((index) => index >= 0) ?? null
}

const hasNumber = (line: TextLine) => readMarker(line)?.kind === 'number'
const hasBullet = (line: TextLine) => readMarker(line)?.kind === 'bullet'
const isSentence = ({ text }: TextLine) => /\.(?:\s*\(\d{1,3}\))*$/.test(text)

/** Index of «تقرر ما يلي:» or `Adopts the following declaration:` below the last paragraph that is sure to be a preamble's. */
function leadInStart(above: readonly TextLine[], language: LanguagePack): number | null {
  const last = above.findLastIndex(
    (line) => isPreamble(line, language) && endsParagraph(line.text, true) && !leadsIn(line),
  )
  const found = above.findIndex(
    (line, index) =>
      index > last && readMarker(line) === null && leadsIn(line) && !isPreamble(line, language),
  )
  return found < 0 ? null : found
}

/** «و» joins to a preamble too, whatever the word behind it. */
const isPreamble = (line: TextLine, language: LanguagePack) =>
  opensPreamble(line, language) || line.folded.startsWith('و')

const leadsIn = ({ text }: TextLine) => /:(?:\s*\(\d{1,3}\))*$/.test(text)

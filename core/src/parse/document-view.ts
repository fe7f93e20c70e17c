import type { LanguagePack } from '../languages/pack.ts'
import type { OrganisationProfile } from '../organisations/profile.ts'
import type { Piece, RepairedText } from '../repair/repaired-text.ts'
import { lastAtOrBefore } from '../repair/source-map.ts'

/** A line of repaired text, without the spaces around it. */
export interface TextLine {
  index: number
  start: number
  end: number
  text: string
  /** Compare form, single spaces. */
  folded: string
  blank: boolean
  /** White space before the first character: sub-items are often only told by it. */
  indent: string
  /** The file marks it as a heading (`## `). */
  heading: boolean
  /** 1-based line of the file that its first character stands on. */
  fileLine: number
  /** 1-based line of the file that its last character stands on: a later one where wrapped lines were joined. */
  lastFileLine: number
}

/** What the rules of every kind look at. */
export interface DocumentView {
  text: string
  lines: TextLine[]
  /** Notes at the foot of printed pages: they stand behind the text, and no rule of a kind sees them. */
  notes?: TextLine[]
  language: LanguagePack
  organisation: OrganisationProfile | null
  organisations: readonly OrganisationProfile[]
}

export function textLines(
  repaired: RepairedText,
  fold: (text: string) => string,
  fileLineOf: (offset: number) => number,
): TextLine[] {
  const origin = originOf(repaired)
  const headings = new Set(
    repaired.drops.filter((drop) => drop.step === 'markdown-heading').map((drop) => drop.to),
  )
  const lines: TextLine[] = []
  let start = 0
  for (const raw of repaired.text.split(/\r\n|\n|\r/)) {
    const indent = /^\s*/.exec(raw)?.[0] ?? ''
    const text = raw.trim()
    const from = start + (text === '' ? 0 : indent.length)
    const place = origin(from)
    lines.push({
      index: lines.length,
      start: from,
      end: from + text.length,
      text,
      folded: fold(text).replace(wideSpaces, ' ').trim(),
      blank: text === '',
      indent,
      heading: text !== '' && headings.has(place),
      fileLine: fileLineOf(place),
      lastFileLine: fileLineOf(text === '' ? place : origin(from + text.length - 1)),
    })
    start += raw.length + breakLength(repaired.text, start + raw.length)
  }
  return lines
}

/** Lines that a step put in another place, apart from the others. */
export function partMoved(
  { pieces }: RepairedText,
  lines: TextLine[],
  step: string,
): { stay: TextLine[]; moved: TextLine[] } {
  if (!pieces.some(({ moved }) => moved?.includes(step))) return { stay: lines, moved: [] }
  const starts = startsOf(pieces)
  const isMoved = ({ start }: TextLine) => pieces[lastAtOrBefore(starts, start)]?.moved?.includes(step)
  const { stay = [], moved = [] } = Object.groupBy(lines, (line) => (isMoved(line) ? 'moved' : 'stay'))
  return { stay, moved }
}

/** White space that is no single space already: most lines have none. */
const wideSpaces = /\s{2,}|[^\S ]/g

function breakLength(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? 2 : 1
}

function startsOf(pieces: readonly Piece[]): number[] {
  const starts: number[] = []
  let at = 0
  for (const piece of pieces) {
    starts.push(at)
    at += piece.text.length
  }
  return starts
}

/** Place in the file of a character of the repaired text. */
export function originOf({ pieces }: RepairedText): (offset: number) => number {
  const starts = startsOf(pieces)
  return (offset) => {
    if (pieces.length === 0) return 0
    const index = lastAtOrBefore(starts, offset)
    const piece = pieces[index] as (typeof pieces)[number]
    return piece.step === null ? piece.from + offset - (starts[index] as number) : piece.from
  }
}

import type { Drop, FileRange, Paragraph, RawText, RepairedText } from '@qarar/core'
import { firstFrom } from '@qarar/core/first-from.ts'
import { fileLinesOf } from '@qarar/core/repair/file-lines.ts'
import { extentOf, sourceMapOf } from '@qarar/core/repair/source-map.ts'
import type { SourceExcerpt } from '@qarar/register/contract'
import { movedStretches, wholeWords } from './moved-stretches.ts'

type RepairNote = SourceExcerpt['repairs'][number]

/** A paragraph written all in presentation forms would have a note for each word. */
const mostNotes = 50
const longestPrinted = 200

/**
 * Says for a paragraph what stood in the file and what repair made of it: each stretch that was put in another place,
 * then word by word what was changed.
 */
export function repairNotesOf(raw: RawText, repaired: RepairedText): (paragraph: Paragraph) => RepairNote[] {
  const map = sourceMapOf(repaired)
  const lines = fileLinesOf(raw.text)
  const dropsIn = findDrops(repaired.drops)

  function note(step: string, from: number, to: number, word: string): RepairNote {
    return { step, line: lines.lineOf(from), printed: shorten(raw.text.slice(from, to)), repaired: word }
  }

  function notesOfWord(
    start: number,
    word: string,
    end: number | null,
  ): { notes: RepairNote[]; end: number | null } {
    const pieces = map.pieces(start, start + word.length)
    const extent = extentOf(pieces)
    if (extent === null) return { notes: [], end }
    const { from, to } = extent
    const steps = new Set([...pieces, ...dropsIn(from, to)].flatMap(({ step }) => step ?? []))
    // Before the first word, from the start of its line: bold marks open many paragraphs.
    const before = dropsIn(end ?? lines.rangeOf(lines.lineOf(from)).from, from)
    const left = before.map((drop) => note(drop.step, drop.from, drop.to, ''))
    return { notes: [...left, ...[...steps].map((step) => note(step, from, to, word))], end: to }
  }

  function movedIn({ start, end }: Paragraph['span']): RepairNote[] {
    return movedStretches(map.pieces(start, end), start).flatMap((stretch) => {
      const [first, last] = wholeWords(repaired.text, stretch)
      const ranges = map.ranges(first, last).sort((a, b) => a.from - b.from)
      const [range] = ranges
      if (range === undefined) return []
      const printed = shorten(printedIn(ranges).trim())
      const text = shorten(repaired.text.slice(first, last).trim())
      return { step: stretch.step, line: lines.lineOf(range.from), printed, repaired: text }
    })
  }

  /** What stands in the file there, with what was dropped in between, but not what was moved away. */
  function printedIn(ranges: FileRange[]): string {
    const [from, to] = [ranges[0]?.from ?? 0, ranges.at(-1)?.to ?? 0]
    const length = ranges.reduce((sum, range) => sum + range.to - range.from, 0)
    if (to - from <= 2 * length) return raw.text.slice(from, Math.min(to, from + longestPrinted + 1))
    return ranges.map((range) => raw.text.slice(range.from, range.to)).join('')
  }

  return ({ span }) => {
    const notes = movedIn(span)
    let end: number | null = null
    for (const { index, 0: word } of repaired.text.slice(span.start, span.end).matchAll(/\S+/g)) {
      const found = notesOfWord(span.start + index, word, end)
      for (const each of found.notes) notes.push(each)
      end = found.end
      if (notes.length >= mostNotes) break
    }
    return notes.slice(0, mostNotes)
  }
}

/** Drops that begin in [from, to): by binary search, since every word asks. */
function findDrops(unsorted: readonly Drop[]) {
  const drops = [...unsorted].sort((a, b) => a.from - b.from)
  const firstAt = (offset: number) =>
    firstFrom(drops.length, (index) => (drops[index] as Drop).from >= offset)
  return (from: number, to: number) => (to > from ? drops.slice(firstAt(from), firstAt(to)) : [])
}

function shorten(printed: string): string {
  return printed.length <= longestPrinted ? printed : `${printed.slice(0, longestPrinted - 1)}…`
}

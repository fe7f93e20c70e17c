import type { Drop, Paragraph, RawText, RepairedText } from '@qarar/core'
import { fileLinesOf } from '@qarar/core/repair/file-lines.ts'
import { extentOf, sourceMapOf } from '@qarar/core/repair/source-map.ts'
import type { SourceExcerpt } from '@qarar/register/contract'

type RepairNote = SourceExcerpt['repairs'][number]

/** A paragraph written all in presentation forms would have a note for each word. */
const mostNotes = 50
const longestPrinted = 200

/** Says for a paragraph, word by word, what stood in the file and what repair made of it. */
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

  return ({ span }) => {
    const notes: RepairNote[] = []
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
  const firstFrom = (offset: number) => {
    let low = 0
    let high = drops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((drops[middle] as Drop).from < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return (from: number, to: number) => (to > from ? drops.slice(firstFrom(from), firstFrom(to)) : [])
}

function shorten(printed: string): string {
  return printed.length <= longestPrinted ? printed : `${printed.slice(0, longestPrinted - 1)}…`
}

import type { Glyph } from '../glyph.ts'
import type { Stroke } from '../page-strokes.ts'
import { findBlocks } from './find-columns.ts'
import { findLines } from './find-lines.ts'
import { marksOf, type Note, type PartedLines, partNotes } from './find-notes.ts'
import { findTables, type Table } from './find-tables.ts'
import type { Line } from './line.ts'
import {
  endsSentence,
  noPagesBefore,
  type PageSigns,
  type PagesBefore,
  type ReadLine,
  readLines,
  signsOf,
} from './read-block.ts'
import { readTable } from './read-table.ts'

/**
 * Lines of a page in reading order, its notes behind its text. `before` learns from it. `strokes`: what is drawn beside the
 * letters; absent where nobody knows, and then raised numbers and notes are not told.
 */
export function readPage(
  upright: readonly Glyph[][],
  before: PagesBefore,
  strokes?: readonly Stroke[],
): ReadLine[] {
  return upright.flatMap((glyphs, index) => {
    const known = index === 0 ? before : noPagesBefore()
    return readUpright(glyphs, known, strokes && (index === 0 ? strokes : []))
  })
}

function readUpright(glyphs: readonly Glyph[], before: PagesBefore, strokes?: readonly Stroke[]): ReadLine[] {
  const signs = signsOf(glyphs, before)
  const fromRight = signs.direction === 'right-to-left'
  const blocksIn = (own: readonly Glyph[]) =>
    own.length === 0 ? [] : findBlocks(own, fromRight, before.gutters).map(findLines)
  if (!strokes) return readText(blocksIn(glyphs), signs)
  const parts = besideTables(glyphs, findTables(glyphs, strokes)).flatMap((part): (Line[] | Table)[] =>
    isTable(part) ? [part] : blocksIn(part),
  )
  const marks = marksOf(
    parts.flatMap((part) => (isTable(part) ? [] : part)),
    fromRight,
  )
  const noted = { strokes, fromRight, marks, open: before.openNote }
  const parted = parts.map((part) => (isTable(part) ? part : partNotes(part, noted)))
  return withNotes(parted, { ...signs, marks }, before)
}

const isTable = (part: object): part is Table => 'rows' in part

/** What stands above, between and below tables, with these. */
function besideTables(glyphs: readonly Glyph[], tables: readonly Table[]): (readonly Glyph[] | Table)[] {
  let rest = glyphs
  const parts = tables.flatMap((table) => {
    const above = rest.filter(({ baseline }) => baseline >= table.top)
    rest = rest.filter(({ baseline }) => baseline <= table.bottom)
    return [above, table]
  })
  return [...parts, rest]
}

function readText(blocks: readonly (readonly Line[] | Table)[], signs: PageSigns): ReadLine[] {
  const all: ReadLine[] = []
  for (const block of blocks)
    if (isTable(block)) all.push(...readTable(block, signs))
    else all.push(...joined(all.at(-1), readLines(block, signs)))
  return all
}

/** Notes stand behind the text, but before what stands below them on the page. */
function withNotes(
  parts: readonly (PartedLines | Table)[],
  signs: PageSigns,
  before: PagesBefore,
): ReadLine[] {
  const notes = parts.flatMap((part) =>
    isTable(part) ? [] : part.notes.flatMap((note) => readNote(note, signs)),
  )
  const blocks = parts.flatMap((part): (Line[] | Table)[] =>
    isTable(part) ? [part] : [part.text, part.foot].filter((lines) => lines.length > 0),
  )
  const text = readText(blocks, signs)
  const last = notes.at(-1)
  before.openNote = last?.full === true && !endsSentence(last.text)
  if (!last) return text
  const lowest = Math.min(...notes.map(({ baseline }) => baseline))
  const end = text.findLastIndex(({ baseline }) => baseline > lowest) + 1
  return [...text.slice(0, end), ...notes, ...text.slice(end)]
}

function readNote({ lines, goesOn }: Note, signs: PageSigns): ReadLine[] {
  return readLines(lines, signs).map((line, index): ReadLine => {
    const note = index > 0 ? 'goes-on' : goesOn ? 'from-before' : 'begins'
    const text = note === 'begins' ? withMark(line.text) : line.text
    return { ...line, text, note, goesOn: index > 0 }
  })
}

/** A mark without brackets gets them, as in other formats. */
const withMark = (text: string) => text.replace(/^(\p{Nd}{1,3}|[*†‡]{1,3})\s*(?=[\p{L}«»“”"‘’])/u, '($1) ')

/** A paragraph that a column breaks off: its last line is full and no sentence ends there. */
function joined(before: ReadLine | undefined, block: ReadLine[]): ReadLine[] {
  const [first, ...rest] = block
  return first && before ? [{ ...first, goesOn: runsOver(before, first) }, ...rest] : block
}

/** `commaEnds`: paragraphs of the text may end with a comma. */
export function runsOver(before: ReadLine, first: ReadLine, commaEnds = true): boolean {
  const alike = Math.abs(before.size - first.size) <= 0.15 * first.size
  return alike && before.full && !endsSentence(before.text, commaEnds)
}

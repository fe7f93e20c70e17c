// From the places of a line back to the order of reading: the Unicode bidirectional algorithm (UAX 9) in reverse.
import { closing, type IsMark, opening, type Read, settleBrackets } from './brackets.ts'
import type { Cell } from './cells.ts'

export type Direction = 'right-to-left' | 'left-to-right'

/** The text of a line, given its cells from left to right. */
export function readCells(cells: readonly Cell[], direction: Direction, isMark?: IsMark): string {
  if (direction === 'right-to-left') return settleBrackets(readFromRight(cells), isMark)
  const read: Read[] = []
  let done = 0
  for (const [first, end] of rightRuns(cells)) {
    read.push(...asTheyStand(cells.slice(done, first)), ...readFromRight(cells.slice(first, end)))
    done = end
  }
  return settleBrackets([...read, ...asTheyStand(cells.slice(done))], isMark)
}

const asTheyStand = (cells: readonly Cell[]): Read[] => cells.map((cell) => readOf(cell, false))

const readOf = ({ text, raised }: Cell, turned: boolean): Read => ({
  text,
  turned,
  ...(raised && { raised }),
})

function readFromRight(cells: readonly Cell[]): Read[] {
  const runs = leftRuns(cells)
  const read: Read[] = []
  let run = runs.length - 1
  for (let at = cells.length - 1; at >= 0; at--) {
    const [first, end] = runs[run] ?? [-1, -1]
    if (at === end - 1) {
      read.push(...asTheyStand(closed(cells.slice(first, end))))
      at = first
      run--
    } else read.push(readOf(cells[at] as Cell, true))
  }
  return read
}

/** Right-to-left words in a line of the other direction, with what stands between them. */
function rightRuns(cells: readonly Cell[]): [number, number][] {
  return stretches(cells, 'right', 'left')
}

/** From a cell of one kind to the last of it before one of the other. */
function stretches(cells: readonly Cell[], of: Cell['kind'], stop: Cell['kind']): [number, number][] {
  const found: [number, number][] = []
  let open: [number, number] | null = null
  for (const [index, { kind }] of cells.entries()) {
    if (kind === stop) open = null
    if (kind !== of) continue
    if (open) open[1] = index + 1
    else {
      open = [index, index + 1]
      found.push(open)
    }
  }
  return found
}

/** What keeps its order in a line from right to left: numbers, and Latin words with the numbers among them. */
function leftRuns(cells: readonly Cell[]): [number, number][] {
  const numbers = numbersIn(cells)
  const found: [number, number][] = []
  for (const [first, end] of between(cells, numbers)) {
    const last = found.at(-1)
    // A mark that touches its right end is of it: «2016¹», «A/RES/70/1²».
    const whole = cells[end]?.raised ? end + 1 : end
    if (last && first < last[1]) last[1] = Math.max(whole, last[1])
    else found.push([first, whole])
  }
  return found
}

/** Numbers and Latin words; those with no right-to-left letter between them in one where one of them is a word. */
function between(cells: readonly Cell[], numbers: readonly [number, number][]): [number, number][] {
  const runs: [number, number][] = []
  for (let first = 0; first < cells.length; ) {
    let end = first
    while (end < cells.length && cells[end]?.kind !== 'right') end++
    runs.push(...runsWithin(cells, first, end, numbers))
    first = end + 1
  }
  return runs
}

function runsWithin(
  cells: readonly Cell[],
  first: number,
  end: number,
  numbers: readonly [number, number][],
): [number, number][] {
  const own = numbers.filter(([from]) => from >= first && from < end)
  const words = indexesOf(cells, 'left', first, end)
  if (words.length === 0) return own
  const units: [number, number][] = [...own, ...words.map((at): [number, number] => [at, at + 1])]
  units.sort((a, b) => a[0] - b[0])
  return partsOf(cells, units).flatMap((part) => asRuns(cells, part))
}

function indexesOf(cells: readonly Cell[], kind: Cell['kind'], first: number, end: number): number[] {
  const found: number[] = []
  for (let at = first; at < end; at++) if (cells[at]?.kind === kind) found.push(at)
  return found
}

type Unit = [first: number, end: number]

/** Units that follow each other; a bracket without its other half is no part of Latin words. */
function partsOf(cells: readonly Cell[], units: readonly Unit[]): Unit[][] {
  const lone = loneBrackets(cells, units[0]?.[0] ?? 0, units.at(-1)?.[1] ?? 0)
  const parts: Unit[][] = []
  for (const unit of units) {
    const last = parts.at(-1)?.at(-1)
    const apart = last && lone.some((at) => at >= last[1] && at < unit[0])
    if (last && !apart) parts.at(-1)?.push(unit)
    else parts.push([unit])
  }
  return parts
}

function loneBrackets(cells: readonly Cell[], from: number, to: number): number[] {
  const open: number[] = []
  const lone: number[] = []
  for (let at = from; at < to; at++) {
    const { text } = cells[at] as Cell
    if (opening.includes(text)) open.push(at)
    else if (closing.includes(text)) {
      const first = open.pop()
      if (first === undefined) lone.push(at)
      else if (isBetweenBrackets(cells, first, at)) lone.push(first, at)
    }
  }
  // Those that are closed right behind the run belong to it: «(Vol. I)».
  const closedBehind = bracketsAt(cells, to)
  return [...lone, ...open.slice(0, Math.max(0, open.length - closedBehind))]
}

/** Brackets that follow each other, whichever codes they have. */
function bracketsAt(cells: readonly Cell[], first: number): number {
  let end = first
  while (isHalf(cells[end])) end++
  return end - first
}

const isHalf = (cell: Cell | undefined) => (opening + closing).includes(cell?.text || ' ')

/** «) (»: the end of one pair and the start of another, whichever codes they have. */
const isBetweenBrackets = (cells: readonly Cell[], first: number, last: number) =>
  cells.slice(first + 1, last).every(({ kind }) => kind === 'space')

function asRuns(cells: readonly Cell[], part: readonly Unit[]): Unit[] {
  const hasWord = part.some(([first]) => cells[first]?.kind === 'left')
  if (!hasWord) return [...part]
  const note = noteAtStart(cells, part)
  if (note) return note
  const split = startsWithNumber(cells, part)
  const own = split ? part.slice(0, -1) : part
  const first = own[0]?.[0] ?? 0
  let end = own.at(-1)?.[1] ?? 0
  end += Math.min(bracketsAt(cells, end), openIn(cells, first, end))
  // A line that is cut behind «vol. 1490,» has the comma at their right, and white behind it.
  if (/^[.,;:]$/.test(cells[end]?.text ?? '') && (cells[end + 1]?.kind ?? 'space') === 'space') end++
  // So has one that is cut behind a hyphen at the end of the line, its left: «OIC/CFM-».
  const cut = first <= 1 && cells[end]?.text === '-' && !/[\p{L}\p{N}]/u.test(cells[end + 1]?.text ?? ' ')
  if (cut) end++
  return split ? [[first, end], part.at(-1) as Unit] : [[first, end]]
}

/** The number of a note stands in brackets at the right end of the line, and is read first: «A/78/1 (4)». */
function noteAtStart(cells: readonly Cell[], part: readonly Unit[]): Unit[] | null {
  const [before, last] = part.slice(-2)
  if (!before || !last || last[1] + 1 !== cells.length || cells[last[0]]?.kind !== 'digit') return null
  const between = cells.slice(before[1], last[0]).map(({ text }) => text)
  const enclosed = /^[()]$/.test(cells[last[1]]?.text ?? '') && /^[()]$/.test(between.at(-1) ?? '')
  if (!enclosed || !between.includes(' ')) return null
  return [...asRuns(cells, part.slice(0, -1)), last]
}

/** Brackets that are opened and not closed. */
function openIn(cells: readonly Cell[], first: number, end: number): number {
  let open = 0
  for (const { text } of cells.slice(first, end)) {
    if (opening.includes(text)) open++
    else if (closing.includes(text)) open--
  }
  return Math.max(0, open)
}

/** Brackets at the right end of Latin words close those in them: PDFium may have turned them with the line. */
function closed(run: readonly Cell[]): readonly Cell[] {
  let end = run.length
  while (isHalf(run[end - 1])) end--
  return run.map((cell, at) => {
    const half = at < end ? -1 : opening.indexOf(cell.text)
    return half < 0 ? cell : { ...cell, text: closing[half] as string }
  })
}

/**
 * Two numbers side by side at the right end of Latin words: the second is read before them. «22 December 2023» stands
 * so in a line from right to left: «December 2023 22».
 */
function startsWithNumber(cells: readonly Cell[], part: readonly Unit[]): boolean {
  const [before, last] = part.slice(-2)
  if (!before || !last || part.length < 3) return false
  if (cells[before[0]]?.kind !== 'digit' || cells[last[0]]?.kind !== 'digit') return false
  return cells.slice(before[1], last[0]).every(({ kind }) => kind === 'space')
}

/** Digits with single signs between them that numbers are written with: 2/334, 12.5, 10:30. */
function numbersIn(cells: readonly Cell[]): Unit[] {
  const found: Unit[] = []
  for (const [at, { kind }] of cells.entries()) {
    if (kind !== 'digit') continue
    const last = found.at(-1)
    const joined =
      last && (at === last[1] || (at === last[1] + 1 && '.,:/٫٬'.includes(cells[last[1]]?.text as string)))
    if (last && joined) last[1] = at + 1
    else found.push([at, at + 1])
  }
  return found
}

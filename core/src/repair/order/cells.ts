import { type Atom, atomsOf } from './atoms.ts'
import { type Odd, oddMarks } from './odd-marks.ts'

/** Where a line may have been cut into runs, by what shows it. */
export const borderKinds = [
  'gap',
  'stroke',
  'space',
  'number',
  'odd-mark',
  'lone-mark',
  'bound-mark',
  'bound-number',
  'bracket',
  'after-r',
  'after-d',
  'inside',
] as const

export type BorderKind = (typeof borderKinds)[number]

export interface Cell extends Atom {
  /** What stands between this cell and the one before it. */
  border: BorderKind
}

/** Where in a word a run may end: nowhere, after letters that do not join to the next one, anywhere. */
export type CutPlaces = 'nowhere' | 'after-r' | 'after-rd' | 'anywhere'

export interface CellOptions {
  /** Places where a stroke that stretched the line stood after a space: a word was cut there. */
  strokes: ReadonlySet<number>
  cutPlaces(word: string): CutPlaces
}

/** The smallest stretches of a line that a run can begin or end with. */
export function cellsOf(line: string, { strokes, cutPlaces }: CellOptions): Cell[] {
  const atoms = atomsOf(line)
  const odd = oddMarks(atoms)
  return atoms.flatMap((atom, index) => {
    const border = strokes.has(atom.start) ? 'stroke' : borderBetween(atoms[index - 1], atom, odd)
    const cell: Cell = { ...atom, border }
    return atom.kind === 'word' ? partsOf(cell, cutPlaces(atom.text)) : [cell]
  })
}

function borderBetween(before: Atom | undefined, atom: Atom, odd: ReadonlyMap<Atom, Odd>): BorderKind {
  if (before && odd.get(before)?.alone) return 'lone-mark'
  if (odd.get(atom)?.before || (before && odd.get(before)?.after)) return 'odd-mark'
  if (atom.spaces > 1) return 'gap'
  if (before?.kind === 'mark' || atom.kind === 'mark') {
    if (atom.spaces === 0) return boundTo(before, atom)
    return '([“'.includes(atom.text) || ')]”'.includes(before?.text ?? '-') ? 'bracket' : 'space'
  }
  return before?.kind === 'number' || atom.kind === 'number' ? 'number' : 'space'
}

/** A number is a run of its own in layers that cut at numbers, whatever mark it touches. */
function boundTo(before: Atom | undefined, atom: Atom): BorderKind {
  return before?.kind === 'number' || atom.kind === 'number' ? 'bound-number' : 'bound-mark'
}

function partsOf(word: Cell, places: CutPlaces): Cell[] {
  if (places === 'nowhere') return [word]
  const parts: Cell[] = []
  let start = 0
  for (let at = 1; at <= word.text.length; at++) {
    if (at < word.text.length && !isCut(word.text, at, places)) continue
    const border = start === 0 ? word.border : borderAfter(word.text, start)
    const spaces = start === 0 ? word.spaces : 0
    const text = word.text.slice(start, at)
    parts.push({ start: word.start + start, end: word.start + at, text, kind: 'word', border, spaces })
    start = at
  }
  return parts
}

const vowelMark = /\p{M}/u

function isCut(word: string, at: number, places: CutPlaces): boolean {
  if (vowelMark.test(word[at] as string)) return false
  const kind = borderAfter(word, at)
  return places === 'anywhere' || kind === 'after-r' || (kind === 'after-d' && places === 'after-rd')
}

function borderAfter(word: string, at: number): BorderKind {
  let last = at - 1
  while (last > 0 && vowelMark.test(word[last] as string)) last--
  const letter = word[last] as string
  if ('رز'.includes(letter)) return 'after-r'
  return 'دذو'.includes(letter) ? 'after-d' : 'inside'
}

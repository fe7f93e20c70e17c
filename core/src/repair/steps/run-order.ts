import type { WordList } from '../../languages/ar/words/word-list.ts'
import { type WordModel, wordModelOf } from '../../languages/ar/words/word-model.ts'
import type { Edit } from '../apply-edits.ts'
import { findLayers } from '../order/find-layers.ts'
import { hasGluedWords } from '../order/glued-words.ts'
import { isPrintedLine, isSymbolLine, showsRuns } from '../order/layer-signs.ts'
import { orderEdit } from '../order/order-edits.ts'
import { type OrderedLine, orderLines } from '../order/order-lines.ts'
import { countPairs, type Pairs, pairsBeside } from '../order/word-pairs.ts'
import type { RepairedText } from '../repaired-text.ts'
import { lastAtOrBefore } from '../source-map.ts'
import { withInvertedWords } from './inverted-words.ts'
import { findInvertedLines } from './lam-alef.ts'
import { type LineStep, linesOf, type TextStretch } from './line-step.ts'

interface Line {
  /** In the text, from 0. */
  index: number
  start: number
  text: string
  strokes: ReadonlySet<number>
}

/** Lines whose runs stand in screen order: `الأعمال) ق (١٢٢البند من جدول` (A/65/883). */
export const runOrder: LineStep = {
  id: 'run-order',
  find: (repaired, words) => {
    const { lines, symbols } = printedLines(repaired)
    const layers = findLayers(lines)
    // Names and set phrases stand in the other lines, too: above all where a text is printed a second time, without damage.
    const pairs = countPairs(layers.length > 0 ? linesOf(repaired.text).map(({ text }) => text) : [])
    return layers.flatMap((layer) => {
      const { first, end } = stretch(layer, lines, wordModelOf(words()))
      const own = asLong(lines.slice(first, end))
      const around = pairsBeside(
        own.map(({ text }) => text),
        pairs,
      )
      return orderLayer(withSymbols(own, symbols, lines[end]), words(), around)
    })
  },
}

function printedLines(repaired: RepairedText): { lines: Line[]; symbols: Line[] } {
  const strokes = strokesIn(repaired)
  const all = linesOf(repaired.text).map((line, index) => ({ ...line, index }))
  const lineOf = ({ start, text, index }: TextStretch & { index: number }) => ({
    index,
    start,
    text,
    strokes: within(strokes, start, text.length),
  })
  return {
    lines: all.filter(({ text }) => isPrintedLine(text)).map(lineOf),
    symbols: all.filter(({ text }) => !isPrintedLine(text) && isSymbolLine(text)).map(lineOf),
  }
}

/** Blank lines, and a line that is none of a layer: symbols behind more of them are of another page. */
const widestGap = 3

/** A layer with the lines of numbers and symbols that stand in it or next behind it. */
function withSymbols(layer: readonly Line[], symbols: readonly Line[], next: Line | undefined): Line[] {
  const [from, to] = [layer[0]?.index ?? 0, next?.index ?? Number.POSITIVE_INFINITY]
  let last = layer.at(-1)?.index ?? 0
  const own: Line[] = []
  for (const line of symbols) {
    if (line.index < from) continue
    if (line.index >= to || line.index > last + widestGap) break
    last = Math.max(last, line.index)
    own.push(line)
  }
  return [...layer, ...own].sort((a, b) => a.start - b.start)
}

/** Those of the ascending places that lie in a line, counted from its start. */
function within(places: readonly number[], start: number, length: number): Set<number> {
  const found = new Set<number>()
  for (let index = lastAtOrBefore(places, start); index < places.length; index++) {
    const place = places[index] as number
    if (place >= start + length) break
    if (place >= start) found.add(place - start)
  }
  return found
}

/** Places where a stroke was dropped that stood at the start of a line or behind a space: there a word was cut. */
function strokesIn({ text, pieces, drops }: RepairedText): number[] {
  const ends = new Set(drops.filter(({ reason }) => reason === 'tatweel').map(({ to }) => to))
  if (ends.size === 0) return []
  const places: number[] = []
  let at = 0
  for (const { text: own, from } of pieces) {
    if (ends.has(from) && (at === 0 || /\s/.test(text[at - 1] as string)) && /\S/.test(text[at] ?? ' '))
      places.push(at)
    at += own.length
  }
  return places
}

/** Lines next to a layer belong to it while two of three show it too, by signs or by words that lost their border. */
function stretch({ first, end }: { first: number; end: number }, lines: readonly Line[], words: WordModel) {
  const shows = (index: number) => {
    const line = lines[index]
    return line !== undefined && (showsRuns(line) || hasGluedWords(line.text, words)) ? 1 : 0
  }
  let [from, to] = [first, end]
  while (from > 0 && shows(from - 1) + shows(from - 2) + shows(from - 3) >= Math.min(2, from)) from--
  while (to < lines.length && shows(to) + shows(to + 1) + shows(to + 2) >= Math.min(2, lines.length - to))
    to++
  return { first: from, end: to }
}

/** The lines of a page are about as long as each other; a longer one among them is a paragraph of sound text. */
function asLong(lines: readonly Line[]): Line[] {
  const lengths = lines.map(({ text }) => text.trim().length).sort((a, b) => a - b)
  const most = 1.5 * (lengths[Math.floor(lengths.length * 0.75)] ?? 0)
  return lines.filter(({ text }) => text.trim().length <= most)
}

/** By how much the readings of a layer must be likelier than the lines as they stand, a line. */
const leastGain = 3

/** Long layers are tried on their first lines: what does not gain there is another damage, and slow to read. */
const trial = 48

function orderLayer(lines: readonly Line[], list: WordList, around: Pairs): Edit[] {
  if (lines.length > 2 * trial && !gains(lines.slice(0, trial), list)) return []
  return editsOf(lines, list, around)
}

function gains(lines: readonly Line[], list: WordList): boolean {
  return gainOf(read(lines, list, 1)) >= leastGain * lines.length
}

const gainOf = (ordered: readonly OrderedLine[]) => ordered.reduce((sum, line) => sum + line.gain, 0)

function read(lines: readonly Line[], list: WordList, passes?: number, around?: Pairs): OrderedLine[] {
  const inverted = findInvertedLines(lines.map(({ text }) => text)).size > lines.length / 2
  return orderLines(lines, list, inverted ? withInvertedWords(wordModelOf) : wordModelOf, passes, around)
}

function editsOf(lines: readonly Line[], list: WordList, around: Pairs): Edit[] {
  const ordered = read(lines, list, undefined, around)
  if (gainOf(ordered) < leastGain * lines.length) return []
  const edits = ordered.map(({ cells, reading }, index) =>
    orderEdit(cells, reading, (lines[index] as Line).start),
  )
  return staysDamaged(lines, ordered, edits) ? [] : edits.filter((edit) => edit !== null)
}

/** Lines that would be taken for a damaged layer again have not been understood: they stay as they are. */
function staysDamaged(
  lines: readonly Line[],
  ordered: readonly OrderedLine[],
  edits: readonly (Edit | null)[],
): boolean {
  const after = lines.map((line, index) => {
    const edit = edits[index]
    return { text: edit ? textAfter(line, edit) : line.text, strokes: new Set<number>() }
  })
  return ordered.length > 0 && findLayers(after).length > 0
}

function textAfter({ start, text }: Line, { order = [] }: Edit): string {
  return order.map((part) => part.before + text.slice(part.start - start, part.end - start)).join('')
}

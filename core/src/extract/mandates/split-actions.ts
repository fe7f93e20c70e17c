import type { Passage } from '../passage.ts'
import type { Cut } from './cut.ts'
import { furtherVerbalNouns } from './further-verbal-nouns.ts'
import { furtherVerbs } from './further-verbs.ts'
import { matchAhead } from './words-ahead.ts'

/** The actions coordinated in tokens [from, to): «اتخاذ … وتقديم …», «إلى … وإلى …», `to … and to …`. */
export function splitActions(
  passage: Passage,
  [from, to]: [number, number],
  link: string,
): [number, number][] {
  const { names, again } = passage.language.mandates
  const further = names === 'heads' ? furtherVerbalNouns : furtherVerbs
  const cuts = itemCuts(passage, from, to)
    .flatMap(([item, start, end]) => [...item, ...further(passage, [start, end], link)])
    // `… and to do so by May`: the same action, and when.
    .filter(({ start }) => matchAhead(passage, start, to, again) === 0)
  const starts = [from, ...cuts.map(({ start }) => start)]
  const ends = [...cuts.map(({ end }) => end), to]
  return starts.flatMap((a, index) => {
    const end = withoutMarks(passage, a, ends[index] ?? to)
    const first = withoutOpening(passage, a, end)
    return end > first ? [[first, end] as [number, number]] : []
  })
}

/** The stretches between the items of a list that is written on, each with the cut before it. */
function itemCuts(passage: Passage, from: number, to: number): [Cut[], number, number][] {
  const marks: number[] = []
  for (let at = from + 1; at + 2 < to; at++) if (isItemMark(passage, at)) marks.push(at)
  return [from, ...marks].map((mark, index) => {
    const end = marks[index] ?? to
    return index === 0 ? [[], from, end] : [[{ end: mark, start: mark + 2 }], mark + 2, end]
  })
}

/** «أ)» or `2)` behind a mark: the items of a list that is written on. */
function isItemMark({ tokens }: Passage, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    after?.text === ')' &&
    (token?.text.length ?? 9) <= 2 &&
    token?.kind !== 'mark' &&
    /^[:;,،؛]$/.test(before?.text ?? '')
  )
}

function withoutMarks({ tokens }: Passage, from: number, to: number): number {
  let end = to
  while (end > from && tokens[end - 1]?.kind === 'mark' && !/[)\]"»”]/.test(tokens[end - 1]?.text ?? ''))
    end--
  return end
}

/** Behind marks and the first item's letter: «إلى: أ) إلغاء …». */
function withoutOpening(passage: Passage, from: number, to: number): number {
  let at = from
  while (at < to && /^[:،,؛;.(]$/.test(passage.tokens[at]?.text ?? '')) at++
  return at > from && isItemMark(passage, at) ? at + 2 : at
}

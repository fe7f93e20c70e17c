// Where two files of one text say it differently, paragraph by paragraph.
import type { DifferenceOfFiles } from '@qarar/register/contract'
import { lettersOf } from './fingerprint.ts'
import type { WorkText } from './work-texts.ts'

/** How many paragraphs further on the two are looked for where they meet again. */
const furthest = 40

/** `from`, `beyond`: at which paragraph of the work each of the two begins, from 0. */
export interface FoundDifference extends DifferenceOfFiles {
  from: number
  beyond: number
}

/** Paragraphs with other letters or digits, each run of them up to where both are the same again. Works are told by their order. */
export function differingParagraphs(one: readonly WorkText[], other: readonly WorkText[]): FoundDifference[] {
  return Array.from({ length: Math.max(one.length, other.length) }).flatMap((_, index) => {
    const [held, arrived] = [one[index]?.paragraphs ?? [], other[index]?.paragraphs ?? []]
    return runsOf(held, arrived).map((run) => ({ work: index + 1, ...run, as: kindOf(run) }))
  })
}

interface Run {
  from: number
  beyond: number
  shown: string[]
  other: string[]
}

function runsOf(shown: readonly string[], other: readonly string[]): Run[] {
  const [these, those] = [shown.map(lettersOf), other.map(lettersOf)]
  const runs: Run[] = []
  let [at, there] = [0, 0]
  while (at < these.length || there < those.length) {
    if (these[at] === those[there]) {
      at++
      there++
      continue
    }
    const [ahead, beyond] = meeting(these.slice(at, at + furthest), those.slice(there, there + furthest))
    const words = { shown: shown.slice(at, at + ahead), other: other.slice(there, there + beyond) }
    runs.push({ from: at, beyond: there, ...words })
    at += ahead
    there += beyond
  }
  return runs
}

/** How many of each stand before the first that both have; all where there is none. */
function meeting(these: readonly string[], those: readonly string[]): [number, number] {
  for (let steps = 1; steps < these.length + those.length; steps++)
    for (
      let ahead = Math.max(0, steps - those.length + 1);
      ahead <= Math.min(steps, these.length - 1);
      ahead++
    )
      if (these[ahead] && these[ahead] === those[steps - ahead]) return [ahead, steps - ahead]
  return [these.length, those.length]
}

function kindOf({ shown, other }: Pick<Run, 'shown' | 'other'>): DifferenceOfFiles['as'] {
  const [these, those] = [lettersOf(shown.join('')), lettersOf(other.join(''))]
  if (these === those) return 'divided'
  return sorted(these) === sorted(those) ? 'order' : 'words'
}

const sorted = (letters: string) => [...letters].sort().join('')

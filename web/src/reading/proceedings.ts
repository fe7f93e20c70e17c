import type { Paragraph, Turn, Work } from '../answers.ts'
import { type Section, sectionsOf } from './sections.ts'

/** A meeting in its order: what is printed between the turns, and the turns. */
export type Step = { sections: Section[] } | { turn: Turn }

/** Both lists are in order already; they are merged by the line on which each begins. */
export function proceedingsOf({ paragraphs, turns }: Pick<Work, 'paragraphs' | 'turns'>): Step[] {
  const steps: Step[] = []
  let done = 0
  const between = (end: number) => {
    if (end > done) steps.push({ sections: sectionsOf(paragraphs.slice(done, end)) })
    done = end
  }
  for (const turn of turns) {
    between(firstAfter(paragraphs, done, turn.sourceLines[0]?.[0] ?? 0))
    steps.push({ turn })
  }
  between(paragraphs.length)
  return steps
}

function firstAfter(paragraphs: readonly Paragraph[], from: number, line: number): number {
  const next = paragraphs.findIndex(({ sourceLines }, place) => place >= from && sourceLines[0] >= line)
  return next < 0 ? paragraphs.length : next
}

export const turnId = ({ order }: Pick<Turn, 'order'>) => `speech_${order}`

const counted = new WeakMap<Turn, number>()

/** Words of a turn; several tables of a page ask for them. */
export function wordsOf(turn: Turn): number {
  const known = counted.get(turn)
  if (known !== undefined) return known
  const words = turn.paragraphs.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  counted.set(turn, words)
  return words
}

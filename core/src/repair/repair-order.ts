import { arabicWords } from '../languages/ar/words/arabic-words.ts'
import type { WordList } from '../languages/ar/words/word-list.ts'
import { applyEdits } from './apply-edits.ts'
import type { Piece, RepairedText } from './repaired-text.ts'
import { lamAlef } from './steps/lam-alef.ts'
import type { LineStep } from './steps/line-step.ts'
import { mirroredLines } from './steps/mirrored-lines.ts'
import { runOrder } from './steps/run-order.ts'
import { tatweel } from './steps/tatweel.ts'

/** Strokes that stood where a word was cut stand inside it once it is whole. */
const joinedStrokes: LineStep = {
  id: tatweel.id,
  find: ({ text, pieces }) => (movesRuns(pieces) ? tatweel.find(text) : []),
}

const movesRuns = (pieces: readonly Piece[]) => pieces.some(({ moved }) => moved?.includes(runOrder.id))

/** In this order. Each can be left out. */
export const lineSteps: readonly LineStep[] = [mirroredLines, runOrder, joinedStrokes, lamAlef]

/** Undoes damage to the order of a line's runs and of its letters, one recorded step after the other. */
export function repairOrder(
  repaired: RepairedText,
  steps: readonly LineStep[] = lineSteps,
  words: () => WordList = arabicWords,
): RepairedText {
  return steps.reduce((text, step) => applyEdits(text, step.find(text, words), step.id), repaired)
}

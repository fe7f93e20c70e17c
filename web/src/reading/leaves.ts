import type { Paragraph, Work } from '../answers.ts'

/** Every paragraph of a work, those of its turns too. */
export const leavesOf = ({ paragraphs, turns }: Work): Paragraph[] => [
  ...paragraphs,
  ...turns.flatMap((turn) => turn.paragraphs),
]

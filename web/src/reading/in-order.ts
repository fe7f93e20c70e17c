import type { Paragraph, Turn, Work } from '../answers.ts'
import { type Nested, nest } from './nest.ts'
import { proceedingsOf, turnId } from './proceedings.ts'

/** One row of a text read from top to bottom: a paragraph with its depth, or the head of a turn. */
export type Line = { key: string; paragraph: Paragraph; depth: number } | { key: string; turn: Turn }

/**
 * The key says which row of another language version stands beside it: the eId, and within a turn the place,
 * since the versions of a record may differ in paragraphs before it.
 */
export function linesOf(work: Work): Line[] {
  return proceedingsOf(work).flatMap((step) =>
    'turn' in step ? linesOfTurn(step.turn) : step.sections.flatMap(({ nodes }) => flatten(nodes)),
  )
}

function linesOfTurn(turn: Turn): Line[] {
  const key = turnId(turn)
  const lines = flatten(nest(turn.paragraphs)).map((line, place) => ({ ...line, key: `${key} ${place}` }))
  return [{ key, turn }, ...lines]
}

/** The anchor of a row. */
export const idOf = (line: Line) => ('turn' in line ? line.key : line.paragraph.eId)

function flatten(nodes: readonly Nested[], depth = 0): Extract<Line, { depth: number }>[] {
  return nodes.flatMap(({ paragraph, children }) => [
    { key: paragraph.eId, paragraph, depth },
    ...flatten(children, depth + 1),
  ])
}

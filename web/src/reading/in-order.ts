import type { Alignment } from '@qarar/register'
import type { Paragraph, Turn, Work } from '../answers.ts'
import { type Nested, nest } from './nest.ts'
import { proceedingsOf, turnId } from './proceedings.ts'

/** One row of a text read from top to bottom: a paragraph with its depth, or the head of a turn. */
export type Line = { key: string; paragraph: Paragraph; depth: number } | { key: string; turn: Turn }

/** Of a language version beside another one: the key of a paragraph is that of its counterpart there. */
export function linesBeside(work: Work, pairs: Alignment['pairs']): Line[] {
  const partnerOf = new Map(pairs.map(([own, other]) => [other, own]))
  return linesOf(work).map((line) =>
    'turn' in line
      ? line
      : { ...line, key: partnerOf.get(line.key) ?? `alone ${work.iri ?? ''} ${line.key}` },
  )
}

/** Every row of a text with its anchor as its key. */
export function linesOf(work: Work): Line[] {
  return proceedingsOf(work).flatMap((step) =>
    'turn' in step ? linesOfTurn(step.turn) : step.sections.flatMap(({ nodes }) => flatten(nodes)),
  )
}

const linesOfTurn = (turn: Turn): Line[] => [{ key: turnId(turn), turn }, ...flatten(nest(turn.paragraphs))]

/** The anchor of a row. */
export const idOf = (line: Line) => ('turn' in line ? line.key : line.paragraph.eId)

function flatten(nodes: readonly Nested[], depth = 0): Extract<Line, { depth: number }>[] {
  return nodes.flatMap(({ paragraph, children }) => [
    { key: paragraph.eId, paragraph, depth },
    ...flatten(children, depth + 1),
  ])
}

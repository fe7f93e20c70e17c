import type { FileJoin, Publication, RepairedText } from '@qarar/core'
import { fileLinesOf } from '@qarar/core/repair/file-lines.ts'

/** Those of the joins that the reading does not have: its text goes on elsewhere. */
export function brokenJoins<Join extends FileJoin>(
  joins: readonly Join[],
  { publication, repaired }: { publication: Publication; repaired: RepairedText },
  fileText: string,
): Join[] {
  const decided = publication.joins.filter(({ reasons }) => reasons.includes('decided'))
  const order = linesInOrder(repaired, fileText)
  const holding = new Set([
    ...decided.map(({ line, next }) => `${line} ${next}`),
    ...order.map((line, index) => `${line} ${order[index + 1]}`),
  ])
  return joins.filter(({ line, next }) => !holding.has(`${line} ${next}`))
}

/** The lines of the file in the order in which the text has them. */
function linesInOrder({ pieces }: RepairedText, fileText: string): number[] {
  const { lineOf, rangeOf } = fileLinesOf(fileText)
  const order: number[] = []
  for (const { text, from, to } of pieces) {
    if (text.trim() === '' || to === from) continue
    for (let line = lineOf(from); line <= lineOf(to - 1); line++) {
      const range = rangeOf(line)
      const printed = fileText.slice(Math.max(from, range.from), Math.min(to, range.to))
      if (printed.trim() !== '' && order.at(-1) !== line) order.push(line)
    }
  }
  return order
}

import type { Block } from './block.ts'
import type { LanguageModel } from './language-model.ts'
import { isFinished, type OrderLine } from './order-line.ts'

/** Broken sentences below which a text is not looked at: cover lines and lists have some. */
const fewestBroken = 3
/** Of all half sentences at line ends. */
const leastShare = 0.15
/** Where more lines end inside a sentence they are printed lines, not paragraphs, and any could end a column. */
const mostCut = 0.6
const broken = -1
/** Sentences that the new order must mend, and by how much, all together and each. */
const mended = { fewest: 4, together: 8, each: 0.8 }
/** A shorter line is a title or a cell of a table, no sentence. */
const shortestSentence = 40

/** Lines that cannot go on with the half sentence before them; none where they are too few to prove anything. */
export function findBroken(lines: readonly OrderLine[], language: LanguageModel): number[] {
  const cut = lines.filter(isCut).length
  if (cut < fewestBroken || cut > mostCut * lines.length) return []
  const found = lines.flatMap((_, line) =>
    line > 0 && isCut(lines[line - 1] as OrderLine) && fits(line - 1, line, lines, language) < broken
      ? [line]
      : [],
  )
  return found.length < Math.max(fewestBroken, leastShare * cut) ? [] : found
}

/** Whether the new order mends half sentences: topics and lengths alone prove nothing. */
export function mends(
  blocks: readonly Block[],
  lines: readonly OrderLine[],
  language: LanguageModel,
): boolean {
  const gains = blocks.flatMap(({ to }, index) => {
    const next = blocks[index + 1]?.from
    if (next === undefined || to === lines.length || !isCut(lines[to - 1] as OrderLine)) return []
    return [fits(to - 1, next, lines, language) - fits(to - 1, to, lines, language)]
  })
  const together = gains.reduce((sum, gain) => sum + gain, 0)
  return gains.length >= mended.fewest && together >= Math.max(mended.together, mended.each * gains.length)
}

/** Whether a line ends inside a sentence. */
export function isCut(line: OrderLine): boolean {
  return !isFinished(line) && line.text.length >= shortestSentence
}

function fits(line: number, next: number, lines: readonly OrderLine[], language: LanguageModel): number {
  return lines[next]?.opens ? -4 : language.follows(line, next)
}

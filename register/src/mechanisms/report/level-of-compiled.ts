import type { Level } from '../../contract/marks.ts'
import { mentionsShown } from './asked-sections.ts'
import type { Compiling } from './compiling.ts'

/**
 * The narrowest mark of what a report says: of its records, of the paragraphs that it quotes or answers from, of what asks
 * for it, and of the name of the mechanism. No evidence does not make anything public.
 */
export function levelOfCompiled(compiling: Compiling): Level {
  const { level, records, mentions, asked } = compiling
  const telling = mentions.filter(({ stand }) => stand !== null)
  const said = [...records, ...telling, ...mentionsShown(compiling), ...asked]
  return narrowest([level, ...said.map((each) => each.level)])
}

const order: readonly Level[] = ['public', 'limited', 'secret']

/** Of none it is the narrowest that there is. */
export const narrowest = (found: readonly Level[]): Level =>
  order[Math.max(...found.map((level) => order.indexOf(level)))] ?? 'secret'

import { firstFrom } from '../first-from.ts'
import type { Passage } from './passage.ts'

/** The token that holds a place of the repaired text, or the first one behind it. */
export const tokenAt = ({ tokens, offset }: Passage, place: number) =>
  firstFrom(tokens.length, (index) => offset + (tokens[index]?.end ?? 0) > place)

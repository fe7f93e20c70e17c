import { matchAhead } from '../mandates/words-ahead.ts'
import type { Passage } from '../passage.ts'
import { isPause, isStrong } from './clauses.ts'
import type { FoundVerb } from './verb-index.ts'

/** Words of a clause before its verb, at most: «وفي انتظار …، يتعين». */
const longestFront = 40

/** Where the words of each act end, and those of its sentence that stand before its verb. */
export interface ActRange {
  to: number
  front: [from: number, to: number]
}

export function placeActs(passage: Passage, verbs: readonly FoundVerb[]): ActRange[] {
  const fronts = verbs.map((verb, index) => frontOf(passage, verb, verbs[index - 1]?.to ?? 0))
  return verbs.map(({ from, to }, index) => {
    const next = fronts[index + 1] ?? passage.tokens.length
    return { to: endOfWords(passage, to, next), front: [fronts[index] ?? from, from] }
  })
}

/** Where the sentence of a verb begins: at the verb, or with words of time or place before it. */
function frontOf(passage: Passage, { from, joined }: FoundVerb, after: number): number {
  const { tokens, language } = passage
  if (joined || !isPause(tokens[from - 1])) return from
  const first = Math.max(after, from - longestFront)
  for (let at = from - 1; at > first; at--) {
    if (!isPause(tokens[at - 1])) continue
    if (matchAhead(passage, at, from, language.mandates.fronting) > 0) return at
    if (isStrong(tokens[at - 1])) return from
  }
  return matchAhead(passage, first, from, language.mandates.fronting) > 0 && first === 0 ? 0 : from
}

/** Without marks, and without words that join the next act: «كما». */
function endOfWords({ tokens, language }: Passage, from: number, to: number): number {
  const { clitics } = language.acts
  // «et le prie»: right before the next verb.
  const isPronounOf = (end: number, next: number) =>
    end === next && clitics.includes(tokens[end - 1]?.folded ?? '')
  let end = to
  while (end > from) {
    const token = tokens[end - 1]
    const isMark = token?.kind === 'mark' && !/[)\]"»”]/.test(token.text)
    const leads = language.acts.joiners.includes(token?.folded ?? '') || isPronounOf(end, to)
    if (!isMark && !(end < tokens.length && leads)) break
    end--
  }
  return end
}

import type { LanguagePack } from '../../languages/pack.ts'
import type { Words } from '../../model/words.ts'
import { isPause } from '../acts/clauses.ts'
import { type Passage, wordsAt } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { firstIn } from './records/phrases.ts'

const longestName = 12

/** What was done, or is to be left, as a name: its noun with what belongs to it, and not the clause that tells more. */
export function clauseName(passage: Passage, at: number, to: number, isNoun: IsNoun): Words {
  const { tokens, language } = passage
  const { openers, hanging } = language.furtherMechanisms.clauses
  const limit = Math.min(to, at + longestName)
  // «الاعتداءات التي تعرضت لها …»: without the clause the noun alone would tell nothing.
  const stop = firstIn({ from: at + 1, to: limit }, (place) => {
    const token = tokens[place] as Token
    return isPause(token) || (place > at + 1 && openers.has(token.folded))
  })
  let end = stop < 0 ? limit : stop
  while (end > at + 1 && hanging.has((tokens[end - 1] as Token).folded)) end--
  return wordsFromNoun(passage, at, end, isNoun)
}

type IsNoun = (folded: string, language: LanguagePack) => boolean

/** The words of tokens [at, to) without the letters that are written together with the noun: «بالهجوم» names «الهجوم». */
export function wordsFromNoun(passage: Passage, at: number, to: number, isNoun: IsNoun): Words {
  const start = (passage.tokens[at] as Token).start + joinedLettersAt(passage, at, isNoun)
  return wordsAt(passage, { start, end: (passage.tokens[to - 1] as Token).end })
}

/** As few letters as leave the noun over, with or without its article; none where no cut does. */
export function joinedLettersAt({ tokens, language }: Passage, at: number, isNoun: IsNoun): number {
  const { text, folded } = tokens[at] as Token
  const most = text.length === folded.length ? language.mechanisms.joinedLetters(folded) : 0
  for (let cut = 0; cut <= most; cut++) {
    const rest = folded.slice(cut)
    if (isNoun(rest, language) || isNoun(rest.replace(/^ال/, ''), language)) return cut
  }
  return 0
}

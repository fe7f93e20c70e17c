import type { Voice } from '../../languages/words/acts.ts'
import { type ActClass, askingClasses } from '../../model/extracted.ts'
import { matchAhead } from '../mandates/words-ahead.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { isPause, isReopened, isSentenceStart, isStrong, isSubordinate, isWished } from './clauses.ts'
import { hasOwnName } from './own-name.ts'
import type { FoundVerb } from './verb-index.ts'

/** Whether a verb inside the passage is the speaker's own: joined to the act before, and not in another's clause. */
export function isOwn(passage: Passage, found: FoundVerb, before: readonly FoundVerb[]): boolean {
  const rule = rules[found.form.voice] ?? isJoined
  return rule(passage, found, before)
}

type Rule = (passage: Passage, found: FoundVerb, before: readonly FoundVerb[]) => boolean

const isJoined: Rule = (passage, found, before) => {
  if (passage.kind === 'verbatim-record')
    return isOfItself(passage, found) || goesOnAsItself(passage, found, before)
  if (found.form.opensOnly || isInName(passage, found.from)) return false
  if (isReopened(passage, found.from)) return true
  if (isSubordinate(passage, found) && !goesOnBehindClause(passage, found)) return false
  if (hasJoiner(passage, found)) return true
  if (isListed(passage, found)) return false
  return isPause(beforeVerb(passage, found)) && !passage.language.acts.manners.includes(found.form.verb.lemma)
}

/** `stresses that …, and requests the Office`, «, l’engage à»: the verb names whom it asks. */
function goesOnBehindClause(passage: Passage, found: FoundVerb): boolean {
  const { opensObject } = passage.language.acts
  if (found.form.voice !== 'present' || opensObject === null) return false
  if (isNamedBefore(passage, found)) return true
  return (
    hasJoiner(passage, found) && (opensObject.test(wordBehind(passage, found)) || asksThat(passage, found))
  )
}

/** Behind an aside between commas: «engage, à cet égard, les États», and words that say how: «prie de nouveau le Conseil». */
function wordBehind(passage: Passage, found: FoundVerb): string {
  const { tokens, language } = passage
  const to = found.to + matchAhead(passage, found.to, tokens.length, language.mandates.adverbials)
  if (tokens[to]?.text !== ',') return tokens[to]?.folded ?? ''
  const end = tokens.slice(to + 1, to + longestAside).findIndex(({ text }) => text === ',')
  return end < 0 ? '' : (tokens[to + end + 2]?.folded ?? '')
}

const longestAside = 10

/** `and requests that`, «et décide que»: nobody else's verb asks or decides so. */
const asksThat = ({ tokens, language }: Passage, { to, form }: FoundVerb) =>
  asking.has(form.verb.class) && language.acts.thats.includes(tokens[to]?.folded ?? '')

const asking: ReadonlySet<ActClass | null> = new Set(['decide', ...askingClasses])

/** «les engage», «et lui demande»: the pronoun of whom it asks stands before the verb. */
function isNamedBefore({ tokens, language }: Passage, { from, form }: FoundVerb): boolean {
  const lemmas = language.acts.objectsBefore[tokens[from - 1]?.folded ?? '']
  const before = tokens[from - 2]
  const isOpen = isPause(before) || language.acts.joiners.includes(before?.folded ?? '')
  return isOpen && (lemmas?.includes(form.verb.lemma) ?? false)
}

/** The word before a verb with its pronoun and adverbs: `, also recalls`. */
function beforeVerb(passage: Passage, found: FoundVerb) {
  const { tokens, language } = passage
  let at = found.from - (isNamedBefore(passage, found) ? 2 : 1)
  while (language.acts.before.test(tokens[at]?.folded ?? '')) at--
  return tokens[at]
}

/** `its programmes, mandates and activities`, `requests for assistance`: one noun among others. */
const isListed = ({ tokens, language }: Passage, { to, form }: FoundVerb) =>
  form.words.length === 1 &&
  language.acts.nounLike.includes(form.words[0] ?? '') &&
  /^(?:and|et|,|for|of|from)$/.test(tokens[to]?.folded ?? '')

/** `and Early Warning Systems`: a capital inside a sentence; `and REQUESTS` is how some print their verbs. */
const isInName = (passage: Passage, from: number) =>
  /^\p{Lu}.*\p{Ll}/u.test(passage.tokens[from]?.text ?? '') && !isSentenceStart(passage, from)

/** «و», `and also`, «et les»: what joins a verb to the act before. */
function hasJoiner(passage: Passage, found: FoundVerb): boolean {
  const { tokens, language } = passage
  const { from, joined, form } = found
  const { joiners, before, clitics, nounLike } = language.acts
  let at = from - 1
  while (before.test(tokens[at]?.folded ?? '')) at--
  const isNoun = nounLike.includes(form.words[0] ?? '')
  const isNamed = (clitics.includes(tokens[at]?.folded ?? '') && !isNoun) || isNamedBefore(passage, found)
  if (isNamed) at--
  return joined || joiners.includes(tokens[at]?.folded ?? '')
}

const isInThePast: Rule = (passage, found, before) => {
  const { tokens, language } = passage
  const { from, to, form } = found
  const { acts } = language
  if (passage.kind === 'verbatim-record') return isOfItself(passage, found)
  if (isPassive(passage, found)) return false
  if (acts.subjects !== null && hasSubject(passage, found)) return true
  if (acts.subjects === null && acts.actors.includes(tokens[to]?.folded ?? ''))
    return !isRelative(passage, from)
  if (acts.nounLike.includes(form.words[0] ?? '') && !isSentenceStart(passage, from)) return false
  return isJoined(passage, found, before)
}

const isSubordinateFree: Rule = (passage, found) => !isSubordinate(passage, found)

/** A form that leans on a verb: on an own act of the same sentence behind «and», or on words of politeness. */
const isLeaning: Rule = (passage, found, before) => {
  const { tokens, language } = passage
  const previous = tokens[found.from - 1]
  if (isNoun(passage, found)) return false
  if (isWished(passage, found.from)) return true
  const chain = before.slice(-longestChain)
  const root = chain.findLast(({ form }) => form.voice !== 'bare')?.form.voice
  const last = chain.at(-1)
  if (last === undefined || root === undefined || !leaned.has(root)) return false
  if (!isNear(last, found) || tokens.slice(last.to, found.from).some(isStrong)) return false
  return language.acts.joiners.includes(previous?.folded ?? '') || (root === 'past' && isPause(previous))
}

/** Verbs that lean on one, and words between two of them: bounds the search in texts without marks. */
const longestChain = 20
const longestGap = 200

const isNear = (last: FoundVerb, { from }: FoundVerb) => from - last.to <= longestGap

const leaned = new Set<Voice>(['we', 'i', 'past'])

/** `the efforts and support of States`. */
const isNoun = ({ tokens, language }: Passage, { to, form }: FoundVerb) =>
  form.words.length === 1 &&
  language.acts.nounLike.includes(form.words[0] ?? '') &&
  language.acts.nounEnds.includes(tokens[to]?.folded ?? '')

/** `Kedra supports the fund, and proposes …`: joined to an own act of the delegation in the same sentence. */
const goesOnAsItself: Rule = ({ tokens, language }, found, before) => {
  const { from, joined, form } = found
  const last = before.at(-1)
  if (last?.form.voice !== form.voice || last.form.gender !== form.gender || !isNear(last, found))
    return false
  const isOther = (token: Token) => isStrong(token) || language.acts.relatives.includes(token.folded)
  if (tokens.slice(last.to, from).some(isOther)) return false
  return joined || language.acts.joiners.includes(tokens[from - 1]?.folded ?? '')
}

const isOfItself = (passage: Passage, found: FoundVerb): boolean =>
  hasOwnName(passage, found) && !isRelative(passage, found.from) && !isSubordinate(passage, found)

/** «، والتأكيد على أن …»: goes on as if it had been a verb. */
const isToldByNoun: Rule = ({ tokens, language }, { from, to, joined, form }) => {
  const { thats, joiners } = language.acts
  const isTold = tokens.slice(to, to + 2).some(({ folded }) => thats.includes(folded))
  if (!isTold || !form.words[0]?.startsWith('ال')) return false
  return joiners.includes(tokens[from - 1]?.folded ?? '') || (joined && isPause(tokens[from - 1]))
}

/** «، مؤكدا أن»: behind a pause, or joined to another. */
const isAside: Rule = (passage, found, before) =>
  (isPause(passage.tokens[found.from - 1]) ||
    (found.joined && before.at(-1)?.form.voice === 'aside' && isNear(before.at(-1) as FoundVerb, found))) &&
  !isSubordinate(passage, found)

const rules: Partial<Record<Voice, Rule>> = {
  noun: isToldByNoun,
  aside: isAside,
  past: isInThePast,
  we: isSubordinateFree,
  i: isSubordinateFree,
  must: isSubordinateFree,
  future: isOfItself,
  bare: isLeaning,
}

/** «الذي دعا»: the verb right behind the pronoun. */
const isRelative = ({ tokens, language }: Passage, at: number) =>
  language.acts.subordinators.includes(tokens[at - 1]?.folded ?? '')

const isPassive = ({ tokens, language }: Passage, { from, to }: FoundVerb) =>
  language.acts.passive.before.includes(tokens[from - 1]?.folded ?? '') ||
  language.acts.passive.behind.includes(tokens[to]?.folded ?? '')

/** How many words a subject before its verb may have. */
const longestSubject = 14

/** `The Meeting affirmed`: the words from the start of the sentence, or from a comma, to the verb are who speaks. */
function hasSubject({ tokens, language }: Passage, { from }: FoundVerb): boolean {
  const { subjects, relatives } = language.acts
  for (let at = from - 1; at >= Math.max(0, from - longestSubject); at--) {
    const { folded } = tokens[at] as Token
    if (relatives.includes(folded)) return false
    const isStart = at === 0 || isPause(tokens[at - 1])
    if (isStart && subjects?.test(folded)) return true
    if (isStrong(tokens[at]) && !subjects?.test(tokens[at - 1]?.folded ?? '')) return false
  }
  return false
}

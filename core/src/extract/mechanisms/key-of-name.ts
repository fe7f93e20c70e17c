import type { MechanismKind } from '../../model/extracted.ts'
import { isPause } from '../acts/clauses.ts'
import { partiesWithin } from '../parties-within.ts'
import type { Passage } from '../passage.ts'
import type { FoundHead } from './head-index.ts'

/** Kinds that go somewhere. */
export const travelling: ReadonlySet<MechanismKind> = new Set<MechanismKind>(['envoy', 'mission'])

/** Kinds whose bare head names nothing: «فريق الاتصال», `the mission`. */
const nameless = new Set<MechanismKind>(['contact-group', 'envoy', 'fund', 'mission', 'office'])

/** «مبعوث خاص إلى المنظمة»: told apart by where it is sent. */
const isSentSomewhere = ({ tokens, language }: Passage, { kind, to: from }: FoundHead, to: number) =>
  travelling.has(kind) &&
  tokens.slice(from, to).some(({ folded }) => language.mechanisms.inPlace.includes(folded))

const keyWords = 2

/** The State that the name has, or else its first words that other names do not share. */
export function keyOf(passage: Passage, head: FoundHead, from: number, to: number): string {
  const { light, stem } = passage.language.mechanisms
  const state = partiesWithin(passage, from, to).find(({ id }) => id?.startsWith('state:'))
  if (state?.id) return state.id
  const isLight = (word: string) =>
    word.length < 3 || light.has(word) || passage.language.ordinal(word) !== null
  const words = passage.tokens
    .slice(from, to)
    .filter((token, place) => token.kind !== 'mark' && (from + place < head.from || from + place >= head.to))
    .map(({ folded }) => folded)
    .filter((word) => !isLight(word) && !isLight(stem(word)))
    .map(stem)
  if (words.length > 0) return words.slice(0, keyWords).join(' ')
  if (isSentSomewhere(passage, head, to)) return stem(passage.tokens[to - 1]?.folded ?? '')
  const later = laterKey(passage, head, to)
  if (later !== null) return later
  return nameless.has(head.kind) ? '' : keyOfHead(passage, head)
}

const keyOfHead = ({ tokens, language }: Passage, { from, to }: FoundHead) =>
  tokens
    .slice(from, to)
    .map(({ folded }) => language.mechanisms.stem(folded))
    .join(' ')

/** Kinds of which there are so many that their nouns alone are no name of one. */
const manifold = new Set<MechanismKind>(['conference', 'programme', 'treaty'])

/** Whether nothing but the noun of its kind tells it: «المؤتمر الدولي». */
export const isBareKey = (passage: Passage, head: FoundHead, key: string) =>
  manifold.has(head.kind) && !head.filled && key === keyOfHead(passage, head)

/** Words behind a name without telling words among which a State, or where a mission goes, tells it apart. */
const reachOfKey = 8

function laterKey(passage: Passage, { kind, filled }: FoundHead, to: number): string | null {
  const { tokens, language } = passage
  const { visits, stem } = language.mechanisms
  const end = Math.min(tokens.length, to + reachOfKey)
  if (travelling.has(kind)) {
    const visit = tokens.slice(to, end).findIndex(({ folded }) => visits.visiting.has(folded))
    const goal = visit < 0 ? undefined : tokens[to + visit + 1]
    return goal === undefined ? null : stem(goal.folded)
  }
  if (kind !== 'pledge' || filled) return null
  const pause = tokens.slice(to, end).findIndex(isPause)
  const state = partiesWithin(passage, to, pause < 0 ? end : to + pause).find(({ id }) =>
    id?.startsWith('state:'),
  )
  return state?.id ?? null
}

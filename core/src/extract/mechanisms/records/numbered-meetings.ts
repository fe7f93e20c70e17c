import type { ReadRecord, ReadValue } from '../../../model/extracted.ts'
import { partiesWithin } from '../../parties-within.ts'
import { type Passage, wordsAt } from '../../passage.ts'
import type { Token } from '../../tokens.ts'
import { wordAmong } from '../word-among.ts'
import { lastIn, type Range, sentenceAround } from './phrases.ts'
import type { Told } from './told.ts'

/** Words before a name among which its numbers stand, and before those, who hosted. */
const reachOfNumbers = 8
const reachOfHost = 8

/** «المؤتمرات الأول والثاني والثالث», `the first, second and third conferences`: one for each, where they were held. */
export function numberedMeetingsOf({ passage, name, state }: Told): ReadRecord[] {
  const numbers = numbersOf(passage, name)
  if (numbers.length < 2 || state === 'asked-for') return []
  const from = Math.min(name.from, numbers[0] as number)
  const host = hostBefore(passage, from)
  if (host === null && state !== 'established') return []
  const place: Record<string, ReadValue> = host === null ? {} : { place: host }
  return numbers.map((at) => {
    const words = ordinalWords(passage, at)
    const value = String(passage.language.ordinal(ordinalAt(passage, at)))
    return { type: 'meeting', ...words, values: { number: { ...words, value }, ...place } }
  })
}

/** Ordinals in a name, or in the words before it that belong to it, in the order of the text. */
export function numbersOf(passage: Passage, name: Range): number[] {
  const isOrdinal = (at: number) => passage.language.ordinal(ordinalAt(passage, at)) !== null
  const before = passage.language.direction === 'rtl' ? name.from : startOfRow(passage, name.from, isOrdinal)
  const found: number[] = []
  for (let at = before; at < name.to; at++) if (isOrdinal(at)) found.push(at)
  return found
}

/** Without the letter that joins it: «والثالث». */
function ordinalWords(passage: Passage, at: number) {
  const { start, end, folded, text } = passage.tokens[at] as Token
  const letters = text.length === folded.length && /^و(?=ال)/.test(folded) ? 1 : 0
  return wordsAt(passage, { start: start + letters, end })
}

/** «والثالث» as «الثالث». */
function ordinalAt({ tokens, language }: Passage, at: number): string {
  const { folded = '', kind } = tokens[at] ?? {}
  if (kind !== 'word') return ''
  return language.ordinal(folded) === null ? folded.replace(/^و(?=ال)/, '') : folded
}

/** `the first, second and third international`: back from the name over ordinals, what joins them, and one adjective. */
function startOfRow({ tokens, language }: Passage, to: number, isOrdinal: (at: number) => boolean): number {
  const { sequence, conferenceAdjectives } = language.mechanismBodies
  let from = to
  for (let at = to - 1; at >= Math.max(0, to - reachOfNumbers); at--) {
    const { folded, text } = tokens[at] as Token
    if (isOrdinal(at)) from = at
    else if (text !== ',' && !sequence.has(folded) && !conferenceAdjectives.has(folded)) break
  }
  return from
}

const isHosting = wordAmong(({ mechanismBodies }) => mechanismBodies.hosting)

/** «مصر لاستضافتها المؤتمرات …»: the State that hosted is where they were. */
function hostBefore(passage: Passage, from: number): ReadValue | null {
  const sentence = sentenceAround(passage, from)
  const near = { from: Math.max(sentence.from, from - 3), to: from }
  const at = lastIn(near, (place) => isHosting((passage.tokens[place] as Token).word))
  if (at < 0) return null
  const states = partiesWithin(passage, Math.max(sentence.from, at - reachOfHost), from).filter(({ id }) =>
    id?.startsWith('state:'),
  )
  const [state, ...others] = states
  return state === undefined || others.length > 0
    ? null
    : { text: state.text, span: state.span, value: state.text }
}

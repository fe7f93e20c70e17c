import type { LanguagePack } from '../../languages/pack.ts'
import type { Act, Party, ReadRecord, ReadValue } from '../../model/extracted.ts'
import { partiesWithin } from '../parties-within.ts'
import { type Passage, wordsOf } from '../passage.ts'
import { tokenAt } from '../token-at.ts'
import type { Token } from '../tokens.ts'
import { wordsFromNoun } from './clause-name.ts'
import type { Mention } from './mention.ts'
import { isAskedAt } from './records/mandate-around.ts'
import { firstIn, type Range, sentenceAround } from './records/phrases.ts'
import { firstDay, timeIn } from './records/times.ts'
import { wordAmong } from './word-among.ts'

const isRecognising = wordAmong(({ furtherMechanisms }) => furtherMechanisms.recognitions.recognising)
const isObject = wordAmong(({ furtherMechanisms }) => furtherMechanisms.recognitions.objects)
const isMember = wordAmong(({ furtherMechanisms }) => furtherMechanisms.recognitions.members)
const isStates = wordAmong(({ furtherMechanisms }) => furtherMechanisms.recognitions.states)

/** Words from a recognition to the State that is recognised. */
const reach = 12

/** States that are recognised, by whom and by how many: «اعتراف 114 دولة بكوسوفو». */
export function findRecognitions(passage: Passage, acts: readonly Act[]): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < passage.tokens.length; at++) {
    if (!isRecognising((passage.tokens[at] as Token).word) || isOf(passage, at)) continue
    const sentence = sentenceAround(passage, at)
    const state = recognisedIn(passage, { from: at + 1, to: Math.min(sentence.to, at + reach) })
    if (state === null) continue
    const to = tokenAt(passage, state.span.end - 1) + 1
    mentions.push({
      kind: 'recognition',
      key: state.id as string,
      state: isAskedAt(passage, acts, at) ? 'asked-for' : null,
      ...wordsFromNoun(passage, at, to, isRecognition),
      records: [
        ...stepsOf(passage, { from: at, to }, state, sentence),
        ...countOf(passage, { from: at, to: sentence.to }),
      ],
    })
    at = to - 1
  }
  return mentions
}

const isRecognition = (word: string, { furtherMechanisms: { recognitions } }: LanguagePack) =>
  recognitions.recognising.has(word)

/** `in recognition of` thanks somebody. */
const isOf = ({ tokens }: Passage, at: number) => tokens[at - 1]?.folded === 'in'

/** The first State behind a word for what is recognised, or with the letter that says so. */
function recognisedIn(passage: Passage, range: Range): Party | null {
  const states = partiesWithin(passage, range.from, Math.min(passage.tokens.length, range.to + 4))
  return (
    states.find((party) => party.id?.startsWith('state:') && isRecognised(passage, party, range.from)) ?? null
  )
}

function isRecognised(passage: Passage, { span }: Party, from: number): boolean {
  const { tokens, language, offset } = passage
  const { joined } = language.furtherMechanisms.recognitions
  const at = tokenAt(passage, span.start)
  const token = tokens[at] as Token
  if (tokens[tokenAt(passage, span.end - 1) + 1]?.folded === "'s" || /['’]s$/.test(token.text)) return false
  if (joined?.test(token.folded) && offset + token.start < span.start) return true
  const before = Math.max(from, at - 3)
  const object = firstIn({ from: before, to: at }, (place) => isObject((tokens[place] as Token).word))
  if (object >= 0) return joined === null || joined.test(tokens[object]?.folded ?? '')
  return joined === null && at === from + 1 && ['of', 'de', 'du'].includes(tokens[from]?.folded ?? '')
}

/** Who recognised it, and when. */
function stepsOf(passage: Passage, own: Range, recognised: Party, sentence: Range): ReadRecord[] {
  const inside = partiesWithin(passage, own.from + 1, own.to)
  const by = inside.find((party) => party.id?.startsWith('state:') && party.id !== recognised.id)
  if (by === undefined) return []
  const words = wordsOf(passage, own.from, own.to)
  const time = timeIn(passage, { from: own.to, to: Math.min(sentence.to, own.to + 8) })
  const values: Record<string, ReadValue> = {
    state: { text: by.text, span: by.span, value: by.id },
    step: { ...wordsOf(passage, own.from, own.from + 1), value: 'recognised' },
    ...(time ? { date: firstDay(passage, time) } : {}),
  }
  return [{ type: 'step', ...words, values }]
}

/** Words between two numbers of States. */
const reachOfMembers = 14

/** «114 دولة … بمن فيها 38 دولة من الدول الأعضاء». */
function countOf(passage: Passage, range: Range): ReadRecord[] {
  const counts = numbersOfStates(passage, {
    from: range.from,
    to: Math.min(range.to, range.from + 2 * reachOfMembers),
  })
  const [states, members] = counts
  if (states === undefined) return []
  const isOfMembers = members !== undefined && namesMembers(passage, members.to)
  const to = isOfMembers ? members.to : states.to
  return [
    {
      type: 'count',
      ...wordsOf(passage, range.from, to),
      values: { states: states.value, ...(isOfMembers ? { members: members.value } : {}) },
    },
  ]
}

/** «من الدول الأعضاء», `are members`. */
function namesMembers(passage: Passage, from: number): boolean {
  const range = { from, to: Math.min(passage.tokens.length, from + reachOfMembers) }
  return firstIn(range, (at) => isMember((passage.tokens[at] as Token).word)) >= 0
}

function numbersOfStates(passage: Passage, range: Range): (Range & { value: ReadValue })[] {
  const found: (Range & { value: ReadValue })[] = []
  for (let at = range.from; at < range.to; at++) {
    const token = passage.tokens[at] as Token
    const next = passage.tokens[at + 1]
    if (
      token.kind !== 'number' ||
      !/^\d{1,3}$/.test(token.folded) ||
      next === undefined ||
      !isStates(next.word)
    )
      continue
    found.push({ from: at, to: at + 2, value: { ...wordsOf(passage, at, at + 1), value: token.folded } })
  }
  return found
}

import type { LanguageTag } from '@qarar/core'
import type { RecipientState } from '../../contract/letters.ts'
import type { ReportSource } from '../../contract/reports.ts'
import { dayInWords } from '../../letters/note-verbale.ts'
import type { LetterFacts } from '../facts.ts'
import { namesInOrder } from './own-name.ts'
import { placesInWords } from './places.ts'
import { reported } from './reported.ts'
import { type Said, say, type Writing } from './writing.ts'

/** How many of those that were asked replied, and which, and who else; those that are silent are not named. */
export function replies(writing: Writing): Said[][] {
  const returns = writing.facts.mandates.filter(({ mandate: { fields } }) => fields.follow === 'return')
  return [...writing.facts.letters.map((letter) => repliesTo(letter, writing)), ...reported(returns, writing)]
}

/** What has become of a note: who answered, and with what. */
function repliesTo(facts: LetterFacts, writing: Writing): Said[] {
  const asked = facts.recipients.filter(({ state }) => state !== 'not-asked').map(({ party }) => party)
  if (asked.length === 0) return []
  const note: Note = { facts, asked, words: noteOf(facts, writing), writing }
  const all = answering(facts, 'replied')
  const replied = all.filter((party) => isConcerned(facts, party, writing))
  const nothing = answering(facts, 'nothing-to-report')
  const isSilent = all.length + nothing.length === 0
  const said = isSilent ? [sayNone(note)] : [...sayReplied(replied, note), ...sayNothing(nothing, note)]
  return [...said, ...sayUnasked(note), ...quoted(note)]
}

/** A note may ask about several texts: who answered on others only, did not answer on this one. */
function isConcerned({ answers }: LetterFacts, party: string, { facts }: Writing): boolean {
  const own = new Set(facts.mandates.map(({ mandate }) => mandate.id))
  return answers
    .filter(({ from }) => from === party)
    .some(({ returns }) => returns.length === 0 || returns.some(({ mandate }) => own.has(mandate)))
}

/** What they wrote, in their own words, where nobody has written other words for the report. */
function quoted({ facts, writing }: Note): Said[] {
  const entries = writing.facts.mandates.flatMap((request) => request.entries)
  const worded = new Set(entries.flatMap(({ id, reportText }) => (reportText === null ? [] : [id])))
  const own = new Set(writing.facts.mandates.map(({ mandate }) => mandate.id))
  return facts.answers.flatMap((answer) =>
    answer.returns
      .filter(({ mandate, entry }) => own.has(mandate) && !worded.has(entry))
      .map((said, at) => sayQuote(facts, answer, { ...said, at }, writing)),
  )
}

function sayQuote(
  { letter }: LetterFacts,
  { id: answer, from, language }: LetterFacts['answers'][number],
  { quote, mandate, entry, at }: LetterFacts['answers'][number]['returns'][number] & { at: number },
  writing: Writing,
): Said {
  const [name = from] = namesInOrder([from], language)
  const sources: ReportSource[] = [
    { kind: 'answer', answer, letter: letter.id },
    { kind: 'status', entry, mandate },
  ]
  const text = quotes[language](name, quote.trim().replace(/[.]$/, ''))
  return { ...say(writing, `said.${answer}.${at + 1}`, '', sources), text, language }
}

const quotes: Record<LanguageTag, (name: string, words: string) => string> = {
  ar: (name, words) => `${name}: «${words}».`,
  en: (name, words) => `${name}: “${words}”.`,
  fr: (name, words) => `${name} : « ${words} ».`,
}

interface Note {
  facts: LetterFacts
  asked: readonly string[]
  words: ReturnType<typeof noteOf>
  writing: Writing
}

const sayNone = ({ facts, words, writing }: Note): Said =>
  sayOf(facts, [], `none.${facts.letter.id}`, writing.phrase('noReply', words), writing)

function sayReplied(replied: readonly string[], { facts, asked, words, writing }: Note): Said[] {
  if (replied.length === 0) return []
  const out = { all: counted(asked.length, asked, writing), count: String(asked.length) }
  const of = asked.length > 1 ? writing.phrase('outOf', out) : ''
  const names = namesOf(replied, asked, writing, writing.tag !== 'ar')
  const text = writing.phrase(`replied${howMany(replied)}`, { ...words, of, ...names })
  return [sayOf(facts, replied, `replied.${facts.letter.id}`, text, writing)]
}

function sayNothing(nothing: readonly string[], { facts, asked, words, writing }: Note): Said[] {
  if (nothing.length === 0) return []
  const names = namesOf(nothing, asked, writing, true)
  const text = writing.phrase(`nothing${howMany(nothing)}`, { ...words, ...names })
  return [sayOf(facts, nothing, `nothing.${facts.letter.id}`, text, writing)]
}

/** What came from others is an answer too: the annex counts it. */
function sayUnasked({ facts, asked, words, writing }: Note): Said[] {
  const answers = facts.answers.filter(
    ({ from, kind }) => kind !== 'acknowledgement' && !asked.includes(from),
  )
  const others = [...new Set(answers.map(({ from }) => from))]
  if (others.length === 0) return []
  const names = writing.words.list(namesInOrder(others, writing.tag))
  const text = writing.phrase('unasked', { ...words, names })
  return [sayOf(facts, others, `unasked.${facts.letter.id}`, text, writing)]
}

/** How many, and which. */
const namesOf = (
  parties: readonly string[],
  asked: readonly string[],
  writing: Writing,
  isSubject: boolean,
) => ({
  states: counted(parties.length, asked, writing, isSubject),
  names: writing.words.list(namesInOrder(parties, writing.tag)),
})

const answering = ({ recipients }: LetterFacts, state: RecipientState) =>
  recipients.filter((row) => row.state === state).map(({ party }) => party)

const howMany = ({ length }: readonly string[]) => (length === 1 ? 'One' : length === 2 ? 'Two' : 'Many')

/** They are States, or whoever was asked. */
const counted = (count: number, asked: readonly string[], { words }: Writing, isSubject = false) =>
  words.count(count, asked.every((party) => party.startsWith('state:')) ? 'state' : 'addressee', isSubject)

function noteOf({ letter, mandates }: LetterFacts, writing: Writing) {
  const asked = new Set(mandates)
  const about = writing.facts.mandates.filter(({ mandate }) => asked.has(mandate.id))
  const places = about.length > 0 ? placesInWords(about, 'to', writing) : ''
  return {
    number: letter.number,
    day: dayInWords(letter.date, writing.tag),
    until: dayInWords(writing.facts.volume.until, writing.tag),
    about: places === '' ? '' : writing.phrase('about', { places }),
  }
}

/** Rests on the note, and on the answers of those that are named. */
function sayOf(
  facts: LetterFacts,
  parties: readonly string[],
  id: string,
  text: string,
  writing: Writing,
): Said {
  const { letter, answers } = facts
  const named = new Set(parties)
  const sources: ReportSource[] = answers
    .filter(({ from, kind }) => named.has(from) && kind !== 'acknowledgement')
    .map((answer) => ({ kind: 'answer', answer: answer.id, letter: letter.id }))
  return say(writing, id, text, [{ kind: 'letter', letter: letter.id }, ...sources])
}

import type { RecipientState } from '../../contract/letters.ts'
import type { ReportSource } from '../../contract/reports.ts'
import { dayInWords } from '../../letters/note-verbale.ts'
import type { LetterFacts } from '../facts.ts'
import { namesInOrder } from './own-name.ts'
import { placesInWords } from './places.ts'
import { reported } from './reported.ts'
import { type Said, say, type Writing } from './writing.ts'

/** How many of those that were asked replied, and which; those that are silent are not named. */
export function replies(writing: Writing): Said[][] {
  const returns = writing.facts.mandates.filter(({ mandate: { fields } }) => fields.follow === 'return')
  return [...writing.facts.letters.map((letter) => repliesTo(letter, writing)), ...reported(returns, writing)]
}

function repliesTo(facts: LetterFacts, writing: Writing): Said[] {
  const asked = facts.recipients.filter(({ state }) => state !== 'not-asked').map(({ party }) => party)
  if (asked.length === 0) return []
  const replied = answering(facts, 'replied')
  const nothing = answering(facts, 'nothing-to-report')
  const place = {
    ...noteOf(facts, writing),
    all: counted(asked.length, asked, writing),
    count: String(asked.length),
  }
  const of = asked.length > 1 ? writing.phrase('outOf', place) : ''
  const counts = (parties: string[], isSubject: boolean) => ({
    states: counted(parties.length, asked, writing, isSubject),
    names: writing.words.list(namesInOrder(parties, writing.tag)),
  })
  const { id } = facts.letter
  const isAnswered = replied.length + nothing.length > 0
  return [
    ...(isAnswered ? [] : [sayOf(facts, [], `none.${id}`, writing.phrase('noReply', place), writing)]),
    ...(replied.length === 0
      ? []
      : [
          sayOf(
            facts,
            replied,
            `replied.${id}`,
            writing.phrase(`replied${howMany(replied)}`, {
              ...place,
              of,
              ...counts(replied, writing.tag !== 'ar'),
            }),
            writing,
          ),
        ]),
    ...(nothing.length === 0
      ? []
      : [
          sayOf(
            facts,
            nothing,
            `nothing.${id}`,
            writing.phrase(`nothing${howMany(nothing)}`, { ...place, ...counts(nothing, true) }),
            writing,
          ),
        ]),
  ]
}

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

// What the forms of the correspondence say, as the API takes it.
import {
  type AnswerKind,
  answerKinds,
  languageTags,
  partyCalled,
  partyName,
  type Status,
  statuses,
} from '@qarar/register'
import type { Fields } from '../register/refused.ts'

export const recordedKinds = ['letter', 'answer', 'sheet', 'withdraw-answer', 'withdraw-letter'] as const
type RecordedKind = (typeof recordedKinds)[number]

/** A change with the page's part that shows its trace. */
export type LetterChange =
  | { path: string; body: unknown; recorded: RecordedKind; anchor: string }
  | { why: string; named?: string }

/** A circular note about the mandates that are ticked. */
export function noteOf(fields: Fields, mandates: readonly string[]): LetterChange {
  const recipients = linesOf(fields.recipients)
  const unknown = recipients.filter((name) => partyName(name, 'en') === null && partyCalled(name) === null)
  if (unknown.length > 0) return { why: 'unknown-recipient', named: unknown.join('\n') }
  return {
    path: '/api/letters',
    body: { ...head(fields), mandates, recipients },
    recorded: 'letter',
    anchor: '',
  }
}

/** What a form of a note's page asks for. */
export function changeOf(letter: string, fields: Fields): LetterChange {
  switch (fields.about) {
    case 'answer':
      return { path: '/api/answers', body: answerOf(letter, fields), recorded: 'answer', anchor: 'answers' }
    case 'remind':
      return {
        ...{ path: '/api/letters', body: { ...head(fields), refersTo: letter } },
        ...{ recorded: 'letter', anchor: 'standing' },
      }
    case 'withdraw-answer':
      return withdrawal(`/api/answers/${encodeURIComponent(fields.answer ?? '')}`, fields, 'withdraw-answer')
    case 'withdraw-letter':
      return withdrawal(`/api/letters/${encodeURIComponent(fields.letter ?? '')}`, fields, 'withdraw-letter')
    default:
      return { why: 'store' }
  }
}

const languageOf = ({ language }: Fields) => languageTags.find((tag) => tag === language) ?? 'ar'

const head = (fields: Fields) => ({
  ...{ number: fields.number ?? '', date: fields.date ?? '', limit: fields.limit?.trim() || null },
  language: languageOf(fields),
})

const linesOf = (typed = '') =>
  typed
    .split(/[\n\r;,،؛]/)
    .map((line) => line.trim())
    .filter(Boolean)

function answerOf(letter: string, fields: Fields) {
  const kind: AnswerKind = answerKinds.find((each) => each === fields.kind) ?? 'reply'
  return {
    ...{ letter, from: fields.from ?? '', kind, number: fields.number ?? '', date: fields.date ?? '' },
    language: languageOf(fields),
    words: fields.words?.trim() || null,
    publication: fields.publication?.trim() || null,
    returns: marksOf(fields),
  }
}

/** Fields `quote-n-…` with words, each with the status that stands beside it. */
function marksOf(fields: Fields): { mandate: string; status: Status; quote: string }[] {
  return Object.entries(fields).flatMap(([name, quote]) => {
    const [, mandate] = /^quote-(.+)$/.exec(name) ?? []
    if (mandate === undefined || quote.trim() === '') return []
    const status = statuses.find((each) => each === fields[`status-${mandate}`]) ?? 'in-progress'
    return [{ mandate, status, quote }]
  })
}

function withdrawal(path: string, fields: Fields, recorded: RecordedKind): LetterChange {
  const reason = fields.reason?.trim()
  if (!reason) return { why: 'no-reason' }
  return { path: `${path}/withdraw`, body: { reason }, recorded, anchor: 'answers' }
}

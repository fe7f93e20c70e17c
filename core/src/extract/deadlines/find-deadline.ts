import { foldMapped } from '../../languages/fold-mapped.ts'
import type { Deadline } from '../../model/extracted.ts'
import { findDates } from '../../sessions/find-dates.ts'
import { type Passage, wordsAt, wordsOf } from '../passage.ts'
import { findSessionPhrases } from './find-session-phrases.ts'

/**
 * The time that tokens [from, to) set. A session goes before a date, a date before a year, and what can be reckoned
 * before what cannot; of a kind, the last one: what is asked for first is often only context.
 */
export function findDeadline(passage: Passage, from: number, to: number): Deadline | null {
  return (
    sessionDeadline(passage, from, to) ?? dateDeadline(passage, from, to) ?? phraseDeadline(passage, from, to)
  )
}

const sessionKinds = { numbered: 'session', next: 'next-session', later: 'recurring' } as const

function sessionDeadline(passage: Passage, from: number, to: number): Deadline | null {
  const found = findSessionPhrases(passage, from, to).filter((phrase) => isToCome(passage, phrase.name))
  const phrase = found.findLast(({ kind }) => kind !== 'later') ?? found.at(-1)
  if (phrase === undefined) return null
  return { kind: sessionKinds[phrase.kind], value: phrase.name, ...wordsOf(passage, phrase.from, phrase.to) }
}

/** A session of the same organ that is over is no deadline. */
function isToCome({ session }: Passage, name: string | null): boolean {
  const [, organ, number] = /^(.+)-(\d+)$/.exec(name ?? '') ?? []
  const [, ownOrgan, own] = /^(.+)-(\d+)$/.exec(session ?? '') ?? []
  return organ === undefined || organ !== ownOrgan || Number(number) >= Number(own)
}

/** A day is a deadline behind a word that says so: «قبل», `by`, «au plus tard le». */
function dateDeadline(passage: Passage, from: number, to: number): Deadline | null {
  const { tokens, language, text, offset } = passage
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  const dates = findDates(text.slice(start, end), language, offset + start)
  const date = dates.find((each) =>
    language.mandates.until.test(language.fold(text.slice(start, each.span.start - offset))),
  )
  if (date === undefined) return null
  return { kind: 'date', value: lastDay(date.value), text: date.text, span: date.span }
}

const lastDay = (value: string) => value.split('/').at(-1) ?? value

function phraseDeadline(passage: Passage, from: number, to: number): Deadline | null {
  const { tokens, language, text, date } = passage
  const start = tokens[from]?.start ?? 0
  const { folded, unfold } = foldMapped(text.slice(start, tokens[to - 1]?.end ?? start), language.fold)
  for (const { kind, pattern, value } of language.mandates.deadlines) {
    for (const match of folded.matchAll(pattern)) {
      const meant = value?.(match.slice(1)) ?? null
      if (kind === 'year' && !(Number(meant) >= Number((date ?? '0').slice(0, 4)))) continue
      const place = unfold(match.index, match.index + match[0].length)
      return {
        kind,
        value: meant,
        ...wordsAt(passage, { start: start + place.start, end: start + place.end }),
      }
    }
  }
  return null
}

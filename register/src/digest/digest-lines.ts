import type { LanguageTag } from '@qarar/core'
import { calendarWords } from '../calendar/calendar-words.ts'
import type { Digest } from '../contract/digest.ts'
import type { DocketRow } from '../contract/docket.ts'
import type { Level } from '../contract/marks.ts'
import { distributionWords } from '../marks/distribution-words.ts'
import { paragraphName } from '../paragraph-name.ts'
import { partyNamer } from '../party-name.ts'
import { sessionName } from '../session-name.ts'
import { singleSpaces } from '../single-spaces.ts'
import { digestWords } from './digest-words.ts'

/** A digest as sentences: what any file writes. */
export interface DigestLines {
  title: string
  /** When the session opens, and how much there is. */
  head: string[]
  sections: { title: string; lines: string[]; none: string }[]
}

/** `level`: who may see it, which it says first. */
export function digestLines(digest: Digest, language: LanguageTag, level?: Level): DigestLines {
  const words = digestWords[language]
  const { session, opens, since, counts } = digest
  const nameOf = partyNamer(partiesIn(digest), language)
  const section = (title: string, rows: DocketRow[]) => ({
    ...{ title, none: words.none, lines: rows.map((row) => lineOf(row, language, nameOf)) },
  })
  return {
    title: filled(words.title, { session }),
    head: [
      ...(level ? [distributionWords[language][level]] : []),
      opens === null ? words.notKnown : filled(words.opens, { day: opens }),
      filled(words.counts, counts),
    ],
    sections: [
      section(words.overdue, digest.overdue),
      section(words.soon, digest.soon),
      section(filled(words.fresh, { since }), digest.fresh),
    ],
  }
}

/** Offices of several organisations are told apart by their organisation. */
const partiesIn = ({ overdue, soon, fresh }: Digest) =>
  [...overdue, ...soon, ...fresh].flatMap(({ mandate }) =>
    mandate.fields.addressees.flatMap(({ id }) => id ?? []),
  )

const longest = 200

/** «2024-05-01 · 6/3-POL, 4 · Secretary-General · to chart the wetlands (n-…)». */
function lineOf(
  { mandate }: DocketRow,
  language: LanguageTag,
  nameOf: ReturnType<typeof partyNamer>,
): string {
  const { id, due, work, place, fields } = mandate
  const { separator } = calendarWords[language]
  const text = [work.symbol ?? work.title, place && paragraphName(place, language)]
    .filter(Boolean)
    .join(separator)
  const whom = fields.addressees.map((party) => (party.id && nameOf(party.id)) ?? party.text)
  const action = singleSpaces(fields.action).plain.trim()
  const what = action.length <= longest ? action : `${action.slice(0, longest).trimEnd()} …`
  const when = due.date ?? (due.session && sessionName(due.session, language))
  return [when, text, whom.join(separator), `${what} (${id})`].filter(Boolean).join(' · ')
}

const filled = (words: string, values: Record<string, string | number>) =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`)

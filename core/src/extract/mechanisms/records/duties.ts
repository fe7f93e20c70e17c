import { firstFrom } from '../../../first-from.ts'
import type { Mandate, ReadRecord, ReadValue } from '../../../model/extracted.ts'
import { isPause } from '../../acts/clauses.ts'
import { type Passage, wordsOf } from '../../passage.ts'
import { tokenAt } from '../../token-at.ts'
import type { Token } from '../../tokens.ts'
import { wordAmong } from '../word-among.ts'
import { dueOf, mandatesTo } from './asked-of.ts'
import { firstIn } from './phrases.ts'
import { everyIn } from './rhythms.ts'
import type { Told } from './told.ts'

/** Reports that a mechanism is asked for: about what, to whom, how often. */
export const dutiesOf = (told: Told): ReadRecord[] =>
  mandatesTo(told).flatMap(({ mandate }) =>
    mandate.reportTo && isOfReport(told.passage, mandate) ? [dutyOf(told.passage, mandate)] : [],
  )

/** The yearly report of an observatory, which those are asked for whose it is. */
export function yearlyReportOf({ passage, acts, name }: Told): ReadRecord[] {
  const place = passage.offset + (passage.tokens[name.from]?.start ?? 0)
  const asked = acts[firstFrom(acts.length, (index) => (acts[index]?.span.start ?? 0) > place) - 1]
  const isNamed = asked?.mandates.some(({ action: { span } }) => span.start <= place && place < span.end)
  if (!isNamed) return []
  return (asked?.mandates ?? [])
    .filter((mandate) => opensReport(passage, mandate))
    .map((mandate) => dutyOf(passage, { ...mandate, reportTo: null }))
    .filter(({ values }) => values.months !== undefined)
}

const isReport = wordAmong(({ mechanismBodies }) => mechanismBodies.reports)

const isOfReport = (passage: Passage, { deliverable }: Mandate) =>
  deliverable !== null && isReport((passage.tokens[tokenAt(passage, deliverable.span.start)] as Token).word)

/** Words of an action before the report that it asks for: `to submit its annual report`. */
const reachOfReport = 4

/** The first thing that is asked for is a report. */
export function opensReport(passage: Passage, mandate: Mandate): boolean {
  const { action, deliverable } = mandate
  if (deliverable === null || !isOfReport(passage, mandate)) return false
  return tokenAt(passage, deliverable.span.start) - tokenAt(passage, action.span.start) <= reachOfReport
}

/** `an annual report`: in some languages it is said before the noun. */
const reachOfAdjective = 2

function dutyOf(passage: Passage, mandate: Mandate): ReadRecord {
  const { deliverable, reportTo, deadline } = mandate
  const from = tokenAt(passage, deliverable?.span.start ?? 0)
  const ends = [reportTo, deadline].flatMap((words) => (words ? tokenAt(passage, words.span.start) : []))
  const to = endOfSubject(
    passage,
    from,
    Math.min(passage.tokens.length, ...ends.filter((at) => at > from + 1)),
  )
  const subject = wordsOf(passage, from, to)
  const months = everyIn(passage, { from: Math.max(0, from - reachOfAdjective), to })
  const values: Record<string, ReadValue> = {
    ...(reportTo ? { to: { text: reportTo.text, span: reportTo.span, value: reportTo.id } } : {}),
    subject: { ...subject, value: subject.text },
    ...(months ? { months } : {}),
    ...dueOf(mandate),
  }
  const end = reportTo ? Math.max(to, tokenAt(passage, reportTo.span.end - 1) + 1) : to
  return { type: 'duty', ...wordsOf(passage, from, end), values }
}

/** To the next mark, or to who gets it, without what leads there. */
function endOfSubject({ tokens, language }: Passage, from: number, limit: number): number {
  const pause = firstIn({ from: from + 1, to: limit }, (at) => isPause(tokens[at]))
  const { to, all } = language.mechanismBodies.distribution
  const { hanging } = language.furtherMechanisms.clauses
  const leads = ({ folded }: Token) => to.has(folded) || all.has(folded) || hanging.has(folded)
  let end = pause < 0 ? limit : pause
  while (end > from + 1 && leads(tokens[end - 1] as Token)) end--
  return end
}

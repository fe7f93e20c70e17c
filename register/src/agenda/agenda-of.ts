import type { AgendaLine, AgendaSource } from '../contract/agenda.ts'
import type { DocketReport } from '../contract/docket.ts'
import type { RegisterMandate } from '../contract/register.ts'
import { fallsIn } from '../docket/falls-in.ts'
import { readSessionCode, type SessionCode } from '../session-code.ts'
import type { SessionDays } from '../sessions/session-days.ts'
import { singleSpaces } from '../single-spaces.ts'
import { isClosedLast } from '../status/closing.ts'
import { namesOrgan } from './names-organ.ts'
import { type ReadItem, readItem } from './read-item.ts'

export interface AgendaQuestion {
  working: SessionCode
  /** First days that people entered. */
  days?: SessionDays
}

/** Items that texts put on the agenda of a session, the same item of several texts once, by its title. */
export function agendaOf(mandates: readonly RegisterMandate[], question: AgendaQuestion): AgendaLine[] {
  const lines = mandates.flatMap((mandate) => lineOf(mandate, question) ?? [])
  const same = Map.groupBy(lines, ({ kind, title, sources }) => `${kind} ${title ?? sources[0]?.work.id}`)
  return [...same.values()].map(joined).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

const order: readonly AgendaLine['kind'][] = ['included', 'considered', 'standing', 'report']

/** What the newest text says, with the places of all. */
function joined(lines: readonly AgendaLine[]): AgendaLine {
  const dated = lines.toSorted((a, b) => (dayOf(b) > dayOf(a) ? 1 : -1))
  return { ...(dated[0] as AgendaLine), sources: dated.flatMap(({ sources }) => sources) }
}

const dayOf = ({ sources }: AgendaLine) => sources[0]?.work.date ?? ''

/** Null where the mandate puts nothing on the agenda of the session. */
function lineOf(mandate: RegisterMandate, question: AgendaQuestion): AgendaLine | null {
  const item = readItem(mandate)
  if (item === null || !isStill(mandate)) return null
  const repeats = isRepeated(mandate, item)
  if (!isOn(mandate, item, repeats, question)) return null
  const title = item.quoted ?? mandate.work.title
  return {
    ...{ kind: item.kind, title: title === null ? null : singleSpaces(title).plain.trim() },
    ...{ isQuoted: item.quoted !== null, repeats, condition: item.condition },
    sources: [sourceOf(mandate, item.span)],
  }
}

/** Kept in view, on the agenda of no session in particular, or taken up at all that follow. */
function isRepeated({ due, fields }: RegisterMandate, { kind }: ReadItem): boolean {
  if (kind === 'considered') return fields.deadline?.kind === 'recurring'
  return kind === 'standing' || due.session === null
}

/** A report that was made does not end what is kept in view beside it. */
const isStill = (mandate: RegisterMandate) =>
  mandate.fields.follow === 'report' || !isClosedLast(mandate.statuses)

function isOn(
  mandate: RegisterMandate,
  { kind }: ReadItem,
  repeats: boolean,
  { working, days }: AgendaQuestion,
): boolean {
  if (!isOfOrgan(mandate, kind, working)) return false
  const due = kind === 'standing' ? { session: null, date: null } : mandate.due
  const falling = fallsIn({ due, work: mandate.work }, working, days)
  return falling === 'due' || falling === 'stale' || (repeats && falling === 'carried')
}

/** Whether the agenda is the working organ's: of the session that is named, else of the organ that speaks, or that is named. */
function isOfOrgan({ due, work, fields }: RegisterMandate, kind: ReadItem['kind'], { organ }: SessionCode) {
  const named = due.session === null || kind === 'standing' ? null : readSessionCode(due.session)
  if (named) return named.organ === organ
  return work.organ === organ.code || namesOrgan(fields.action, organ)
}

const sourceOf = (
  { id, work, place, fields }: RegisterMandate,
  span: AgendaSource['span'],
): AgendaSource => ({ mandate: id, work, place, action: fields.action, span })

/** One line a text that asks for a report. */
export function reportLines(reports: readonly DocketReport[]): AgendaLine[] {
  return reports.map(({ work, parts }) => ({
    ...{ kind: 'report', title: work.title, isQuoted: false, repeats: false, condition: null },
    sources: parts.map(({ mandate }) => sourceOf(mandate, { start: 0, end: mandate.fields.action.length })),
  }))
}

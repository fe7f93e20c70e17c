// Mandates as they count, kept from one log entry to the next: what has not changed is not written again.

import { isDeepStrictEqual } from 'node:util'
import type { StatedDate } from '@qarar/core'
import { addresseeKey, dueOf, effectiveMandate, fieldsOfMandate, lastDayOf } from '@qarar/register'
import type { MandateFields } from '@qarar/register/contract'
import type { Change } from '../database.ts'
import { sha256 } from '../import/fingerprint.ts'
import { insertRows } from '../insert-rows.ts'
import { type KnownPlace, placesOf } from './known-places.ts'
import { placesByAnchor } from './places-by-anchor.ts'
import { type StandingDecision, standingDecisions } from './standing-decisions.ts'

const mandatesAtOnce = 2000

/** Under `lockChanges`; once a log entry. `whole`: what mandates without a past are parts of, for where they are listed. */
export async function keepVersions(
  change: Change,
  mandates: readonly string[],
  log: number,
  whole: Version | null = null,
): Promise<void> {
  for (let start = 0; start < mandates.length; start += mandatesAtOnce)
    await keepSome(change, mandates.slice(start, start + mandatesAtOnce), log, whole)
}

type Version = Awaited<ReturnType<typeof currentVersions>>[number]

async function keepSome(
  change: Change,
  mandates: readonly string[],
  log: number,
  whole: Version | null,
): Promise<void> {
  const current = new Map((await currentVersions(change, mandates)).map((row) => [row.mandate, row]))
  const places = Map.groupBy(await placesOf(change, mandates), ({ mandate }) => mandate)
  const decisions = await standingDecisions(change, mandates)
  const homeless = [...decisions.values()].filter(({ mandate }) => !places.has(mandate))
  const found = await placesByAnchor(change, homeless)
  const rows = mandates.flatMap((mandate) => {
    const [first, ...others] = places.get(mandate) ?? []
    const last = current.get(mandate) ?? whole
    const decision = decisions.get(mandate) ?? null
    const row = versionOf(mandate, first ?? found.get(mandate) ?? null, decision, last)
    return row ? { ...row, other_readings: row.state === 'proposed' ? digestOf(others) : null } : []
  })
  const changed = rows.filter((row) => !isSame(row, current.get(row.mandate)))
  const ended = changed.filter(({ mandate }) => current.has(mandate)).map(({ mandate }) => mandate)
  await endVersions(change, ended, log)
  await insertRows(
    change,
    'mandate_version',
    changed.map((row) => ({ ...row, log, upto: null })),
  )
}

function currentVersions(change: Change, mandates: readonly string[]) {
  return change
    .selectFrom('mandate_version')
    .selectAll()
    .where('mandate', 'in', mandates)
    .where('upto', 'is', null)
    .execute()
}

async function endVersions(change: Change, mandates: readonly string[], log: number): Promise<void> {
  if (mandates.length === 0) return
  await change
    .updateTable('mandate_version')
    .set({ upto: String(log) })
    .where('mandate', 'in', mandates)
    .where('upto', 'is', null)
    .execute()
}

function versionOf(
  mandate: string,
  place: KnownPlace | null,
  decision: StandingDecision | null,
  last: Version | null,
) {
  const effective = effectiveMandate(readAt(place), decision, last?.fields ?? null)
  if (effective === null) return null
  const { state, fields } = effective
  const due = dueOf(fields)
  return {
    ...{ mandate, state, decision: decision?.id ?? null },
    ...(place ? placeColumns(place) : lastColumns(last, mandate)),
    ...{ follow: fields.follow, addressees: [...new Set(fields.addressees.map(addresseeKey))] },
    ...{ due_session: due.session, due_date: due.date, fields },
  }
}

/** A proposal that is read otherwise in another language is another one for whoever sees it there. */
function digestOf(others: readonly KnownPlace[]): string | null {
  return others.length === 0 ? null : sha256(JSON.stringify(others.map(readAt)))
}

function readAt(place: KnownPlace | null): MandateFields | null {
  const act = place?.acts?.[(place.act ?? 0) - 1]
  const read = act?.mandates[(place?.item ?? 0) - 1]
  return act && read ? fieldsOfMandate(act, read) : null
}

function placeColumns({ revision, position, work, publication, organisation, ...text }: KnownPlace) {
  const { organ, session, dates, symbol, number, title, order, head } = text
  return {
    ...{ revision, position, work, publication, organisation, organ, order },
    session: session ?? head.session,
    date: dayOf(dates) ?? dayOf(head.dates),
    symbol: symbol ?? number,
    title,
  }
}

/** What no text has any more is listed under the text that had it. */
function lastColumns(last: Version | null, mandate: string) {
  if (last === null) throw new Error(`${mandate} has neither a place nor a past`)
  const { work, publication, organisation, organ, session, date, symbol, title } = last
  return {
    ...{ revision: null, position: null, order: null },
    ...{ work, publication, organisation, organ, session, date, symbol, title },
  }
}

function dayOf(dates: readonly StatedDate[]): string | null {
  const stated = dates.find(({ calendar }) => calendar === 'gregorian')
  return stated ? lastDayOf(stated.value) : null
}

function isSame(row: object, current: Version | undefined): boolean {
  if (current === undefined) return false
  return Object.entries(row).every(([column, value]) =>
    isDeepStrictEqual(current[column as keyof Version], value),
  )
}

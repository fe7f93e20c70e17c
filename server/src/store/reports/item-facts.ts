// What the register knows of some items, asked for all of them at once.
import {
  docketOf,
  type ItemFacts,
  type LetterFacts,
  type MandateFacts,
  openingOf,
  organisations,
} from '@qarar/register'
import {
  type DocketRow,
  liveStates,
  type RegisterMandate,
  type ReportItemHead,
  type VolumeHead,
} from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { existsOn, heldAt } from '../register/as-of.ts'
import { wordOrder } from '../register/in-order.ts'
import { mandateRows } from '../register/mandate-rows.ts'
import { sessionCalled } from '../sessions/session-called.ts'
import { sessionDays } from '../sessions/session-facts.ts'
import { clausesOf } from './clauses-of.ts'
import { differencesOf } from './differences-of.ts'
import { closingsOf, entriesOf } from './entries-of.ts'
import type { LastReport } from './last-report.ts'

interface Asked {
  volume: VolumeHead
  /** Null: now. */
  log: number | null
  /** All notes: there are few, and many items share one. */
  letters: readonly LetterFacts[]
  /** Where it is not needed: none. */
  last?: LastReport
}

/** In the order of the items. */
export async function itemFacts(
  db: Database,
  items: readonly ReportItemHead[],
  { volume, log, letters, last }: Asked,
): Promise<ItemFacts[]> {
  const works = [...new Set(items.flatMap((item) => item.works.map(({ id }) => id)))]
  const desk = deskOf(volume)
  const opens = openingOf(volume.session, await sessionDays(db, log))
  const [mandates, differences] = await Promise.all([
    mandatesOf(db, works, { volume, log, letters }),
    differencesOf(db, works, log),
  ])
  return items.map((item) => {
    const isOf = ({ id }: { id: string }) => item.works.some((work) => work.id === id)
    const own = mandates.filter(({ mandate }) => isOf(mandate.work))
    const ids = new Set(own.map(({ mandate }) => mandate.id))
    return {
      ...{ volume, item, opens, desk, mandates: own },
      letters: letters.filter((letter) => letter.mandates.some((mandate) => ids.has(mandate))),
      differences: item.works.flatMap(({ id }) => differences.get(id) ?? []),
      last: last?.get(item.id) ?? [],
    }
  })
}

/** The office that reports, and its head. */
function deskOf({ organisation }: Pick<VolumeHead, 'organisation'>): string[] {
  return [...(organisations.find(({ code }) => code === organisation)?.secretariat ?? [])]
}

async function mandatesOf(
  db: Database,
  works: readonly string[],
  { volume, log }: Asked,
): Promise<MandateFacts[]> {
  if (works.length === 0) return []
  const { until } = volume
  const versions = await db
    .selectFrom('mandate_version as v')
    .leftJoin('mandate_place_at as p', (join) =>
      join
        .onRef('p.mandate', '=', 'v.mandate')
        .onRef('p.revision', '=', 'v.revision')
        .onRef('p.position', '=', 'v.position')
        .on(heldAt('p', log)),
    )
    .selectAll('v')
    .where('v.work', 'in', works)
    .where(heldAt('v', log))
    .where(existsOn('v', until))
    .where('v.state', 'in', [...liveStates])
    .orderBy(wordOrder)
    .execute()
  const mandates = await mandateRows(db, versions, { log, asOf: until, language: volume.languages[0] })
  const ids = mandates.map(({ id }) => id)
  const [rows, clauses, entries, closings] = await Promise.all([
    docketRows(db, mandates, { volume, log }),
    clausesOf(db, ids, log),
    entriesOf(db, ids, { log, until }),
    closingsOf(db, ids, { log, until }),
  ])
  return mandates.map((mandate) => ({
    mandate,
    falling: rows.get(mandate.id)?.falling ?? null,
    isAnswered: rows.get(mandate.id)?.isAnswered ?? false,
    clauses: clauses.get(mandate.id) ?? {},
    entries: entries.get(mandate.id) ?? [],
    closings: closings.get(mandate.id) ?? [],
  }))
}

/** How the docket of the session has them, by mandate. */
async function docketRows(
  db: Database,
  mandates: readonly RegisterMandate[],
  { volume, log }: Pick<Asked, 'volume' | 'log'>,
): Promise<Map<string, DocketRow>> {
  const working = sessionCalled(volume.session)
  const desk = { parties: deskOf(volume), gathersReturns: true }
  const days = await sessionDays(db, log)
  const { tasks, reports, returns, carried, later, standing, appeals } = docketOf(mandates, {
    ...{ working, desk, days },
    today: volume.until,
  })
  const parts = reports.flatMap(({ parts }) => parts)
  const rows = [...tasks, ...parts, ...returns, ...carried, ...later, ...standing, ...appeals]
  return new Map(rows.map((row) => [row.mandate.id, row]))
}

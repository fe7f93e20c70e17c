import { type FindingCode, findingCodes } from '@qarar/core'
import {
  type FindingState,
  type FindingsPage,
  findingStates,
  type KeptFinding,
} from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { isLinkingPending } from '../links/is-linked.ts'
import type { FindingQuery } from '../store.ts'
import { isOfListedTexts, standingDismissals, stateOfFinding } from './dismissals.ts'
import { isAt } from './finding-filter.ts'
import { placesOf } from './finding-places.ts'

const usualCount = 50

/** Findings of one code together, in the order of the texts. Counts of each filter are within the other ones. */
export async function listFindings(
  db: Database,
  { work, code, state = 'open', from = 1, count = usualCount }: FindingQuery = {},
): Promise<FindingsPage> {
  const inWork = isAt(work)
  const counts = await countFindings(db, inWork)
  const within = (only: Partial<Counted>) =>
    sum(
      counts.filter(
        (each) => (only.state ?? each.state) === each.state && (only.code ?? each.code) === each.code,
      ),
    )
  const codes = findingCodes.map((each) => [each, within({ state, code: each })])
  const states = findingStates.map((each) => [each, within({ state: each, code })])
  return {
    pending: await isLinkingPending(db),
    states: Object.fromEntries(states),
    codes: Object.fromEntries(codes),
    publications: count === 0 ? [] : await listPublications(db, state),
    total: within({ state, code }),
    from,
    findings: count === 0 ? [] : await onPage(db, { inWork, code, state, from, count }),
  }
}

interface Counted {
  code: FindingCode
  state: FindingState
  count: number
}

const sum = (counts: readonly Counted[]) => counts.reduce((all, { count }) => all + count, 0)

async function countFindings(db: Database, inWork: RawBuilder<boolean>): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select f.code, ${stateOfFinding} as state, count(*)::int as count
    from finding f left join ${standingDismissals} s on s.finding = f.id
    where ${isOfListedTexts} and ${inWork} group by 1, 2`.execute(db)
  return rows
}

/** Open ones in the order of their run; of the others, that of the last run that found them. */
interface Wanted extends Required<Pick<FindingQuery, 'from' | 'count' | 'state'>> {
  inWork: RawBuilder<boolean>
  code: FindingCode | undefined
}

async function onPage(db: Database, wanted: Wanted): Promise<KeptFinding[]> {
  const { inWork, code, state, from, count } = wanted
  const { rows } = await sql<FindingRow>`
    select f.id, f.code, f.params, ${stateOfFinding} as state, f.first_found, s.id as dismissal, s.by, s.at, s.reason
    from finding f left join ${standingDismissals} s on s.finding = f.id
    where ${isOfListedTexts} and ${inWork} and ${stateOfFinding} = ${state}
      and f.code = coalesce(${code ?? null}::text, f.code)
    order by array_position(${[...findingCodes]}::text[], f.code), f.position, f.id
    offset ${from - 1} limit ${count}`.execute(db)
  const places = await placesOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ dismissal, by, at, reason, first_found, ...row }) => ({
    ...row,
    firstFound: first_found.toISOString(),
    places: places.get(row.id) ?? [],
    dismissal:
      dismissal === null || row.state === 'gone'
        ? null
        : { id: dismissal, finding: row.id, by, at: at.toISOString(), reason },
  }))
}

interface FindingRow extends Pick<KeptFinding, 'id' | 'code' | 'params' | 'state'> {
  first_found: Date
  /** Null together with the three columns behind it. */
  dismissal: string | null
  by: string
  at: Date
  reason: string
}

/** More do not fit a list to choose from. */
const mostPublications = 1000

async function listPublications(db: Database, state: FindingState): Promise<FindingsPage['publications']> {
  const { rows } = await sql<FindingsPage['publications'][number]>`
    with found as (
      select distinct e.publication, f.id
      from finding f left join ${standingDismissals} s on s.finding = f.id
      join finding_place p on p.finding = f.id join expression e on e.id = p.expression
      where ${isOfListedTexts} and ${stateOfFinding} = ${state}
    ), counted as (
      select publication, count(*)::int as findings from found group by 1 order by 2 desc, 1 limit ${mostPublications}
    )
    select p.id, p.symbol, (
      select r.title from expression e join revision r on r.id = e.revision
      where e.publication = p.id and e.state = 'listed' order by e.created_at, e.id limit 1
    ) as title, counted.findings
    from counted join publication p on p.id = counted.publication order by counted.findings desc, p.id`.execute(
    db,
  )
  return rows
}

import type { LanguageTag } from '@qarar/core'
import { concernOf, membershipsOf, membersOf, partyName } from '@qarar/register'
import {
  type Concern,
  type ConcernCounts,
  concerns,
  type StatePage,
  type StatesPage,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceByLog } from '../once-by-log.ts'
import { mandateRows, type VersionRow } from '../register/mandate-rows.ts'
import { type StateRequest, stateRequests } from './state-requests.ts'

export interface StateQuery {
  /** The strongest that the State has, where none is given. */
  concern?: Concern
  /** The first of the page, from 1, and how many: 50 where none is given. */
  from?: number
  count?: number
  language?: LanguageTag
}

const usualCount = 50

/** States that are asked, are members of what is asked, or are named; by the codes of their names. */
export const listStates = (db: Database): Promise<StatesPage> =>
  onceByLog(db, 'all states', async () => {
    const requests = await stateRequests(db)
    const counted = statesOf(requests).map((state) => ({ state, counts: countsOf(requests, state) }))
    return { states: counted.filter(({ counts }) => isConcerned(counts)) }
  })

/** What nobody decided may be of any State: it makes none a State of the list. */
const isConcerned = ({ subset: _, ...decided }: ConcernCounts) =>
  Object.values(decided).some((count) => count > 0)

/** Every State that a request names, and the members of what it asks on its day. */
function statesOf(requests: readonly StateRequest[]): string[] {
  const found = new Set<string>()
  const classes = new Set<string>()
  for (const { addressees, mentioned, day } of requests) {
    for (const state of mentioned) found.add(state)
    for (const { id } of addressees) {
      if (id?.startsWith('state:')) found.add(id)
      if (id?.endsWith('/members') && day !== null) classes.add(`${id} ${day}`)
    }
  }
  for (const each of classes) {
    const [party = '', day = ''] = each.split(' ')
    for (const member of membersOf(party, day) ?? []) found.add(member)
  }
  return [...found].sort()
}

/** Undefined where no list has such a State. */
export async function getState(
  db: Database,
  code: string,
  query: StateQuery = {},
): Promise<StatePage | undefined> {
  const state = `state:${code.toUpperCase()}`
  if (partyName(state, 'en') === null) return undefined
  const requests = await stateRequests(db)
  const byConcern = Map.groupBy(requests, (request) => concernOf(request, state))
  const counts = countIn(byConcern)
  const concern = query.concern ?? concerns.find((each) => counts[each] > 0) ?? 'named'
  const chosen = byConcern.get(concern) ?? []
  const { from = 1, count = usualCount, language } = query
  const page = chosen.slice(from - 1, from - 1 + count)
  return {
    ...{ state, memberships: membershipsOf(state), counts, concern, total: chosen.length, from },
    mandates: await mandateRows(db, await wholeOf(db, page), { log: null, language }),
  }
}

const countsOf = (requests: readonly StateRequest[], state: string): ConcernCounts =>
  countIn(Map.groupBy(requests, (request) => concernOf(request, state)))

const countIn = (byConcern: ReadonlyMap<Concern | null, readonly unknown[]>): ConcernCounts =>
  Object.fromEntries(concerns.map((each) => [each, byConcern.get(each)?.length ?? 0])) as ConcernCounts

/** In their order. */
async function wholeOf(db: Database, page: readonly StateRequest[]): Promise<VersionRow[]> {
  if (page.length === 0) return []
  const { rows } = await sql<VersionRow>`
    select v.* from unnest(${page.map(({ mandate }) => mandate)}::text[], ${page.map(({ log }) => log)}::bigint[])
      with ordinality page (mandate, log, place)
    join mandate_version v on v.mandate = page.mandate and v.log = page.log
    order by page.place`.execute(db)
  return rows
}

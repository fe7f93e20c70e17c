import type { LanguageTag } from '@qarar/core'
import { type AskedOfStates, concernsOf, membershipsOf, membersOf, partyName } from '@qarar/register'
import {
  type Concern,
  type ConcernCounts,
  concerns,
  type StatePage,
  type StatesPage,
  type SubsetDecision,
} from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceByTexts } from '../once-by-log.ts'
import { mandateRows, type VersionRow } from '../register/mandate-rows.ts'
import { listSubsetDecisions } from './list-subset-decisions.ts'
import { askedByMandate, type StateRequest, stateRequests } from './state-requests.ts'
import { mechanismsAbout, textsAbout } from './texts-about.ts'

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
export async function listStates(db: Database): Promise<StatesPage> {
  const { times, counts } = await countedByTexts(db)
  const decided = Map.groupBy(await standing(db), ({ state }) => state)
  const asked = decided.size === 0 ? new Map<string, AskedOfStates>() : await askedByMandate(db)
  const states = [...new Set([...counts.keys(), ...decided.keys()])].sort()
  const counted = states.map((state) => ({
    state,
    counts: withDecided(counts.get(state) ?? countsOf(times, state), decided.get(state) ?? [], asked),
  }))
  return { states: counted.filter((each) => isConcerned(each.counts)) }
}

const standing = (db: Database, state?: string) =>
  listSubsetDecisions(db, { state, standing: true, log: null })

/** As the texts say, whatever people decided since. */
const countedByTexts = (db: Database) =>
  onceByTexts(db, 'all states', async () => {
    const times = new Map<AskedOfStates, number>()
    for (const { asked } of await stateRequests(db)) times.set(asked, (times.get(asked) ?? 0) + 1)
    const counts = new Map(statesOf([...times.keys()]).map((state) => [state, countsOf(times, state)]))
    return { times, counts }
  })

function countsOf(times: ReadonlyMap<AskedOfStates, number>, state: string): ConcernCounts {
  const counts = noneOf()
  for (const [asked, count] of times) {
    for (const concern of concernsOf(asked, state)) counts[concern] += count
  }
  return counts
}

function withDecided(
  byTexts: ConcernCounts,
  decided: readonly SubsetDecision[],
  requests: ReadonlyMap<string, AskedOfStates>,
): ConcernCounts {
  const counts = { ...byTexts }
  for (const { mandate, state, belongs } of decided) {
    const asked = requests.get(mandate)
    if (!asked) continue
    for (const concern of concernsOf(asked, state)) counts[concern] -= 1
    for (const concern of concernsOf(asked, state, belongs)) counts[concern] += 1
  }
  return counts
}

const noneOf = () => Object.fromEntries(concerns.map((each) => [each, 0])) as ConcernCounts

/** What nobody decided may be of any State: it makes none a State of the list. */
const isConcerned = ({ subset: _, ...decided }: ConcernCounts) =>
  Object.values(decided).some((count) => count > 0)

/** Every State that a request names, and the members of what it asks on its day. */
function statesOf(requests: readonly AskedOfStates[]): string[] {
  const found = new Set<string>()
  const classes = new Set<string>()
  for (const { about, named, mentioned, classes: asked, day } of requests) {
    for (const state of [...about, ...named, ...mentioned]) found.add(state)
    for (const { party } of asked)
      if (party?.endsWith('/members') && day !== null) classes.add(`${party} ${day}`)
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
  const [requests, decided] = await Promise.all([stateRequests(db), standing(db, state)])
  const belongs = new Map(decided.map((each) => [each.mandate, each.belongs]))
  const byConcern = groupByConcern(requests, state, belongs)
  const counts = Object.fromEntries(
    [...byConcern].map(([each, { length }]) => [each, length]),
  ) as ConcernCounts
  const concern = query.concern ?? concerns.find((each) => counts[each] > 0) ?? 'named'
  const chosen = byConcern.get(concern) ?? []
  const { from = 1, count = usualCount, language } = query
  const rowsOf = async (those: readonly StateRequest[]) =>
    mandateRows(db, await wholeOf(db, those), { log: null, language })
  const away = requests.filter(
    ({ mandate, asked }) => belongs.get(mandate) === false && concernsOf(asked, state).includes('subset'),
  )
  return {
    ...{ state, memberships: membershipsOf(state), counts, concern, total: chosen.length, from, decided },
    ...{ texts: await textsAbout(db, state, language), mechanisms: await mechanismsAbout(db, state) },
    ...{
      mandates: await rowsOf(chosen.slice(from - 1, from - 1 + count)),
      away: await rowsOf(away.slice(0, mostAway)),
    },
  }
}

const mostAway = 200

/** `belongs`: what people decided, by the mandate. */
function groupByConcern(
  requests: readonly StateRequest[],
  state: string,
  belongs: ReadonlyMap<string, boolean>,
): Map<Concern, StateRequest[]> {
  const concernsIn = judgeFor(state)
  const groups = new Map<Concern, StateRequest[]>(concerns.map((each) => [each, []]))
  for (const request of requests) {
    const decided = belongs.get(request.mandate)
    const found =
      decided === undefined ? concernsIn(request.asked) : concernsOf(request.asked, state, decided)
    for (const concern of found) groups.get(concern)?.push(request)
  }
  return groups
}

/** Each distinct thing that is asked is judged once: most requests ask as others of their day do. */
function judgeFor(state: string): (asked: AskedOfStates) => readonly Concern[] {
  const judged = new Map<AskedOfStates, readonly Concern[]>()
  return (asked) => {
    const known = judged.get(asked)
    if (known !== undefined) return known
    const found = concernsOf(asked, state)
    judged.set(asked, found)
    return found
  }
}

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

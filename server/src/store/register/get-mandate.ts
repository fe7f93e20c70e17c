import { fieldsOfMandate, isStale } from '@qarar/register'
import type { MandateDecision, MandatePage, StatusEntry } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { chainOf } from '../life/chain-of.ts'
import { getLife } from '../life/get-life.ts'
import { listClosings } from '../life/list-closings.ts'
import { listProposals } from '../life/list-proposals.ts'
import { pagesShown } from '../pages/pages-shown.ts'
import { sessionDays } from '../sessions/session-facts.ts'
import { listSubsetDecisions } from '../states/list-subset-decisions.ts'
import { takenOf } from '../taken-of.ts'
import { heldAt, knownBy, logAt } from './as-of.ts'
import { inTime } from './in-time.ts'
import { mandateRows } from './mandate-rows.ts'
import type { OneMandateQuery } from './queries.ts'

/** A mandate with all that is known of it, or was known then. */
export function getMandate(
  db: Database,
  id: string,
  query: OneMandateQuery = {},
): Promise<MandatePage | undefined> {
  return inTime(db, (read) => readMandate(read, id, query))
}

async function readMandate(
  db: Database,
  id: string,
  { known, asOf, language }: OneMandateQuery,
): Promise<MandatePage | undefined> {
  const log = await logAt(db, known)
  const version = await db
    .selectFrom('mandate_version as v')
    .selectAll('v')
    .where('v.mandate', '=', id)
    .where(heldAt('v', log))
    .executeTakeFirst()
  if (!version) return undefined
  const [mandates, words, decisions, entries, assignments, history] = await Promise.all([
    mandateRows(db, [version], { log, asOf, language }),
    listWords(db, id, log),
    listDecisions(db, id, log),
    listEntries(db, id, { log, asOf }),
    listAssignments(db, id, log),
    listHistory(db, id, log),
  ])
  const [mandate] = mandates
  if (!mandate) return undefined
  const isNow = log === null && asOf === undefined
  const [life, closings, subset, chain, proposals] = await Promise.all([
    getLife(db, mandate, { log, asOf, language }),
    listClosings(db, id, { log, asOf }),
    listSubsetDecisions(db, { mandate: id, log }),
    // Links, and what nobody has answered, are of now.
    isNow ? chainOf(db, id, { language }) : [],
    isNow ? listProposals(db, { mandate: id }) : [],
  ])
  const stale = isStale(mandate, await sessionDays(db, log))
  return {
    mandate,
    isStale: stale,
    words,
    decisions,
    entries,
    assignments,
    history,
    life,
    closings,
    subset,
    chain,
    proposals,
  }
}

/** In the texts as they were followed then. */
async function listWords(db: Database, id: string, log: number | null): Promise<MandatePage['words']> {
  const rows = await db
    .selectFrom('mandate_place_at as p')
    .innerJoin('followed_at as f', 'f.revision', 'p.revision')
    .innerJoin('expression as e', 'e.id', 'f.expression')
    .innerJoin('paragraph as g', (join) =>
      join.onRef('g.revision', '=', 'p.revision').onRef('g.position', '=', 'p.position'),
    )
    .select(['p.act', 'p.item', 'f.publication', 'f.expression', 'e.language', 'g.text', 'g.acts'])
    .select(['g.work as order', 'g.eid as eId', 'g.part', 'g.number', 'g.marker'])
    .select(['g.first_line', 'g.last_line', 'p.revision'])
    .where('p.mandate', '=', id)
    .where(heldAt('p', log))
    .where(heldAt('f', log))
    .orderBy('e.created_at')
    .orderBy('e.id')
    .execute()
  const printed = await Promise.all(rows.map(({ revision }) => pagesShown(db, revision)))
  return rows.flatMap(
    ({ act, item, acts, text, order, first_line, last_line, revision: _, ...place }, at) => {
      const said = acts[act - 1]
      const asked = said?.mandates[item - 1]
      if (!said || !asked || order === null) return []
      const fields = fieldsOfMandate(said, asked)
      const sourceLines: [number, number] = [first_line, last_line]
      return [{ place: { ...place, order }, text, fields, sourceLines, printed: printed[at] ?? null }]
    },
  )
}

/** Who took something back, and when; null where nobody did, or not by then. */
async function listDecisions(db: Database, id: string, log: number | null): Promise<MandateDecision[]> {
  const rows = await db
    .selectFrom('mandate_decision as d')
    .innerJoin('log as l', 'l.number', 'd.log')
    .leftJoin('mandate_decision_withdrawal as w', (join) =>
      join.onRef('w.decision', '=', 'd.id').on(knownBy('w.log', log)),
    )
    .leftJoin('log as t', 't.number', 'w.log')
    .select(['d.id', 'd.kind', 'd.fields', 'd.into_mandates as into', 'd.reason', 'd.quote', 'l.by', 'l.at'])
    .select(['t.by as taken_by', 't.at as taken_at', 'w.reason as taken_why'])
    .where('d.mandate', '=', id)
    .where(knownBy('d.log', log))
    .orderBy('d.log', 'desc')
    .execute()
  return rows.map(({ taken_by, taken_at, taken_why, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    withdrawn: takenOf({ taken_by, taken_at, taken_why }),
  }))
}

/** Of days up to `asOf`. */
async function listEntries(
  db: Database,
  id: string,
  { log, asOf }: { log: number | null; asOf: string | undefined },
): Promise<StatusEntry[]> {
  const rows = await db
    .selectFrom('status_entry as s')
    .innerJoin('log as l', 'l.number', 's.log')
    .leftJoin('status_withdrawal as w', (join) =>
      join.onRef('w.entry', '=', 's.id').on(knownBy('w.log', log)),
    )
    .leftJoin('log as t', 't.number', 'w.log')
    .select(['s.id', 's.mandate', 's.addressee', 's.status', 's.as_of as asOf', 's.note'])
    .select(['s.report_text as reportText', 's.evidence', 'l.by', 'l.at'])
    .select(['t.by as taken_by', 't.at as taken_at', 'w.reason as taken_why'])
    .where('s.mandate', '=', id)
    .where(knownBy('s.log', log))
    .where(asOf === undefined ? sql<boolean>`true` : sql<boolean>`s.as_of <= ${asOf}::date`)
    .orderBy('s.as_of', 'desc')
    .orderBy('s.log', 'desc')
    .execute()
  return rows.map(({ taken_by, taken_at, taken_why, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    withdrawn: takenOf({ taken_by, taken_at, taken_why }),
  }))
}

async function listAssignments(db: Database, id: string, log: number | null) {
  const rows = await db
    .selectFrom('assignment as a')
    .innerJoin('log as l', 'l.number', 'a.log')
    .select(['a.post', 'a.person', 'a.due_by', 'l.by', 'l.at'])
    .where('a.mandate', '=', id)
    .where(knownBy('a.log', log))
    .orderBy('a.log', 'desc')
    .execute()
  return rows.map(({ post, person, due_by, by, at }) => ({
    owner: post === null ? null : { post, person, by: due_by },
    ...{ by, at: at.toISOString() },
  }))
}

async function listHistory(db: Database, id: string, log: number | null) {
  const rows = await db
    .selectFrom('mandate_version as v')
    .innerJoin('log as l', 'l.number', 'v.log')
    .select(['v.state', 'l.by', 'l.at', 'l.what'])
    .where('v.mandate', '=', id)
    .where(knownBy('v.log', log))
    .orderBy('v.log')
    .execute()
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}

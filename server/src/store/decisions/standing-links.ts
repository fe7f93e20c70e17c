// What people say of two works: that one is a version of the other, or renews it, or that it is neither.
import { standingOf } from '@qarar/register'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { SaidLink, WorkAnchor } from '../schema/decision-tables.ts'
import { paragraphAround, type ShownText, shownText } from './shown-text.ts'

export interface KeptLink extends Omit<SaidLink, 'what'> {
  id: string
  by: string
  at: string
  from: WorkAnchor
}

/** The newest first; `manifestations`: only those about works in one of these files. */
export async function standingLinks(db: Database, manifestations?: readonly string[]): Promise<KeptLink[]> {
  const rows = await db
    .selectFrom('decision as d')
    .innerJoin('log as l', 'l.number', 'd.log')
    .leftJoin('decision_withdrawal as w', 'w.decision', 'd.id')
    .select(['d.id', 'l.by', 'l.at', 'd.manifestation', 'd.ranges', 'd.quote', 'd.before', 'd.after'])
    .select(sql<SaidLink>`d.said`.as('said'))
    .where(sql<boolean>`d.said ->> 'what' = 'link'`)
    .where('w.decision', 'is', null)
    .$if(manifestations !== undefined, (query) =>
      query.where(
        sql<boolean>`(d.manifestation = any(${manifestations}::text[])
          or d.said -> 'to' ->> 'manifestation' = any(${manifestations}::text[]))`,
      ),
    )
    .orderBy('d.log', 'desc')
    .execute()
  const links = rows.map(({ id, by, at, manifestation, ranges, quote, before, after, said }) => {
    const from = {
      manifestation,
      ranges: ranges ?? [],
      quote: quote ?? '',
      before: before ?? '',
      after: after ?? '',
    }
    return { id, by, at: at.toISOString(), from, relation: said.relation, holds: said.holds, to: said.to }
  })
  return standingOf(links, contradictLinks)
}

/** Of one pair the later word stands, and of two links from one work the later one. */
function contradictLinks(
  a: Omit<KeptLink, 'id' | 'by' | 'at'>,
  b: Omit<KeptLink, 'id' | 'by' | 'at'>,
): boolean {
  return a.relation === b.relation && shares(a.from, b.from) && (shares(a.to, b.to) || (a.holds && b.holds))
}

function shares(a: WorkAnchor, b: WorkAnchor): boolean {
  if (a.manifestation !== b.manifestation) return false
  return a.ranges.some(([from, to]) => b.ranges.some((other) => from < other[1] && other[0] < to))
}

/** Finds the work of an anchor in the text that a revision has; null where its words are in none. */
export function workFinder(db: Database) {
  const texts = new Map<string, Promise<ShownText>>()
  return async (revision: string, { manifestation, ranges }: WorkAnchor): Promise<number | null> => {
    const text = texts.get(revision) ?? shownText(db, { revision, manifestation })
    texts.set(revision, text)
    const { map } = await text
    const span = map.spanOf(ranges.map(([from, to]) => ({ from, to })))
    // The words may begin with a marker, which is of no paragraph: their end is of the first.
    const last = span && { start: span.end - 1, end: span.end }
    return (last && paragraphAround(await text, last)?.order) ?? null
  }
}

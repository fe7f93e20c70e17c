import { follows } from '@qarar/core'
import { addresseeClassesOf } from '@qarar/register'
import { addresseeClasses, type MandatesPage, type PlacedMandate } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { MandateQuery } from '../store.ts'
import { findShown, listExpressions, type ShownExpression } from './shown-expression.ts'

const usualCount = 200

/** The mandates of a publication in the order of its text. Counts of each filter are within the other one. */
export async function listMandates(
  db: Database,
  id: string,
  { expression, follow, addressee, from = 1, count = usualCount }: MandateQuery = {},
): Promise<MandatesPage | undefined> {
  const shown = await findShown(db, id, expression)
  if (shown === undefined) return undefined
  const isFollowed = ({ mandate }: PlacedMandate) => follow === undefined || mandate.follow === follow
  const isAddressed = (each: PlacedMandate) => addressee === undefined || each.addressees.includes(addressee)
  const all = await allMandates(db, shown)
  const chosen = all.filter((each) => isFollowed(each) && isAddressed(each))
  return {
    publication: await publicationOf(db, shown),
    expression: shown.id,
    follows: countBy(follows, all.filter(isAddressed), ({ mandate }) => [mandate.follow]),
    addressees: countBy(addresseeClasses, all.filter(isFollowed), ({ addressees }) => addressees),
    total: chosen.length,
    from,
    mandates: chosen.slice(from - 1, from - 1 + count),
  }
}

async function allMandates(db: Database, { revision }: ShownExpression): Promise<PlacedMandate[]> {
  const rows = await db
    .selectFrom('paragraph as p')
    .innerJoin('revision_work as w', (join) =>
      join.onRef('w.revision', '=', 'p.revision').onRef('w.order', '=', 'p.work'),
    )
    .select(['w.order', 'w.symbol', 'w.number', 'p.eid', 'p.part', 'p.number as own', 'p.marker', 'p.acts'])
    .where('p.revision', '=', revision)
    .where(sql<boolean>`p.acts <> '[]'`)
    .orderBy('p.position')
    .execute()
  return rows.flatMap(({ order, symbol, number, eid: eId, part, own, marker, acts }) =>
    acts.flatMap((act) =>
      act.mandates.map((mandate) => ({
        ...{
          order,
          symbol: symbol ?? number,
          eId,
          part,
          number: own,
          marker,
          verb: act.verb,
          class: act.class,
          mandate,
        },
        addressees: addresseeClassesOf(mandate.addressees),
      })),
    ),
  )
}

async function publicationOf(
  db: Database,
  { publication: id, revision, language }: ShownExpression,
): Promise<MandatesPage['publication']> {
  const { symbol, organisation, title } = await db
    .selectFrom('publication as p')
    .innerJoin('revision as r', (join) => join.on('r.id', '=', revision))
    .select(['p.symbol', 'p.organisation', 'r.title'])
    .where('p.id', '=', id)
    .executeTakeFirstOrThrow()
  const expressions = (await listExpressions(db, [id])).map(({ summary }) => summary)
  return {
    ...{ id, symbol, organisation, title, language },
    expressions: expressions.map((each) => ({ id: each.id, language: each.language })),
  }
}

function countBy<Name extends string>(
  names: readonly Name[],
  mandates: readonly PlacedMandate[],
  of: (mandate: PlacedMandate) => readonly Name[],
): Record<Name, number> {
  const found = mandates.flatMap(of)
  const entries = names.map((name) => [name, found.filter((each) => each === name).length])
  return Object.fromEntries(entries)
}

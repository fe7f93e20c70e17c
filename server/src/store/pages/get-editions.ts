import type { ClauseChange } from '@qarar/core'
import type { EditionDiff, EditionsPage, NamedWork } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { compareAge } from './compare-age.ts'
import { keyOfText, nameWorks, type TextOfWork } from './named-works.ts'
import { findShown } from './shown-expression.ts'

/** More would be no line to look along: of a longer one those that are the fewest steps away. */
const mostEditions = 60

/** A work among its editions, with what changed from the one before and to the one after. */
export async function getEditions(
  db: Database,
  publication: string,
  order: number,
  { expression }: { expression?: string } = {},
): Promise<EditionsPage | undefined> {
  const shown = await findShown(db, publication, expression)
  if (!shown) return undefined
  const own = { revision: shown.revision, order }
  const { names, named, work } = await seriesOf(db, own)
  if (!work) return undefined
  const { before, after } = await stepsBeside(db, own)
  const diff = (step: Step | undefined) => step && diffOf(db, step, named)
  return {
    work,
    editions: names.map((each) => ({ ...each.named, isThis: keyOfText(each) === keyOfText(own) })),
    previous: (await diff(before)) ?? null,
    next: (await diff(after)) ?? null,
  }
}

/** The editions of a work that are held, at most 60, the oldest first. */
export async function seriesOf(db: Database, own: TextOfWork) {
  const found = await nameWorks(db, await connected(db, own))
  const names = found.sort((one, other) => compareAge(one.named, other.named))
  const byText = new Map(names.map((each) => [keyOfText(each), each.named]))
  const named = (text: TextOfWork) => byText.get(keyOfText(text))
  return { names, named, work: named(own) }
}

async function connected(db: Database, own: TextOfWork): Promise<TextOfWork[]> {
  const { rows } = await sql<TextOfWork>`
    with recursive series (revision, "order") as (
      select ${own.revision}::text, ${own.order}::int
      union
      select other.revision, other."order" from series join lateral (
        select l.to_revision as revision, l.to_order as "order" from link l
        where l.relation = 'renews' and l.from_revision = series.revision and l.from_order = series."order"
        union all
        select l.from_revision, l.from_order from link l
        where l.relation = 'renews' and l.to_revision = series.revision and l.to_order = series."order"
      ) other on other."order" is not null
    )
    select revision, "order" from series limit ${mostEditions}`.execute(db)
  return rows
}

interface Step {
  later: TextOfWork
  earlier: TextOfWork
  clauses: ClauseChange[]
}

async function stepsBeside(db: Database, own: TextOfWork): Promise<{ before?: Step; after?: Step }> {
  const steps = await db
    .selectFrom('link')
    .select(['from_revision', 'from_order', 'to_revision', 'to_order', 'clauses'])
    .where('relation', '=', 'renews')
    .where(
      sql<boolean>`(from_revision = ${own.revision} and from_order = ${own.order}
        or to_revision = ${own.revision} and to_order = ${own.order})`,
    )
    .orderBy('position')
    .execute()
  const read = steps.map(
    (row): Step => ({
      later: { revision: row.from_revision, order: row.from_order },
      earlier: { revision: row.to_revision, order: row.to_order ?? 1 },
      clauses: row.clauses ?? [],
    }),
  )
  const is = (text: TextOfWork) => keyOfText(text) === keyOfText(own)
  return { before: read.find(({ later }) => is(later)), after: read.find(({ earlier }) => is(earlier)) }
}

type Clause = NonNullable<EditionDiff['clauses'][number]['later']>

async function diffOf(
  db: Database,
  { later, earlier, clauses }: Step,
  named: (text: TextOfWork) => NamedWork | undefined,
): Promise<EditionDiff | undefined> {
  const [one, other] = [named(earlier), named(later)]
  if (!one || !other) return undefined
  const [before, after] = await Promise.all([clausesOf(db, earlier), clausesOf(db, later)])
  const at = (texts: Map<string, Clause>, eId: string | null) => (eId && texts.get(eId)) || null
  return {
    ...{ earlier: one, later: other },
    // A link leads from the later edition to the earlier one; a dropped clause stands in the latter.
    clauses: clauses.map(({ change, from, to, words }) => ({
      ...{ change, earlier: at(before, to), later: at(after, from), words },
    })),
  }
}

async function clausesOf(db: Database, { revision, order }: TextOfWork): Promise<Map<string, Clause>> {
  const rows = await db
    .selectFrom('paragraph')
    .select(['eid as eId', 'part', 'marker', 'text'])
    .where('revision', '=', revision)
    .where('work', '=', order)
    .where('part', 'in', ['preambular', 'operative'])
    .execute()
  return new Map(rows.map((row) => [row.eId, row]))
}

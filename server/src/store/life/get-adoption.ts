import { adoptedKinds, membersOf, readAdoption, tallyOf } from '@qarar/register'
import type { AdoptionView } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { findShown } from '../pages/shown-expression.ts'
import { logAt } from '../register/as-of.ts'
import { utcToday } from '../utc-today.ts'
import { standingAdoption } from './standing-adoption.ts'

export interface AdoptionQuery {
  expression?: string
  /** Moment, ISO 8601: what was known then; absent: now. */
  known?: string
}

/** How a text was adopted, and the words that tell it. */
export async function getAdoption(
  db: Database,
  publication: string,
  order: number,
  { expression, known }: AdoptionQuery = {},
): Promise<AdoptionView | undefined> {
  const found = await findText(db, publication, order, expression)
  if (!found) return undefined
  const standing = await standingAdoption(db, found.work, await logAt(db, known))
  const { facts = null, version = null, by = null, at = null } = standing ?? {}
  return {
    work: found.work,
    ...{ facts, version, by, at, tally: tallyOf(facts) },
    members: membersOf(`${found.organisation}/members`, facts?.date ?? found.date ?? utcToday()) ?? [],
    proposals:
      // A record tells how other texts were adopted.
      facts?.method || found.language === null || !adoptedKinds.includes(found.kind)
        ? []
        : await proposals(db, { ...found, language: found.language }),
  }
}

/** A text that is shown, with the id of its work. */
export async function findText(db: Database, publication: string, order: number, expression?: string) {
  const shown = await findShown(db, publication, expression)
  if (!shown) return undefined
  const row = await db
    .selectFrom('work_expression as x')
    .innerJoin('revision_work as w', (join) =>
      join.onRef('w.revision', '=', 'x.revision').onRef('w.order', '=', 'x.order'),
    )
    .innerJoin('publication as b', (join) => join.on('b.id', '=', publication))
    .innerJoin('revision as r', 'r.id', 'x.revision')
    .select([
      'x.work',
      'x.revision',
      'x.order',
      'w.kind',
      'w.dates',
      'r.publication as head',
      'b.organisation',
    ])
    .where('x.revision', '=', shown.revision)
    .where('x.order', '=', order)
    .executeTakeFirst()
  if (!row) return undefined
  const { dates, head, ...text } = row
  const day = [...dates, ...head.dates].find(({ calendar }) => calendar === 'gregorian')?.value.slice(0, 10)
  return { ...text, language: shown.language, date: day ?? null }
}

type Text = NonNullable<Awaited<ReturnType<typeof findText>>>

async function proposals(
  db: Database,
  { revision, order, language }: Text & { language: NonNullable<Text['language']> },
) {
  const paragraphs = await db
    .selectFrom('paragraph')
    .select(['eid as eId', 'part', 'text', 'acts'])
    .where('revision', '=', revision)
    .where('work', '=', order)
    .orderBy('position')
    .execute()
  return readAdoption(paragraphs, language)
}

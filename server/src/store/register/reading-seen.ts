import { fieldsOfMandate } from '@qarar/register'
import type { MandateFields } from '@qarar/register/contract'
import type { Database } from '../database.ts'

/** What the rules read of a mandate in one text. */
export interface ReadingSeen {
  revision: string
  fields: MandateFields
}

/** In the text that a person saw, as it is listed; undefined where it has no words of the mandate. */
export async function readingSeen(
  db: Database,
  mandate: string,
  expression: string,
): Promise<ReadingSeen | undefined> {
  const found = await db
    .selectFrom('mandate_place as p')
    .innerJoin('followed as f', 'f.revision', 'p.revision')
    .innerJoin('paragraph as g', (join) =>
      join.onRef('g.revision', '=', 'p.revision').onRef('g.position', '=', 'p.position'),
    )
    .select(['p.revision', 'p.act', 'p.item', 'g.acts'])
    .where('p.mandate', '=', mandate)
    .where('f.expression', '=', expression)
    .executeTakeFirst()
  const said = found?.acts[found.act - 1]
  const asked = found && said?.mandates[found.item - 1]
  return said && asked && { revision: found.revision, fields: fieldsOfMandate(said, asked) }
}

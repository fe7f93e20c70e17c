import type { LanguageTag } from '@qarar/core'
import type { Database } from '../database.ts'
import type { ExpressionTable, ManifestationTable } from '../schema/text-tables.ts'

/** A file whose bytes are in the store. */
export interface Held {
  manifestation: string
  state: ManifestationTable['state']
  file: string
  expression: string
  language: LanguageTag | null
  expressionState: ExpressionTable['state']
  publication: string
  /** The revision by the newest rules that it was read with. */
  revision: string
  rules: string
  works: number
  /** The open doubt about it. */
  doubt: string | null
}

export async function findHeld(db: Database, sha256: string): Promise<Held | undefined> {
  return db
    .selectFrom('manifestation as m')
    .innerJoin('expression as e', 'e.id', 'm.expression')
    .innerJoin('revision as r', 'r.manifestation', 'm.id')
    .leftJoin('doubt as d', (join) => join.onRef('d.expression', '=', 'e.id').on('d.decision', 'is', null))
    .select([
      'm.id as manifestation',
      'm.state',
      'm.file',
      'e.id as expression',
      'e.state as expressionState',
      'e.language',
    ])
    .select(['e.publication', 'r.id as revision', 'r.rules', 'r.works', 'd.id as doubt'])
    .where('m.sha256', '=', sha256)
    .orderBy('r.read_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

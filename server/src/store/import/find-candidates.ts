import type { LanguageTag } from '@qarar/core'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Fingerprint } from './fingerprint-of-reading.ts'

/** An expression that a new file may belong to. One that is withdrawn shows no revision. */
export interface Candidate {
  publication: string
  expression: string
  language: LanguageTag | null
  symbolKey: string | null
  revision: string | null
  lettersKey: string | null
  format: string | null
  encoding: string | null
}

/** Expressions of publications with the symbol; else of the organisation's with the very same numbered works. */
export async function findByIdentity(db: Database, print: Fingerprint): Promise<Candidate[]> {
  const bySymbol = print.symbolKey === null ? [] : await findBySymbol(db, print)
  if (bySymbol.length > 0 || print.worksKey === null || print.organisation === null) return bySymbol
  return findByWorks(db, print)
}

function findBySymbol(db: Database, { organisation, symbolKey }: Fingerprint): Promise<Candidate[]> {
  return candidates(db)
    .where('p.symbol_key', '=', symbolKey)
    .where(sql<boolean>`p.organisation is not distinct from ${organisation}`)
    .execute()
}

function findByWorks(db: Database, { organisation, worksKey }: Fingerprint): Promise<Candidate[]> {
  const withTheseWorks = db
    .selectFrom('revision as same')
    .innerJoin('expression as has', 'has.revision', 'same.id')
    .select('has.publication')
    .where('same.works_key', '=', worksKey)
    .where('has.state', '=', 'listed')
  return candidates(db)
    .where('p.organisation', '=', organisation)
    .where('p.id', 'in', withTheseWorks)
    .execute()
}

/** Listed expressions whose sample of the text overlaps; the caller measures how much the texts do. */
export function findByText(db: Database, { lettersKey, sketch }: Fingerprint): Promise<Candidate[]> {
  const common = sql<number>`(select count(*) from unnest(r.sketch) hash where hash = any(${sketch}))`
  return candidates(db)
    .where('e.state', '=', 'listed')
    .where((is) => is.or([is('r.letters_key', '=', lettersKey), sql<boolean>`r.sketch && ${sketch}::int[]`]))
    .where(sql<boolean>`(r.letters_key = ${lettersKey} or ${common} >= ${Math.ceil(sketch.length / 8)})`)
    .orderBy(sql`(r.letters_key = ${lettersKey})`, 'desc')
    .orderBy(common, 'desc')
    .orderBy('e.id')
    .limit(5)
    .execute()
}

function candidates(db: Database) {
  return db
    .selectFrom('publication as p')
    .innerJoin('expression as e', 'e.publication', 'p.id')
    .leftJoin('revision as r', 'r.id', 'e.revision')
    .leftJoin('manifestation as m', 'm.id', 'e.manifestation')
    .select(['p.id as publication', 'p.symbol_key as symbolKey', 'e.id as expression', 'e.language'])
    .select(['r.id as revision', 'r.letters_key as lettersKey', 'm.format', 'm.encoding'])
    .where('e.state', 'in', ['listed', 'withdrawn'])
}

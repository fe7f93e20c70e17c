import type { DocumentKind } from '@qarar/core'
import { organisations } from '@qarar/core/organisations/index.ts'
import { type Reference, recordSymbol } from '@qarar/register'
import type { NamedWork } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { namedColumns, namedTables } from './named-works.ts'
import { findShown } from './shown-expression.ts'

interface Row extends Omit<NamedWork, 'symbol'> {
  kind: DocumentKind
  number: string | null
  organisation: string | null
  organ: string | null
  container: string | null
  iri: string | null
}

/** What a list of references says of a work, with the names of its language. */
export async function getReference(
  db: Database,
  publication: string,
  order: number,
  { expression }: { expression?: string } = {},
): Promise<Reference | undefined> {
  const shown = await findShown(db, publication, expression)
  if (!shown) return undefined
  const { rows } = await sql<Row>`
    select ${namedColumns}, w.kind, coalesce(w.number, w.symbol) as number, b.organisation, w.organ, w.iri,
      coalesce(b.symbol, r.title) as container
    from revision_work w ${namedTables}
    where w.revision = ${shown.revision} and w."order" = ${order}`.execute(db)
  const [row] = rows
  return row && referenceOf(row)
}

function referenceOf(row: Row): Reference {
  const { kind, title, container, date, language, iri } = row
  const number = (kind === 'verbatim-record' ? recordSymbol(row) : null) ?? row.number
  const profile = organisations.find(({ code }) => code === row.organisation)
  const organ = profile?.organs.find(({ code }) => code === row.organ)
  const written = language ?? 'en'
  return {
    ...{ kind, title, number, date, language, iri },
    organisation: profile?.names[written][0] ?? null,
    organ: organ?.names[written][0] ?? null,
    container: container === number || container === title ? null : container,
  }
}

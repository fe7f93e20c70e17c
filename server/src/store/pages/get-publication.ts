import { pagesByOcr } from '@qarar/core'
import type { PublicationPage } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { notesOf } from '../import/reader-notes.ts'
import { countFollows, countFound } from './count-found.ts'
import { diagnosticOfRow, paragraphOfRow } from './paragraph-of-row.ts'
import { resolveCitations } from './resolve-citations.ts'
import { findShown, listExpressions } from './shown-expression.ts'

export async function getPublication(
  db: Database,
  id: string,
  { expression }: { expression?: string } = {},
): Promise<PublicationPage | undefined> {
  const shown = await findShown(db, id, expression)
  if (shown === undefined) return undefined
  const { revision } = shown
  const [head, diagnostics, paragraphs, works, mandates, expressions, manifestations] = await Promise.all([
    headOf(db, revision),
    listDiagnostics(db, revision),
    listCover(db, revision),
    listWorks(db, revision),
    countFollows(db, revision),
    listExpressions(db, [id]),
    listManifestations(db, shown.id),
  ])
  return {
    id,
    publication: { ...head, diagnostics, paragraphs },
    ...{ works, mandates },
    expressions: expressions.map(({ summary }) => summary),
    expression: shown.id,
    ...{ manifestations, coverage: head.coverage, diagnostics },
  }
}

async function headOf(db: Database, revision: string) {
  const { publication } = await db
    .selectFrom('revision')
    .select('publication')
    .where('id', '=', revision)
    .executeTakeFirstOrThrow()
  return publication
}

async function listDiagnostics(db: Database, revision: string) {
  const rows = await db
    .selectFrom('diagnostic')
    .selectAll()
    .where('revision', '=', revision)
    .orderBy('position')
    .execute()
  return rows.map(diagnosticOfRow)
}

/** Cover and contents, which belong to no single work. */
async function listCover(db: Database, revision: string) {
  const rows = await db
    .selectFrom('paragraph')
    .selectAll()
    .where('revision', '=', revision)
    .where('work', 'is', null)
    .orderBy('position')
    .execute()
  return resolveCitations(db, rows.map(paragraphOfRow))
}

async function listWorks(db: Database, revision: string): Promise<PublicationPage['works']> {
  const rows = await db
    .selectFrom('revision_work')
    .select([
      'order',
      'kind',
      'number',
      'symbol',
      'title',
      'iri',
      'preambular',
      'operative',
      'paragraphs',
      'turns',
    ])
    .where('revision', '=', revision)
    .orderBy('order')
    .execute()
  const found = await countFound(db, revision)
  return rows.map(({ turns, ...work }) => ({ ...work, turns: turns.length, ...found(work.order) }))
}

async function listManifestations(
  db: Database,
  expression: string,
): Promise<PublicationPage['manifestations']> {
  const rows = await db
    .selectFrom('manifestation as m')
    .innerJoin('file as f', 'f.sha256', 'm.sha256')
    .select(['m.id', 'm.file', 'm.sha256', 'f.bytes', 'm.format', 'm.encoding', 'm.imported_at', 'm.state'])
    .select(['m.withdrawn_reason as withdrawnReason', 'm.reader_notes'])
    .where('m.expression', '=', expression)
    .orderBy('m.imported_at')
    .orderBy('m.id')
    .execute()
  return rows.map(({ imported_at, reader_notes, ...file }) => ({
    ...file,
    importedAt: imported_at.toISOString(),
    byOcr: pagesByOcr(notesOf(reader_notes).remarks),
  }))
}

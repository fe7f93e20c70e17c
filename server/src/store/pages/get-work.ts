import { doubtfulReadings } from '@qarar/core'
import type { ParagraphView, WorkPage } from '@qarar/register/contract'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../database.ts'
import { verifiedIn } from '../decisions/place-readings.ts'
import type { ParagraphTable, RevisionWorkTable } from '../schema/text-tables.ts'
import type { WorkQuery } from '../store.ts'
import { citedBy } from './cited-by.ts'
import { pagesShown } from './pages-shown.ts'
import { diagnosticOfRow, paragraphOfRow } from './paragraph-of-row.ts'
import { resolveCitations } from './resolve-citations.ts'
import { findShown, type ShownExpression } from './shown-expression.ts'
import { sourceExcerpts } from './source-excerpts.ts'
import { workRelations } from './work-relations.ts'

type WorkRow = Selectable<RevisionWorkTable>
type ParagraphRow = Selectable<ParagraphTable>

/** One work with its paragraphs, their places in the file, and its other languages. */
export async function getWork(
  db: Database,
  publication: string,
  order: number,
  { expression, language, citedFrom }: WorkQuery = {},
): Promise<WorkPage | undefined> {
  const shown = await findShown(db, publication, expression, language)
  const row = shown && (await findWorkRow(db, shown.revision, order))
  if (shown === undefined || row === undefined) return undefined
  const [paragraphs, { placed }] = await Promise.all([listParagraphs(db, row), verifiedIn(db, shown)])
  const [views, sources, printed, ofPublication, citing, relations, diagnostics, expressions, beside] =
    await Promise.all([
      resolveCitations(db, paragraphs.map(paragraphOfRow)),
      sourceExcerpts(db, shown.manifestation, paragraphs, placed),
      pagesShown(db, shown.revision),
      publicationOf(db, shown),
      citedBy(db, { ...shown, order }, citedFrom),
      workRelations(db, { publication, revision: shown.revision, order }),
      listDiagnostics(db, row),
      listLanguages(db, shown, order),
      neighbours(db, row),
    ])
  return {
    publication: ofPublication,
    order,
    work: workOf(row, paragraphs, views),
    citedBy: citing,
    ...{ relations, sources, printed, diagnostics, expressions, ...beside },
  }
}

function findWorkRow(db: Database, revision: string, order: number): Promise<WorkRow | undefined> {
  return db
    .selectFrom('revision_work')
    .selectAll()
    .where('revision', '=', revision)
    .where('order', '=', order)
    .executeTakeFirst()
}

function listParagraphs(db: Database, { revision, order }: WorkRow): Promise<ParagraphRow[]> {
  return db
    .selectFrom('paragraph')
    .selectAll()
    .where('revision', '=', revision)
    .where('work', '=', order)
    .orderBy('position')
    .execute()
}

async function publicationOf(
  db: Database,
  { publication, revision, language }: ShownExpression,
): Promise<WorkPage['publication']> {
  const { organisation, symbol } = await db
    .selectFrom('publication')
    .select(['organisation', 'symbol'])
    .where('id', '=', publication)
    .executeTakeFirstOrThrow()
  const { kind, title } = await db
    .selectFrom('revision')
    .select(['kind', 'title'])
    .where('id', '=', revision)
    .executeTakeFirstOrThrow()
  return { id: publication, symbol, kind, organisation, title, language }
}

/** `views`: the paragraphs of the rows, in the same order. */
function workOf(row: WorkRow, rows: ParagraphRow[], views: ParagraphView[]): WorkPage['work'] {
  const { kind, number, symbol, title, organ, session, dates, iri, events, members } = row
  const inTurn = Map.groupBy(views, (_, index) => rows[index]?.turn ?? null)
  const paragraphsIn = (turn: number | null) => inTurn.get(turn) ?? []
  return {
    ...{ kind, number, symbol, title, organ, session, dates, iri },
    paragraphs: paragraphsIn(null),
    turns: row.turns.map((turn) => ({ ...turn, paragraphs: paragraphsIn(turn.order) })),
    ...{ events, members },
  }
}

/** Those that stand in the work's text or in lines that it has, and those without a place that name its number. */
async function listDiagnostics(db: Database, { revision, order, number, span_start, span_end }: WorkRow) {
  const rows = await db
    .selectFrom('diagnostic')
    .selectAll()
    .where('revision', '=', revision)
    .where((is) =>
      is.or([
        is.and([is('span_start', '>=', span_start), is('span_end', '<=', span_end)]),
        is.and([is('span_start', 'is', null), sql<boolean>`params ->> 'number' = ${number}`]),
        is.and([is('code', 'in', [...doubtfulReadings]), inLinesOf(revision, order)]),
      ]),
    )
    .orderBy('position')
    .execute()
  return rows.map(diagnosticOfRow)
}

const inLinesOf = (revision: string, order: number) => sql<boolean>`exists (
  select from paragraph p where p.revision = ${revision} and p.work = ${order}
    and diagnostic.first_line <= p.last_line and diagnostic.last_line >= p.first_line)`

/** Every listed expression of the same work, this one among them, in whatever publication. */
function listLanguages(
  db: Database,
  { revision }: ShownExpression,
  order: number,
): Promise<WorkPage['expressions']> {
  return db
    .selectFrom('work_expression as this')
    .innerJoin('work_expression as other', 'other.work', 'this.work')
    .innerJoin('expression as e', 'e.revision', 'other.revision')
    .select(['e.language', 'e.publication', 'e.id as expression', 'other.order'])
    .where('this.revision', '=', revision)
    .where('this.order', '=', order)
    .where('e.state', '=', 'listed')
    .orderBy('e.created_at')
    .orderBy('e.id')
    .execute()
}

async function neighbours(db: Database, { revision, order }: WorkRow) {
  const next = await findWorkRow(db, revision, order + 1)
  return { previous: order > 1 ? order - 1 : null, next: next ? order + 1 : null }
}

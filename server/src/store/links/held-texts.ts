// The listed texts as the link stage takes them: publications with all their works.
import type { Paragraph, Publication, Work } from '@qarar/core'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../database.ts'
import { sha256 } from '../import/fingerprint.ts'
import type { ParagraphTable, RevisionWorkTable } from '../schema/text-tables.ts'
import type { OtherFile } from './other-files.ts'

/** A listed text, by what it shows. */
export interface ListedText {
  expression: string
  revision: string
}

/** The publication of a listed text. */
export interface HeldText extends ListedText {
  publication: Publication
}

/** The first imported first: of the versions of a work it is the one that others are laid beside. */
export function listTexts(db: Database): Promise<ListedText[]> {
  return db
    .selectFrom('expression')
    .select(['id as expression', 'revision'])
    .where('state', '=', 'listed')
    .$narrowType<{ revision: string }>()
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** Two stores of the same key, by the same rules, have the same links and findings. */
export function keyOfTexts(
  texts: readonly ListedText[],
  others: readonly OtherFile[],
  decided: readonly { id: string }[],
): string {
  const beside = others.length > 0 ? ['beside', ...others.map(({ revision }) => revision)] : []
  return sha256(
    [...texts.map(({ revision }) => revision), ...beside, ...decided.map(({ id }) => id)].join(' '),
  )
}

/** Bounds what the database and the program hold at once beside the texts themselves. */
const textsAtOnce = 100

export async function loadTexts(db: Database, texts: readonly ListedText[]): Promise<HeldText[]> {
  const held: HeldText[] = []
  for (let at = 0; at < texts.length; at += textsAtOnce)
    held.push(...(await loadSome(db, texts.slice(at, at + textsAtOnce))))
  return held
}

async function loadSome(db: Database, texts: readonly ListedText[]): Promise<HeldText[]> {
  const revisions = texts.map(({ revision }) => revision)
  const heads = await headsOf(db, revisions)
  const works = Map.groupBy(await worksOf(db, revisions), ({ revision }) => revision)
  const paragraphs = Map.groupBy(await paragraphsOf(db, revisions), ({ revision }) => revision)
  return texts.flatMap((text) => {
    const head = heads.get(text.revision)
    if (!head) return []
    const own = Map.groupBy(paragraphs.get(text.revision) ?? [], ({ work }) => work)
    const ownWorks = (works.get(text.revision) ?? []).map((row) => workOf(row, own.get(row.order) ?? []))
    return [{ ...text, publication: { ...head, diagnostics: [], paragraphs: [], works: ownWorks } }]
  })
}

async function headsOf(db: Database, revisions: string[]) {
  const rows = await db
    .selectFrom('revision')
    .select(['id', sql<Head>`publication - 'coverage' - 'joins'`.as('head')])
    .where('id', 'in', revisions)
    .execute()
  return new Map(rows.map(({ id, head }) => [id, { ...head, ...leftOut }]))
}

type LeftOut = Pick<Publication, 'coverage' | 'joins'>
type Head = Omit<Publication, 'works' | 'paragraphs' | 'diagnostics' | 'map' | keyof LeftOut>

/** Linking does not look at these, and they are large. */
const leftOut: LeftOut = {
  coverage: { sourceChars: 0, kept: 0, dropped: [] },
  joins: [],
}

function worksOf(db: Database, revisions: string[]) {
  return db
    .selectFrom('revision_work')
    .select(['revision', 'order', 'kind', 'number', 'symbol', 'title', 'organ', 'session', 'dates', 'iri'])
    .select(['turns', 'events'])
    .where('revision', 'in', revisions)
    .orderBy('revision')
    .orderBy('order')
    .execute()
}

function paragraphsOf(db: Database, revisions: string[]) {
  return db
    .selectFrom('paragraph')
    .select(['revision', 'work', 'turn', 'eid', 'parent', 'part', 'number', 'marker', 'text', 'split'])
    .select(['span_start', 'span_end', 'first_line', 'last_line', 'dates', 'acts', 'citations', 'parties'])
    .where('revision', 'in', revisions)
    .where('work', 'is not', null)
    .orderBy('revision')
    .orderBy('position')
    .execute()
}

type WorkRow = Pick<
  Selectable<RevisionWorkTable>,
  'kind' | 'number' | 'symbol' | 'title' | 'organ' | 'session' | 'dates' | 'iri' | 'turns' | 'events'
>
type ParagraphRow = Omit<Selectable<ParagraphTable>, 'position' | 'proposed_readings' | 'repairs'>

function workOf(row: WorkRow, paragraphs: readonly ParagraphRow[]): Work {
  const { kind, number, symbol, title, organ, session, dates, iri, turns, events } = row
  const inTurn = Map.groupBy(paragraphs, ({ turn }) => turn)
  const paragraphsIn = (turn: number | null) => (inTurn.get(turn) ?? []).map(paragraphOf)
  return {
    ...{ kind, number, symbol, title, organ, session, dates, iri, events },
    paragraphs: paragraphsIn(null),
    turns: turns.map((turn) => ({ ...turn, paragraphs: paragraphsIn(turn.order) })),
    members: [],
  }
}

function paragraphOf(row: ParagraphRow): Paragraph {
  const { eid, parent, part, number, marker, text, split, dates, acts, citations, parties } = row
  return {
    eId: eid,
    ...{ parent, part, number, marker, text, split, dates, acts, citations, parties },
    span: { start: row.span_start, end: row.span_end },
    sourceLines: [row.first_line, row.last_line],
    proposedReadings: [],
  }
}

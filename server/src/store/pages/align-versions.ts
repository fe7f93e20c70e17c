import { type AlignedText, alignParagraphs } from '@qarar/core/link/versions/align-paragraphs.ts'
import type { Alignment } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { findShown } from './shown-expression.ts'

export interface AlignmentQuery {
  expression?: string
  /** Another language version of the work: an expression, in whatever publication. */
  with: string
}

/** Which paragraphs of two language versions of a work say the same; undefined where they are none of one work. */
export async function alignVersions(
  db: Database,
  publication: string,
  order: number,
  query: AlignmentQuery,
): Promise<Alignment | undefined> {
  const shown = await findShown(db, publication, query.expression)
  const other = shown && (await findVersion(db, { revision: shown.revision, order }, query.with))
  if (!shown || !other) return undefined
  const [one, two] = [
    await listTexts(db, shown.revision, order),
    await listTexts(db, other.revision, other.order),
  ]
  return { expression: query.with, language: other.language, pairs: alignTurns(one, two) }
}

function findVersion(db: Database, own: { revision: string; order: number }, expression: string) {
  return db
    .selectFrom('work_expression as this')
    .innerJoin('work_expression as other', 'other.work', 'this.work')
    .innerJoin('expression as e', 'e.revision', 'other.revision')
    .select(['other.revision', 'other.order', 'e.language'])
    .where('this.revision', '=', own.revision)
    .where('this.order', '=', own.order)
    .where('e.id', '=', expression)
    .where('e.state', '=', 'listed')
    .executeTakeFirst()
}

interface Text extends AlignedText {
  turn: number | null
}

async function listTexts(db: Database, revision: string, order: number): Promise<Text[]> {
  return db
    .selectFrom('paragraph')
    .select(['eid as eId', 'parent', 'part', 'text', 'citations', 'dates', 'turn'])
    .where('revision', '=', revision)
    .where('work', '=', order)
    .orderBy('position')
    .execute()
}

/** Speeches in their order: what one says is not laid beside what another says. */
function alignTurns(one: readonly Text[], other: readonly Text[]): [string, string][] {
  const [first, second] = [one, other].map((texts) => Map.groupBy(texts, ({ turn }) => turn))
  return [...(first ?? [])].flatMap(([turn, texts]) => alignLevels(texts, second?.get(turn) ?? []))
}

/** Sub-items stand beside those of the same paragraph, whatever its number is. */
function alignLevels(one: readonly Text[], other: readonly Text[]): [string, string][] {
  const [left, right] = [childFinder(one), childFinder(other)]
  const alignBelow = (above: Text | null, beside: Text | null): [string, string][] =>
    alignParagraphs(left(above), right(beside)).flatMap(([first, second]) =>
      first && second ? [[first.eId, second.eId], ...alignBelow(first, second)] : [],
    )
  return alignBelow(null, null)
}

/** The paragraphs right below one, or the top ones: those whose parent is none of them. */
function childFinder(texts: readonly Text[]) {
  const there = new Set(texts.map(({ eId }) => eId))
  const byParent = Map.groupBy(texts, ({ parent }) => (parent && there.has(parent) ? parent : null))
  return (above: Text | null): Text[] =>
    (byParent.get(above?.eId ?? null) ?? []).map((text) => ({ ...text, parent: null }))
}

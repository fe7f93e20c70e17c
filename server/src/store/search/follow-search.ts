// The index keeps up with the texts: it looks for itself what moved, and takes in what is shown now, within the same
// change, so that a search follows at once and what is taken back leaves no trace.
import { buildSegment, type IndexedText } from '@qarar/core/search/segment/build-segment.ts'
import { type Level, levels } from '@qarar/register/contract'
import { sql } from 'kysely'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { analysisVersion } from './analysis-version.ts'
import { keepSegment, type Range } from './keep-segment.ts'
import { dropSegments, mergeSegments } from './merge-segments.ts'
import { mergeSmall } from './merge-small.ts'
import { takeInPassages } from './passages.ts'
import { textsOf } from './texts-of.ts'

/** Texts of a segment that is made at once. */
const textsAtOnce = 20_000

interface MovedText {
  expression: string
  publication: string
  /** What it shows now, and how it is marked; null: nothing any more. */
  revision: string | null
  level: Level | null
  /** The segment that has it, and the mark there. */
  segment: string | null
  before: Level | null
}

/** Under `lockChanges`. `publications`: those of which texts, or the mark, may be others now. */
export async function followSearch(change: Change, publications: readonly string[]): Promise<void> {
  if (publications.length === 0) return
  const moved = await movedTexts(change, publications)
  await forgetTexts(change, moved)
  for (const level of levels)
    await takeIn(
      change,
      level,
      moved.filter((text) => text.revision !== null && text.level === level),
    )
  await rewriteNarrowed(change, moved)
  await mergeSmall(change)
}

/**
 * Texts that came in before there was an index, or with an archive, or that another version of it has. With many it takes
 * minutes, which is said.
 */
export async function catchUpSearch(db: Database, log: (line: string) => void = () => {}): Promise<void> {
  if ((await findMissing(db)).length === 0 && (await findOutdated(db)).length === 0) return
  log(
    `The index of words is made anew for ${await countUnindexed(db)} paragraphs; the store opens when that is done.`,
  )
  await changeStore(db, async (change) => {
    await rebuild(change, await findOutdated(change))
    await followSearch(change, await findMissing(change))
  })
}

/** All of it anew. */
export function rebuildSearch(db: Database): Promise<void> {
  return changeStore(db, async (change) => {
    const all = await change.selectFrom('search_segment').select('id').execute()
    await rebuild(
      change,
      all.map(({ id }) => id),
    )
    await followSearch(change, await findMissing(change))
  })
}

async function rebuild(change: Change, segments: readonly string[]): Promise<void> {
  if (segments.length > 0) await dropSegments(change, segments)
  await takeInPassages(change)
}

/** Publications with a shown text that is not in the index. */
async function findMissing(db: Database): Promise<string[]> {
  const { rows } = await sql<{ publication: string }>`
    select distinct e.publication from expression e
    where e.state = 'listed' and exists (select from paragraph p where p.revision = e.revision)
      and not exists (
        select from search_range s where s.expression = e.id and s.revision = e.revision and not s.gone)
    order by 1`.execute(db)
  return rows.map(({ publication }) => publication)
}

async function findOutdated(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('search_segment')
    .select('id')
    .where('analysis', '<>', analysisVersion)
    .execute()
  return rows.map(({ id }) => id)
}

/** Paragraphs that are shown, of which the index has nothing, or what another version of it made. */
async function countUnindexed(db: Database): Promise<string> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from expression e join paragraph p on p.revision = e.revision
    where e.state = 'listed' and not exists (
      select from search_range s join search_segment g on g.id = s.segment
      where s.expression = e.id and s.revision = e.revision and not s.gone and g.analysis = ${analysisVersion})`.execute(
    db,
  )
  return (rows[0]?.count ?? 0).toLocaleString('en')
}

/** Texts of the publications that the index has otherwise than they are shown and marked. */
async function movedTexts(change: Change, publications: readonly string[]): Promise<MovedText[]> {
  const { rows } = await sql<MovedText>`
    select e.id as expression, e.publication, shown.revision, case when shown.revision is not null then l.level end as level,
      s.segment, g.level as before
    from expression e
    left join publication_level l on l.id = e.publication
    left join lateral (
      select e.revision where e.state = 'listed' and exists (select from paragraph p where p.revision = e.revision)
    ) shown on true
    left join search_range s on s.expression = e.id and not s.gone
    left join search_segment g on g.id = s.segment
    where (e.publication = any(${publications}) or s.publication = any(${publications}))
      and (shown.revision, case when shown.revision is not null then e.publication end,
          case when shown.revision is not null then l.level end)
        is distinct from (s.revision, s.publication, g.level)
    order by e.id`.execute(change)
  return rows
}

async function forgetTexts(change: Change, moved: readonly MovedText[]): Promise<void> {
  const expressions = moved.filter(({ segment }) => segment !== null).map(({ expression }) => expression)
  if (expressions.length === 0) return
  await sql`
    with gone as (
      update search_range set gone = true where expression = any(${expressions}) and not gone
      returning segment, size
    )
    update search_segment s set gone = s.gone + g.size
    from (select segment, sum(size)::int as size from gone group by 1) g where g.segment = s.id`.execute(
    change,
  )
}

async function takeIn(change: Change, level: Level, moved: readonly MovedText[]): Promise<void> {
  let texts: IndexedText[] = []
  let ranges: Range[] = []
  const keep = async () => {
    if (texts.length > 0) await keepSegment(change, level, buildSegment(texts), ranges)
    texts = []
    ranges = []
  }
  for (const { expression, publication, revision } of moved) {
    const own = await textsOf(change, expression)
    ranges.push({
      ...{ first: texts.length, size: own.length, expression, revision, publication, passages: null },
    })
    for (const text of own) texts.push(text)
    if (texts.length >= textsAtOnce) await keep()
  }
  await keep()
}

/** Who may not see a text any more does not learn its words from what is known of the index either. */
async function rewriteNarrowed(change: Change, moved: readonly MovedText[]): Promise<void> {
  const left = moved.filter(({ level, before }) => before !== null && level !== null && level !== before)
  for (const [level, texts] of Map.groupBy(left, ({ before }) => before as Level))
    for (const segment of new Set(texts.map((text) => text.segment as string)))
      await mergeSegments(change, level, [segment])
}

/** Nothing of a publication is left in the index; what was shown of it is gone already. */
export async function purgeSearch(change: Change, publication: string): Promise<void> {
  const segments = await change
    .selectFrom('search_segment as s')
    .select(['s.id', 's.level'])
    .where('s.id', 'in', (those) =>
      those.selectFrom('search_range').select('segment').where('publication', '=', publication),
    )
    .execute()
  for (const { id, level } of segments) await mergeSegments(change, level, [id])
}

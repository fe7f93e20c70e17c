// Texts of the index as they are shown. Read through the eyes of the reader: what is withheld is not there.
import type { Hit } from '@qarar/core/search/index/top-list.ts'
import type { SearchHit } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { doubtOfParagraph } from '../pages/doubts-of-titles.ts'
import type { CachedSegment } from './index-cache.ts'
import type { Range } from './keep-segment.ts'

export interface FoundText {
  id: string
  text: string
  score: number
  /** Where the index has it. */
  segment: number
  doc: number
  row: Omit<SearchHit, 'score' | 'marks' | 'holds' | 'versions'>
}

interface Place extends Hit {
  range: Range
  /** From 0 in the range. */
  nth: number
}

/** In the order of the hits. */
export async function textsOfHits(
  db: Database,
  segments: readonly CachedSegment[],
  hits: readonly Hit[],
): Promise<FoundText[]> {
  const places = hits.flatMap((hit): Place[] => {
    const range = rangeOf(segments[hit.segment] as CachedSegment, hit.doc)
    return range ? [{ ...hit, range, nth: hit.doc - range.first }] : []
  })
  const rows = new Map([...(await paragraphsAt(db, places)), ...(await passagesAt(db, places))])
  return places.flatMap((place) => {
    const row = rows.get(keyOf(place))
    const { segment, doc, score } = place
    return row ? { ...{ id: row.id, text: row.text }, ...{ score, segment, doc, row } } : []
  })
}

function rangeOf({ ranges }: CachedSegment, doc: number): Range | undefined {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const { first, size } = ranges[middle] as Range
    if (first + size <= doc) low = middle + 1
    else high = middle
  }
  return ranges[low]
}

/** Positions of paragraphs are from 1, without gaps. */
const keyOf = ({ range, nth }: Place) => `${range.revision ?? ''} ${range.passages?.[nth] ?? nth + 1}`

type Row = FoundText['row']

interface ParagraphRow extends Omit<Row, 'id' | 'kind' | 'publication' | 'work'> {
  revision: string
  position: number
  publication: string
  symbol: string | null
  organisation: string | null
  order: number | null
  work: Omit<NonNullable<Row['work']>, 'order'>
}

async function paragraphsAt(db: Database, places: readonly Place[]): Promise<[string, Row][]> {
  const those = places.filter(({ range }) => range.revision !== null)
  if (those.length === 0) return []
  const { rows } = await sql<ParagraphRow>`
    select p.revision, p.position, p.text, e.language, e.id as expression, b.id as publication, b.symbol, b.organisation,
      ${doubtOfParagraph} as doubt, p.work as "order", p.eid as "eId", p.part, p.marker, p.turn,
      json_build_object('kind', w.kind, 'number', w.number, 'symbol', w.symbol, 'title', w.title, 'organ', w.organ,
        'session', w.session) as work
    from unnest(${those.map(({ range }) => range.revision)}::text[], ${those.map(({ nth }) => nth + 1)}::int[])
      as hit (revision, position)
    join paragraph p on p.revision = hit.revision and p.position = hit.position
    join expression e on e.revision = p.revision and e.state = 'listed'
    join publication b on b.id = e.publication
    left join revision_work w on w.revision = p.revision and w."order" = p.work`.execute(db)
  return rows.map((row) => [`${row.revision} ${row.position}`, hitRow(row)])
}

function hitRow({
  revision: _,
  position: __,
  publication,
  symbol,
  organisation,
  order,
  work,
  ...row
}: ParagraphRow): Row {
  return {
    id: `${row.expression}/${order ?? 0}${row.turn === null ? '' : `.${row.turn}`}~${row.eId}`,
    kind: row.turn === null ? 'paragraph' : 'turn',
    ...row,
    publication: { id: publication, symbol, organisation },
    work: order === null ? null : { order, ...work },
  }
}

async function passagesAt(db: Database, places: readonly Place[]): Promise<[string, Row][]> {
  const ids = places.flatMap(({ range, nth }) => range.passages?.[nth] ?? [])
  if (ids.length === 0) return []
  const rows = await db.selectFrom('passage').selectAll().where('id', 'in', ids).execute()
  return rows.map(({ id, language, text }) => [
    ` ${id}`,
    {
      ...{ id, kind: 'passage', text, language: language === '' ? null : (language as Row['language']) },
      ...{ publication: null, expression: null, work: null, eId: null, part: null, marker: null, turn: null },
      doubt: null,
    },
  ])
}

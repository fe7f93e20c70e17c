// What the last session's report said on the same resolutions.
import type { LastParagraph, ReportItemHead, VolumeHead } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

interface Row {
  item: string
  publication: string
  order: number
  eId: string
  text: string
  language: LastParagraph['language']
  heading: string | null
}

/** By item. */
export type LastReport = ReadonlyMap<string, LastParagraph[]>

/**
 * Of all items of a volume: paragraphs of the newest report of the organisation that cites one of its texts, or an earlier edition of it;
 * from the paragraph that cites it first up to the one in which another text of the volume is cited first.
 */
export async function lastReport(
  db: Database,
  volume: VolumeHead,
  items: readonly ReportItemHead[],
): Promise<LastReport> {
  const pairs = items.flatMap(({ id, works }) => works.map((work) => ({ item: id, work: work.id })))
  if (pairs.length === 0) return new Map()
  const { rows } = await sql<Row>`
    with recursive asked as (
      select item, work from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as a (item text, work text)
    ), line as (
      select item, work from asked
      union select l.item, d.earlier from line l join edition d on d.later = l.work and d.upto is null
    ), keys as (
      select distinct l.item, k.key from line l
      join work_expression x on x.work = l.work
      join revision_work w on w.revision = x.revision and w."order" = x."order"
      cross join lateral (values (w.number_key), (w.symbol_key)) k (key)
      where k.key is not null
    ), held as (
      select e.id, e.publication, e.language, e.revision,
        rank() over (partition by e.language order by e.created_at desc, e.id) as newest
      from expression e join revision r on r.id = e.revision join publication p on p.id = e.publication
      where e.state = 'listed' and r.kind = 'report' and p.organisation = ${volume.organisation}
        and not exists (select from report_submission s where s.publication = p.id and s.volume = ${volume.id})
    ), first as (
      select distinct on (h.revision, k.item) h.publication, h.language, h.revision, h.newest, k.item, c.position
      from held h join cited c on c.revision = h.revision join keys k on k.key = c.key
      order by h.revision, k.item, c.position
    ), chosen as (
      select distinct on (item, language) * from first order by item, language, newest
    ), cut as (
      select c.*, lead(c.position) over (partition by c.revision order by c.position, c.item) as next from chosen c
    )
    select c.item, c.publication, c.language, coalesce(g.work, 1) as "order", g.eid as "eId", g.text, (
      select h.text from paragraph h where h.revision = c.revision and h.part = 'heading'
        and h.position > c.position and h.position < g.position order by h.position desc limit 1
    ) as heading
    from cut c join paragraph g on g.revision = c.revision and g.position >= c.position
      and (c.next is null or g.position < c.next) and g.part <> 'heading'
    order by c.item, c.language, g.position`.execute(db)
  return inLanguage(rows, volume)
}

/** In the language of the volume where it is held in it. */
function inLanguage(rows: readonly Row[], { languages }: VolumeHead): Map<string, LastParagraph[]> {
  const byItem = Map.groupBy(rows, ({ item }) => item)
  return new Map(
    [...byItem].map(([item, own]) => {
      const wanted = languages.find((tag) => own.some(({ language }) => language === tag))
      const chosen = wanted ?? own[0]?.language
      return [item, own.filter(({ language }) => language === chosen).map(({ item: _, ...row }) => row)]
    }),
  )
}

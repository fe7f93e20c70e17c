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
 * from the paragraph that cites it first up to the one in which another text of the volume is cited first. A report that has
 * its texts as headings under headings of its own is consolidated: there each such heading begins anew.
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
    ), mention as (
      select h.publication, h.language, h.revision, h.newest, k.item, c.position, g.part = 'heading' as is_heading,
        c.position = min(c.position) over (partition by h.revision, k.item) as is_first
      from held h join cited c on c.revision = h.revision join keys k on k.key = c.key
      join paragraph g on g.revision = c.revision and g.position = c.position
    ), plain_heading as (
      select g.revision, g.position, g.text from paragraph g
      where g.revision in (select revision from mention) and g.part = 'heading' and not exists (
        select from mention m where m.revision = g.revision and m.position = g.position)
    ), sectioned as (
      select h.revision from plain_heading h where exists (
        select from mention m where m.revision = h.revision and m.position = h.position + 1 and m.is_heading)
      group by h.revision having count(*) > 1
    ), place as (
      select distinct publication, language, revision, newest, item, position, is_heading,
        s.revision is not null as is_sectioned
      from mention m left join sectioned s using (revision)
      where m.is_first or m.is_heading and s.revision is not null
    ), chosen as (
      select * from (
        select *, rank() over (partition by item, language order by newest) as best from place
      ) as p where best = 1
    ), cut as (
      select c.*, lead(c.position) over (partition by c.revision order by c.position, c.item) as next from chosen c
    )
    select c.item, c.publication, c.language, coalesce(g.work, 1) as "order", g.eid as "eId", g.text,
      case when c.is_sectioned then (
        select h.text from plain_heading h
        where h.revision = c.revision and h.position < g.position order by h.position desc limit 1
      ) else (
        select h.text from paragraph h where h.revision = c.revision and h.part = 'heading'
          and h.position > c.position and h.position < g.position order by h.position desc limit 1
      ) end as heading
    from cut c join paragraph g on g.revision = c.revision and g.position >= c.position
      and (c.next is null or g.position < c.next) and g.part <> 'heading'
    where not (c.is_sectioned and c.is_heading) or not exists (
      select from paragraph h where h.revision = c.revision and h.part = 'heading'
        and h.position > c.position and h.position < g.position)
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

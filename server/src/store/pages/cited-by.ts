import type { Citation, LanguageTag } from '@qarar/core'
import { type CitingParagraph, citingOnPage, type WorkCitedBy } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { wordsAround } from '../decisions/words-around.ts'
import { citationResolver } from './resolve-citations.ts'

interface Cited {
  publication: string
  revision: string
  order: number
  language: LanguageTag | null
}

/**
 * Paragraphs of other works that cite this one, of the newest publication first. Of the languages of a paragraph, that
 * of the page counts, else the one that came first. A page behind the last is the first.
 */
export async function citedBy(db: Database, cited: Cited, from = 1): Promise<WorkCitedBy> {
  const keys = await citingKeys(db, cited)
  const rows = keys.length === 0 ? [] : await listCiting(db, cited, keys, from)
  if (rows.length === 0 && from > 1) return citedBy(db, cited)
  const resolve = await citationResolver(
    db,
    rows.map(({ citation }) => citation),
  )
  const paragraphs = rows.map((row) => citingOf(row, resolve(row.citation).status === 'ambiguous'))
  return { total: rows[0]?.total ?? 0, from, paragraphs }
}

/** What the work is cited by, in all its languages. */
export async function citingKeys(db: Database, { publication, revision, order }: Cited): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    with version as (
      select ${revision} as revision, ${order}::int as "order"
      union
      select other.revision, other."order" from work_expression this
      join work_expression other on other.work = this.work
      where this.revision = ${revision} and this."order" = ${order}
    )
    select key from version
    join revision_work w on w.revision = version.revision and w."order" = version."order",
    lateral unnest(array[w.number_key, w.symbol_key]) key
    where key is not null
    union
    select key_of_symbol(symbol) from publication
    where id = ${publication} and ${order}::int = 1 and symbol is not null`.execute(db)
  return rows.map(({ key }) => key)
}

interface CitingRow extends Omit<CitingParagraph, 'citation' | 'before' | 'after' | 'status'> {
  text: string
  start: number
  citation: Citation
  total: number
}

async function listCiting(db: Database, cited: Cited, keys: string[], from: number): Promise<CitingRow[]> {
  const { revision, order, language } = cited
  const { rows } = await sql<CitingRow>`
    with this as (select work from work_expression where revision = ${revision} and "order" = ${order}),
    citing as (
      select distinct on (w.work, c.eid) c.revision, c.position, e.id, e.created_at
      from cited c
      join expression e on e.revision = c.revision
      join work_expression w on w.revision = c.revision and w."order" = c.work
      where c.key = any(${keys}) and e.state = 'listed' and w.work is distinct from (select work from this)
      order by w.work, c.eid, (e.language is not distinct from ${language}::text) desc, e.created_at, e.id
    ),
    page as (
      select *, count(*) over ()::int as total from citing
      order by created_at desc, id, position offset ${from - 1} limit ${citingOnPage}
    )
    select e.publication, e.id as expression, e.language, p.work as "order", coalesce(w.symbol, w.number) as symbol,
      w.title, p.eid as "eId", p.part, p.marker, p.text, p.span_start as start, page.total, (
        select citation from jsonb_array_elements(p.citations) citation
        where exists (select from cited_keys(jsonb_build_array(citation)) key where key = any(${keys})) limit 1
      ) as citation
    from page
    join expression e on e.id = page.id
    join paragraph p on p.revision = page.revision and p.position = page.position
    join revision_work w on w.revision = p.revision and w."order" = p.work
    order by page.created_at desc, page.id, page.position`.execute(db)
  return rows
}

function citingOf({ text, start, total: _, citation, ...place }: CitingRow, isAmbiguous: boolean) {
  const words = citation.text
  const at = Math.max(0, text.indexOf(words, citation.span.start - start))
  const around = wordsAround(text, { start: at, end: at + words.length }, { start: 0, end: text.length })
  const status = isAmbiguous ? ('ambiguous' as const) : ('linked' as const)
  return { ...place, citation: words, ...around, status }
}

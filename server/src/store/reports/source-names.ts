// What the sources of some sentences are called, asked for all of them at once.
import type { LanguageTag } from '@qarar/core'
import { type SourceLookup, type SourceNames, sourceKey, symbolIn } from '@qarar/register'
import type { DraftItem, ReportSource } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { symbolShown } from '../pages/symbol-shown.ts'

/** For all sentences of some items, in one language. */
export function sourceNames(
  db: Database,
  drafts: readonly DraftItem[],
  language: LanguageTag,
): Promise<SourceLookup> {
  const sources = drafts.flatMap(({ sections }) =>
    sections.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.sources)),
  )
  return namesOfSources(db, sources, language)
}

export async function namesOfSources(
  db: Database,
  sources: readonly ReportSource[],
  language: LanguageTag,
): Promise<SourceLookup> {
  const once = [...new Map(sources.map((source) => [sourceKey(source), source])).values()]
  const names = new Map<string, SourceNames>([
    ...(await paragraphNames(db, once, language)),
    ...(await rowNames(db, once)),
  ])
  return (source) => names.get(sourceKey(source)) ?? null
}

type Of<Kind extends ReportSource['kind']> = Extract<ReportSource, { kind: Kind }>

const only = <Kind extends ReportSource['kind']>(sources: readonly ReportSource[], kind: Kind) =>
  sources.filter((source): source is Of<Kind> => source.kind === kind)

type Place = Pick<Of<'paragraph'>, 'publication' | 'order' | 'eId'>

/** By the number that its organisation prints in the language, and that of the paragraph as the text has it. */
async function paragraphNames(
  db: Database,
  sources: readonly ReportSource[],
  language: LanguageTag,
): Promise<[string, SourceNames][]> {
  const asked = only(sources, 'paragraph')
  if (asked.length === 0) return []
  const { rows } = await sql<SourceNames & Place & { organisation: string | null }>`
    select distinct on (a.publication, a."order", a."eId") a.publication, a."order", a."eId",
      ${symbolShown} as symbol, b.organisation, g.number, null as date, null as party
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a (publication text, "order" int, "eId" text)
    join expression e on e.publication = a.publication and e.state = 'listed'
    join publication b on b.id = e.publication
    join revision_work w on w.revision = e.revision and w."order" = a."order"
    left join paragraph g on g.revision = e.revision and g.work = a."order" and g.eid = a."eId"
    order by a.publication, a."order", a."eId", (e.language = ${language}) desc nulls last, g.number is null,
      e.created_at`.execute(db)
  const place = ({ publication, order, eId }: Place) => `${publication} ${order} ${eId}`
  const found = new Map(
    rows.map(({ organisation, ...row }) => [
      place(row),
      { ...row, symbol: symbolIn({ ...row, organisation }, language) },
    ]),
  )
  return asked.flatMap((source) => {
    const row = found.get(place(source))
    return row ? [[sourceKey(source), row] as [string, SourceNames]] : []
  })
}

/** Statuses, reports that came, notes and answers, by their ids. */
async function rowNames(db: Database, sources: readonly ReportSource[]): Promise<[string, SourceNames][]> {
  const named = sources.flatMap((source) => {
    const id = namedBy(source)
    return id === null ? [] : [{ id, source }]
  })
  if (named.length === 0) return []
  const byId = Map.groupBy(named, ({ id }) => id)
  const ids = [...byId.keys()]
  const { rows } = await sql<SourceNames & { id: string }>`
    select id, null as symbol, null as number, as_of::text as date, addressee as party
      from status_entry where id = any(${ids}::text[])
    union all select id, symbol, null, date::text, null from closing where id = any(${ids}::text[])
    union all select id, null, number, date::text, null from letter where id = any(${ids}::text[])
    union all select id, null, number, date::text, sender from answer where id = any(${ids}::text[])
    union all select r.id, null, r.name, l.at::date::text, r.post from returned_draft r
      join log l on l.number = r.log where r.id = any(${ids}::text[])`.execute(db)
  return rows.flatMap(({ id, ...names }) =>
    (byId.get(id) ?? []).map(({ source }): [string, SourceNames] => [sourceKey(source), names]),
  )
}

function namedBy(source: ReportSource): string | null {
  if (source.kind === 'status') return source.entry
  if (source.kind === 'closing') return source.closing
  if (source.kind === 'letter') return source.letter
  if (source.kind === 'person') return source.file
  return source.kind === 'answer' ? source.answer : null
}

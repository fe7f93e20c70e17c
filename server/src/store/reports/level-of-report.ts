// How open a report is that is submitted: no wider than anything that it says rests on.
import type { Level, ReportSource, VolumeHead } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { draftsIn } from './draft-items.ts'
import { levelOfChapters } from './mechanism-chapters.ts'
import { annexOfVolume } from './print-report.ts'
import { readItems } from './read-volumes.ts'

interface Sources {
  works: string[]
  /** Publications, statuses, notes, answers, and reports that came in. */
  ids: string[]
}

/** Null where it rests on nothing that has a mark. */
export async function levelOfReport(db: Database, volume: VolumeHead): Promise<Level | null> {
  const { works, ids } = await sourcesOf(db, volume)
  const chapters = await levelOfChapters(db, volume)
  const { rows } = await sql<{ level: Level | null }>`
    with text as (
      select e.publication as id from work_expression x join expression e on e.revision = x.revision
        where x.work = any(${works}::text[])
      union select proof ->> 'publication' from closing c, jsonb_array_elements(c.evidence) proof
        where c.id = any(${ids}::text[])
      union select unnest(${ids}::text[])
    ), marked as (
      select id, level from publication_level union all select id, level from status_level
      union all select id, level from letter_level union all select id, level from answer_level
    )
    select level_of_rank(greatest(max(level_rank(level)), level_rank(${chapters}))) as level
    from marked where id in (select id from text)`.execute(db)
  return rows[0]?.level ?? null
}

/** Of all sentences in every language, of the texts that are reported on, and of those that the annex names. */
async function sourcesOf(db: Database, volume: VolumeHead): Promise<Sources> {
  const items = await readItems(db, { volume: volume.id, log: null })
  const works = new Set(items.flatMap((item) => item.works.map(({ id }) => id)))
  const ids = new Set<string>()
  for await (const byLanguage of draftsIn(db, volume, items, { log: null, languages: volume.languages }))
    for (const { sections } of [...byLanguage.values()].flat())
      for (const { sources } of sections.flatMap(({ sentences }) => sentences))
        for (const id of sources.flatMap(idsOf)) ids.add(id)
  for (const { mandate } of await annexOfVolume(db, volume)) works.add(mandate.work.id)
  return { works: [...works], ids: [...ids] }
}

function idsOf(source: ReportSource): string[] {
  if (source.kind === 'paragraph') return [source.publication]
  if (source.kind === 'status') return [source.entry]
  if (source.kind === 'closing') return [source.closing]
  if (source.kind === 'letter') return [source.letter]
  return source.kind === 'answer' ? [source.answer, source.letter] : []
}

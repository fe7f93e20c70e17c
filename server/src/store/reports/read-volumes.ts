// Volumes and items as the contract has them, as they were known at a log entry (null: now).
import type { LanguageTag } from '@qarar/core'
import type { MandateWork, ReportItemHead, VolumeHead } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt, knownBy } from '../register/as-of.ts'
import { takenOf } from '../taken-of.ts'

interface At {
  log: number | null
  volume?: string
}

/** The newest first. */
export async function readVolumes(db: Database, { log, volume }: At): Promise<VolumeHead[]> {
  const rows = await db
    .selectFrom('report_volume as x')
    .innerJoin('log as l', 'l.number', 'x.log')
    .leftJoin('report_volume_withdrawal as w', (join) =>
      join.onRef('w.volume', '=', 'x.id').on(knownBy('w.log', log)),
    )
    .leftJoin('log as t', 't.number', 'w.log')
    .select(['x.id', 'x.organisation', 'x.session', 'x.form', 'x.languages', 'x.title'])
    .select(['x.period_from as from', 'x.period_until as until', 'l.by', 'l.at'])
    .select(['t.by as taken_by', 't.at as taken_at', 'w.reason as taken_why'])
    .where(knownBy('x.log', log))
    .$if(volume !== undefined, (those) => those.where('x.id', '=', volume as string))
    .orderBy('x.log', 'desc')
    .execute()
  return rows.map(({ at, taken_by, taken_at, taken_why, ...row }) => ({
    ...row,
    at: at.toISOString(),
    withdrawn: takenOf({ taken_by, taken_at, taken_why }),
  }))
}

/** Items that count, in the order of the volume. */
export async function readItems(
  db: Database,
  { log, volume }: { log: number | null; volume: string },
): Promise<ReportItemHead[]> {
  const rows = await db
    .selectFrom('report_item as x')
    .leftJoin('report_item_withdrawal as w', (join) =>
      join.onRef('w.item', '=', 'x.id').on(knownBy('w.log', log)),
    )
    .select(['x.id', 'x.position', 'x.symbol', 'x.agenda', 'x.title', 'x.works'])
    .where('x.volume', '=', volume)
    .where('w.item', 'is', null)
    .where(knownBy('x.log', log))
    .orderBy('x.position')
    .execute()
  const ids = [...new Set(rows.flatMap((row) => row.works))]
  const [works, titles] = [await readWorks(db, ids, log), await readTitles(db, ids, log)]
  return rows.map((row) => ({
    ...row,
    // An item on one text is called like it.
    title: { ...(row.works.length === 1 ? titles.get(row.works[0] as string) : {}), ...row.title },
    works: row.works.flatMap((id) => works.get(id) ?? []),
  }))
}

/** Of works, in each language that is listed, or was then. */
async function readTitles(
  db: Database,
  works: readonly string[],
  log: number | null,
): Promise<Map<string, Partial<Record<LanguageTag, string>>>> {
  if (works.length === 0) return new Map()
  const { rows } = await sql<{ work: string; language: LanguageTag; title: string }>`
    select distinct on (x.work, e.language) x.work, e.language, w.title
    from work_expression x
    ${log === null ? listedNow : followedThen(log)}
    join revision_work w on w.revision = x.revision and w."order" = x."order"
    where x.work = any(${[...works]}::text[]) and w.title is not null
    order by x.work, e.language, e.created_at`.execute(db)
  const byWork = Map.groupBy(rows, ({ work }) => work)
  return new Map(
    [...byWork].map(([work, all]) => [
      work,
      Object.fromEntries(all.map(({ language, title }) => [language, title])),
    ]),
  )
}

const listedNow = sql`
  join expression e on e.revision = x.revision and e.state = 'listed' and e.language is not null`

const followedThen = (log: number) => sql`
  join followed_at f on f.revision = x.revision and ${heldAt('f', log)}
  join expression e on e.id = f.expression and e.language is not null`

/** As the register shows most of its mandates, which may be of several texts; of a work that has none left, its number alone. */
export async function readWorks(
  db: Database,
  ids: readonly string[],
  log: number | null = null,
): Promise<Map<string, MandateWork>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<MandateWork>`
    select w.id, v.symbol, v.title, coalesce(v.organisation, w.organisation) as organisation,
      coalesce(v.organ, w.organ) as organ, coalesce(v.session, w.session) as session, v.date
    from work w left join lateral (
      select symbol, title, organisation, organ, session, date
      from (select m.*, ${heldAt('m', log)} as holds from mandate_version m where ${knownBy('m.log', log)}) m
      where m.work = w.id group by holds, symbol, title, organisation, organ, session, date
      order by holds desc, count(*) desc, max(m.log) desc, symbol limit 1
    ) v on true
    where w.id = any(${[...ids]}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

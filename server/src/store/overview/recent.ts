import type { RecentEntry } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** As many as are read at a glance. */
const most = 8

type Of<Kind extends RecentEntry['kind']> = Extract<RecentEntry, { kind: Kind }>

/** What was recorded last, the newest first: texts that came in, and what became of mandates. */
export async function recentEntries(db: Database): Promise<RecentEntry[]> {
  const [texts, statuses] = await Promise.all([recentTexts(db), recentStatuses(db)])
  return [...texts, ...statuses].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, most)
}

async function recentTexts(db: Database): Promise<Of<'text'>[]> {
  const rows = await db
    .selectFrom('expression as e')
    .innerJoin('revision as r', 'r.id', 'e.revision')
    .innerJoin('manifestation as m', 'm.id', 'e.manifestation')
    .innerJoin('publication as p', 'p.id', 'e.publication')
    .select(['e.publication', 'e.language', 'r.kind as documentKind', 'r.title', 'p.symbol', 'm.file'])
    .select('m.imported_at as at')
    .where('e.state', '=', 'listed')
    .orderBy('m.imported_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ at, ...row }) => ({ kind: 'text', at: at.toISOString(), ...row }))
}

async function recentStatuses(db: Database): Promise<Of<'status'>[]> {
  const { rows } = await sql<Omit<Of<'status'>, 'kind' | 'at'> & { at: Date }>`
    select l.at, l.by, s.mandate, s.addressee, s.status, v.symbol, v.fields ->> 'action' as action, e.language
    from (
      select * from status_entry s where not exists (select from status_withdrawal w where w.entry = s.id)
        and exists (select from mandate_version v where v.mandate = s.mandate and v.upto is null)
      order by log desc limit ${most}
    ) s
    join log l on l.number = s.log
    join mandate_version v on v.mandate = s.mandate and v.upto is null
    left join followed_at f on f.revision = v.revision and f.upto is null
    left join expression e on e.id = f.expression`.execute(db)
  return rows.map(({ at, ...row }) => ({ kind: 'status', at: at.toISOString(), ...row }))
}

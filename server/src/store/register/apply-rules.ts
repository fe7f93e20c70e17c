import { liveStates } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Change } from '../database.ts'

/**
 * Mandates that nobody has ever been given get the post of the first rule that fits. Under `lockChanges`. `mandates`: those
 * that the change may have moved; null: all, as a new rule looks at them.
 */
export async function applyRules(
  change: Change,
  log: number,
  mandates: readonly string[] | null,
): Promise<void> {
  if (mandates?.length === 0) return
  await sql`
    insert into assignment (mandate, log, post, rule)
    select distinct on (v.mandate) v.mandate, ${log}, r.post, r.id
    from assignment_rule r
    join mandate_version v on v.upto is null and v.state = any(${[...liveStates]}::text[])
      and (r.organisation is null or v.organisation = r.organisation)
      and (r.addressee is null or r.addressee = any(v.addressees))
      and (r.follow is null or v.follow = r.follow)
      and (r.session is null or v.session = r.session)
      and (r.words is null or strpos(v.words, lower(r.words)) > 0)
    where r.upto is null and (${mandates}::text[] is null or v.mandate = any(${mandates}::text[])) and not exists (select from assignment a where a.mandate = v.mandate)
    order by v.mandate, r.log`.execute(change)
}

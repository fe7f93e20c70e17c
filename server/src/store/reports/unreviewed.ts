import type { UnreviewedProposals } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { counting, heldMechanisms } from '../mechanisms/held-mechanisms.ts'
import { heldAt } from '../register/as-of.ts'

/** What texts propose of the mechanisms of an organisation and nobody has looked at: none of it stands in a report. */
export async function unreviewedProposals(
  db: Database,
  organisation: string,
  log: number | null,
): Promise<UnreviewedProposals> {
  const { rows } = await sql<UnreviewedProposals>`
    with ${heldMechanisms(log)}, own as (
      select h.id, h.state from held h where h.organisation = ${organisation} and h.state in ${counting}
    )
    select (select count(*)::int from own where state = 'proposed') as mechanisms,
      (select count(*)::int from own join parts p on p.whole = own.id join mechanism_record r on r.mechanism = p.id
        where r.state = 'proposed' and ${heldAt('r', log)}) as records`.execute(db)
  return rows[0] ?? { mechanisms: 0, records: 0 }
}

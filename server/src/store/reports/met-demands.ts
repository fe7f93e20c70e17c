// Requests of which a chapter of the report says that they were met: the envoy who was asked for is appointed.
import { answerOne, mechanismAsks } from '@qarar/register'
import type { KindAnswer, MechanismKindDeclaration, VolumeHead } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { askedRecords } from '../mechanisms/answers-of.ts'
import { keptMechanisms, type Telling, tellingMentions } from '../mechanisms/calls-of.ts'
import { kindCalled } from '../mechanisms/declared-kinds.ts'
import { listsOf } from '../mechanisms/given-values.ts'
import { heldAt } from '../register/as-of.ts'

/**
 * By the same rule, records and days as the chapter: what it says is met, the annex does not call unknown. `log`: the last
 * entry that is known of; null: now.
 */
export async function metDemands(db: Database, volume: VolumeHead, log: number | null): Promise<Set<string>> {
  const { organisation, until } = volume
  const held = (await keptMechanisms(db, { organisation, log })).flatMap((each) => {
    const asked = each.organisation === null ? null : demandIn(each.kind)
    return asked ? [{ ...each, ...asked }] : []
  })
  const ids = held.map(({ id }) => id)
  if (ids.length === 0) return new Set()
  const mentions = await tellingMentions(db, ids, { log, asOf: until })
  const wanted = held.filter(({ id }) => mentions.get(id)?.some(isDemand))
  const records = Map.groupBy(
    await askedRecords(
      db,
      wanted.map(({ id }) => id),
      log,
    ),
    ({ whole }) => whole,
  )
  const met = wanted.flatMap(({ id, kind, question }) => {
    const told = mentions.get(id) ?? []
    const answer = answerOne(question, {
      ...{ kind, records: records.get(id) ?? [], mentions: told, asOf: until, organisation },
      ...{ language: 'en' as const, list: listsOf(kind) },
    })
    return answer.holds === false ? told.filter(isDemand).map((mention) => mention.id) : []
  })
  return requestsIn(db, met, log)
}

/** The question of a kind's chapter whether it is still asked for. */
function demandIn(id: string): { kind: MechanismKindDeclaration; question: KindAnswer } | null {
  const kind = kindCalled(id)
  const question = kind?.answers.find(
    (each) => each.rule === 'chain' && kind.chapter.answers.includes(each.id),
  )
  return kind && question ? { kind, question } : null
}

const isDemand = ({ stand }: Telling) => stand !== null && mechanismAsks.includes(stand)

/** Of a paragraph that asks for several things the one that names the mechanism: of two nobody knows which was met. */
async function requestsIn(db: Database, mentions: string[], log: number | null): Promise<Set<string>> {
  if (mentions.length === 0) return new Set()
  const { rows } = await sql<{ mandate: string }>`
    with asked as (
      select distinct t.id as mention, v.mandate,
        position(lower(t.name) in lower(v.fields ->> 'action')) > 0 as names
      from mechanism_mention t
      join mandate_place_at a on a.revision = t.revision and a.position = t.position and ${heldAt('a', log)}
      join mandate_version v on v.mandate = a.mandate and ${heldAt('v', log)} and v.follow = 'task'
      where t.id = any(${mentions}::text[]) and ${heldAt('t', log)}
    )
    select coalesce(min(mandate) filter (where names), min(mandate)) as mandate
    from asked group by mention having count(*) filter (where names) = 1 or count(*) = 1`.execute(db)
  return new Set(rows.map(({ mandate }) => mandate))
}

// Requests of which a chapter of the report says that they were met: the envoy who was asked for is appointed.
import type { LanguageTag } from '@qarar/core'
import { languagePack } from '@qarar/core/languages/index.ts'
import { answerOne, mechanismAsks } from '@qarar/register'
import type { KindAnswer, MechanismKindDeclaration, VolumeHead } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { askedRecords } from '../mechanisms/answers-of.ts'
import { keptMechanisms, type Telling, tellingMentions } from '../mechanisms/calls-of.ts'
import { kindCalled } from '../mechanisms/declared-kinds.ts'
import { listsOf } from '../mechanisms/given-values.ts'
import { heldAt } from '../register/as-of.ts'
import { asksFor } from './asked-words.ts'

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

/**
 * Of what a paragraph asks for that which names the mechanism in the words that are asked for; of two nobody knows which was
 * met, and a paragraph may ask for one thing and only say that another is needed.
 */
async function requestsIn(db: Database, mentions: string[], log: number | null): Promise<Set<string>> {
  if (mentions.length === 0) return new Set()
  const { rows } = await sql<Request>`
    select distinct t.id as mention, t.name, v.mandate, v.fields ->> 'action' as action, e.language
    from mechanism_mention t
    join expression e on e.id = t.expression
    join mandate_place_at a on a.revision = t.revision and a.position = t.position and ${heldAt('a', log)}
    join mandate_version v on v.mandate = a.mandate and ${heldAt('v', log)} and v.follow = 'task'
    where t.id = any(${mentions}::text[]) and ${heldAt('t', log)}`.execute(db)
  const naming = rows.filter(({ name, action, language }) =>
    asksFor(languagePack(language ?? 'en'), name, action),
  )
  const requests = [...Map.groupBy(naming, ({ mention }) => mention).values()]
  return new Set(requests.flatMap(([one, other]) => (one && !other ? one.mandate : [])))
}

interface Request {
  mention: string
  name: string
  mandate: string
  action: string
  language: LanguageTag | null
}

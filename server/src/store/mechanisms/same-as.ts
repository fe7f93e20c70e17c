import type { LanguageTag } from '@qarar/core'
import { organisations } from '@qarar/register'
import type { MechanismPage, MechanismVersion } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { kindCalled } from './declared-kinds.ts'
import { counting, heldMechanisms } from './held-mechanisms.ts'
import { likenessesOf } from './likenesses-of.ts'
import { mechanismRows } from './mechanism-rows.ts'
import { type NameWord, wordsIn } from './name-words.ts'
import { sharedParagraphs } from './shared-paragraphs.ts'

interface View {
  log: number | null
  language?: LanguageTag
}

/** Others of its kind and organisation that may be the same, for a person to say. */
export async function sameAs(
  db: Database,
  mechanism: MechanismVersion,
  { log, language }: View,
): Promise<MechanismPage['same']> {
  const { rows } = await sql<{ id: string; key: string | null }>`
    with ${heldMechanisms(log)} select id, key from held h
    where h.kind = ${mechanism.kind} and h.organisation is not distinct from ${mechanism.organisation}
      and h.state in ${counting} order by h.id limit 2000`.execute(db)
  const keys = new Map(rows.map(({ id, key }) => [id, key]))
  const all = await mechanismRows(db, [...keys.keys()], { log, language })
  const named = all.map(({ id, name, fields }) => ({ id, name, fields, key: keys.get(id) ?? null }))
  return likenessesOf(
    mechanism.id,
    named,
    await sharedParagraphs(db, mechanism.id, log),
    plainWords(mechanism),
  )
}

/** Words of the kind and of the organisation, which all of them have. */
function plainWords({ kind, organisation }: MechanismVersion): NameWord[] {
  const { one, many } = kindCalled(kind) ?? {}
  const own = organisations.find(({ code }) => code === organisation)
  return [one, many, own?.names].flatMap((names) =>
    Object.entries(names ?? {}).flatMap(([language, said]) =>
      [said].flat().flatMap((name) => wordsIn(name, language as LanguageTag)),
    ),
  )
}

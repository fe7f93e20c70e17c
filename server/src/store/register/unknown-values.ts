import type { UnknownValue } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt } from './as-of.ts'
import { isOwned } from './is-owned.ts'
import { isOfWork } from './of-work.ts'
import type { RegisterQuery } from './queries.ts'

interface Asked extends UnknownValue {
  has: RawBuilder<boolean>
}

/**
 * Values that no mandate has, of whatever state, whatever else is asked for: who mistyped one is told. A list that is not
 * empty can only have them among several addressees.
 */
export async function unknownValues(
  read: Database,
  query: RegisterQuery,
  log: number | null,
  total: number,
): Promise<UnknownValue[]> {
  const ofAddressees = (query.addressee ?? []).map(isAskedOf)
  const asked =
    total === 0 ? [...valuesOf(query, log), ...ofAddressees] : ofAddressees.length > 1 ? ofAddressees : []
  if (asked.length === 0) return []
  const answers = asked.map(({ has }, at) => isAnywhere(has, log).as(`value${at}`))
  const { rows } = await sql<Record<string, boolean>>`select ${sql.join(answers)}`.execute(read)
  return asked
    .filter((_, at) => rows[0]?.[`value${at}`] === false)
    .map(({ condition, value }) => ({ condition, value }))
}

const isAnywhere = (has: RawBuilder<boolean>, log: number | null) =>
  sql<boolean>`exists (select from version_key v where ${heldAt('v', log)} and ${has})`

const isAskedOf = (value: string): Asked => ({
  condition: 'addressee',
  value,
  has: sql<boolean>`v.addressees && array[${value}]::text[]`,
})

function valuesOf(
  { publication, work, organisation, session, due, owner }: RegisterQuery,
  log: number | null,
): Asked[] {
  const one = (condition: UnknownValue['condition'], value: string | undefined, has: Asked['has']) =>
    value === undefined ? [] : [{ condition, value, has }]
  return [
    ...one('publication', publication, sql<boolean>`v.publication = ${publication}`),
    ...one('work', work, isOfWork(work ?? '')),
    ...one('organisation', organisation, sql<boolean>`v.organisation = ${organisation}`),
    ...one('session', session, sql<boolean>`v.session = nullif(${session}, '')`),
    ...one('due', due, sql<boolean>`v.due_session = nullif(${due}, '')`),
    // Nobody is no post that could be mistyped.
    ...one('owner', owner === 'nobody' ? undefined : owner, isOwned(owner ?? '', log)),
  ]
}

// Records that others settle, as SQL: as `isSettled` of the register has it.
import { partsThatSettle, recordTypesOf } from '@qarar/register'
import type { KindRecord, MechanismKindDeclaration } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import { heldAt } from '../register/as-of.ts'
import { declaredKinds } from './declared-kinds.ts'
import { isKept } from './held-mechanisms.ts'

interface View {
  log: number | null
  asOf: string
}

/** Of `r`, a row of mechanism_record of a mechanism of `h`: whether it is settled by the day. */
export function isSettledBy(view: View): RawBuilder<boolean> {
  const settled = declaredKinds().flatMap((kind) =>
    recordTypesOf(kind).flatMap((type) =>
      type.doneBy === undefined
        ? []
        : [sql`(h.kind = ${kind.id} and r.type = ${type.id} and ${settledIn(kind, type, view)})`],
    ),
  )
  return settled.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(settled, sql` or `)})`
}

function settledIn(kind: MechanismKindDeclaration, type: KindRecord, { log, asOf }: View) {
  const { record = '', of = '' } = type.doneBy ?? {}
  const counts = sql`${heldAt('s', log)} and ${isKept('s')} and (s.on_first is null or s.on_first <= ${asOf}::date)`
  const one = sql`exists (select from mechanism_record s where s.names @> array[r.id] and s.type = ${record}
    and s.data ->> ${of} = r.id and ${counts})`
  if (!partsThatSettle(kind, type)) return one
  return sql`case when r.amount is null then ${one} else r.amount <= (
    select coalesce(sum(case s.part when 'part' then s.amount else -s.amount end), 0) from mechanism_record s
    where s.of_record = r.id and s.part is not null and s.currency is not distinct from r.currency and ${counts}) end`
}

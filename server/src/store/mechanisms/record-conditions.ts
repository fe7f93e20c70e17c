// Which records a list or a figure is of, as SQL over `r`, a row of mechanism_record.
import type { DatedAs } from '@qarar/register/contract'
import { type RawBuilder, sql } from 'kysely'
import { isKept } from './held-mechanisms.ts'
import { hijriDaysOf } from './hijri-month-days.ts'

export interface FigureConditions {
  /** Only those that a person keeps. */
  kept?: boolean
  from?: string
  to?: string
  dated?: DatedAs
  field?: string
  is?: string
  ids?: string
}

/** Each with its own sense: a period by the days that the date may mean, a field by the key that its value is counted under. */
export function figureConditions(asked: FigureConditions): RawBuilder<unknown>[] {
  const { kept, field, is, ids } = asked
  return [
    ...(kept ? [isKept('r')] : []),
    ...datedConditions(asked),
    ...(ids === undefined ? [] : [sql`r.id = any(${ids.split(',')}::text[])`]),
    ...(field === undefined || is !== undefined ? [] : [sql`r.data -> ${field} is not null`]),
    ...(field === undefined || is === undefined ? [] : [sql`${is} = any(${keysIn(field, is)})`]),
  ]
}

function datedConditions({ from, to, dated = 'in' }: FigureConditions): RawBuilder<unknown>[] {
  if (dated === 'undated') return [sql`r.on_day is null`]
  if (dated === 'by') return [sql`(r.on_first is null or r.on_first <= ${to ?? 'infinity'}::date)`]
  if (from === undefined && to === undefined) return []
  const [first, last] = [sql`${from ?? '-infinity'}::date`, sql`${to ?? 'infinity'}::date`]
  const isIn = sql`(r.on_first >= ${first} and r.on_day <= ${last})`
  if (dated === 'in') return [isIn]
  return [sql`r.on_first <= ${last} and r.on_day >= ${first} and not ${isIn}`]
}

/** The keys of `keysOf` in the register, which counts by them; of days in the other calendar as far as `is` asks for them. */
function keysIn(field: string, is: string): RawBuilder<string[]> {
  const elsewhere = hijriDaysOf(is)
  const value = sql`r.data -> ${field}`
  const party = (of: RawBuilder<unknown>) => sql`coalesce(${of} ->> 'id', 'name:' || (${of} ->> 'text'))`
  const none = sql`array['not-stated']`
  return sql<string[]>`case jsonb_typeof(${value})
    when 'boolean' then array[case when (${value})::boolean then 'yes' else 'no' end]
    when 'string' then array[coalesce(nullif(r.data ->> ${field}, ''), 'not-stated')]
    when 'array' then coalesce((
      select array_agg(case jsonb_typeof(each) when 'string' then each #>> '{}' else ${party(sql`each`)} end)
      from jsonb_array_elements(${value}) each), ${none})
    when 'object' then array[case
      when ${value} ? 'amount' then coalesce(${value} ->> 'currency', 'not-stated')
      when ${value} ? 'calendar' then
        case when ${value} ->> 'calendar' <> 'hijri' then left(${value} ->> 'value', 7)
          when ${value} ->> 'value' = any(${elsewhere.days}::text[]) then ${elsewhere.key}
          else 'hijri:' || left(${value} ->> 'value', 7) end
      when ${value} ? 'state' then coalesce(${value} ->> 'state', 'name:' || (${value} ->> 'text'))
      when ${value} ? 'id' then ${party(value)}
      else 'name:' || (${value} ->> 'text') end]
    else ${none} end`
}

import type { KindRecord } from '../../contract/kinds.ts'
import type { RecordValue, RecordValues } from '../../contract/mechanisms.ts'
import { possibleDays } from '../possible-days.ts'
import { decimalOf, millionthsOf } from '../values/decimals.ts'
import { foldTyped } from '../values/plain-words.ts'

/**
 * Records that may be one, in groups of ids: those that are the same in the fields that the type names, however they are
 * written. A proposal; nothing is merged. One that holds none of the fields is like no other.
 */
export function duplicates(
  type: Pick<KindRecord, 'duplicates'>,
  records: readonly { id: string; values: RecordValues }[],
): string[][] {
  const groups = new Map<string, string[]>()
  for (const { id, values } of records) {
    const key = duplicateKey(type, values)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(id)
    else groups.set(key, [id])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** What two that may be one have alike; null where nothing says it. */
export function duplicateKey(
  { duplicates: fields }: Pick<KindRecord, 'duplicates'>,
  values: RecordValues,
): string | null {
  const parts = fields?.map((field) => alike(values[field])) ?? []
  return parts.some((part) => part !== '') ? JSON.stringify(parts) : null
}

/**
 * Keys of what says no more than a record, itself first: «met on 26 September» repeats «ministers met on 26 September». Where
 * very many fields are compared, only itself.
 */
export function repeatedBy(type: Pick<KindRecord, 'duplicates'>, values: RecordValues): string[] {
  const fields = type.duplicates?.filter((field) => values[field] !== undefined) ?? []
  const parts = fields.length > mostCompared ? [fields] : partsOf(fields)
  const keys = parts.map((part) => Object.fromEntries(part.map((field) => [field, values[field]])))
  return keys.flatMap((said) => duplicateKey(type, said as RecordValues) ?? [])
}

const mostCompared = 6

/** All of them first, and nothing of them last. */
function partsOf([field, ...others]: readonly string[]): string[][] {
  if (field === undefined) return [[]]
  const rest = partsOf(others)
  return [...rest.map((part) => [field, ...part]), ...rest]
}

/** A value without what differs from one way of writing it to the next. */
function alike(value: RecordValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return foldTyped(value)
  if (Array.isArray(value)) return [...new Set(value.map(alike))].sort().join(' ')
  if ('amount' in value) return `${decimalOf(millionthsOf(value.amount))} ${value.currency ?? ''}`
  if ('calendar' in value) {
    const days = possibleDays(value)
    return days ? `${days.first} ${days.last}` : value.value
  }
  return 'id' in value && value.id !== null ? value.id : foldTyped(value.text)
}

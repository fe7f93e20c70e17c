import { fieldOf, printValue, type Typing, writeValue } from '@qarar/register'
import type { KindRecord, RecordValue, RecordValues } from '@qarar/register/contract'

/** What names a record in a list: its title fields that hold something. */
export const titleOf = ({ title }: Pick<KindRecord, 'title'>, values: RecordValues): string =>
  title.flatMap((field) => (values[field] === undefined ? [] : writeValue(values[field]))).join(' ')

/** What exports of before wrote, where a Hijri date did not say its calendar. */
export const titleOfBefore = ({ title }: Pick<KindRecord, 'title'>, values: RecordValues): string =>
  title.flatMap((field) => (values[field] === undefined ? [] : writtenBefore(values[field]))).join(' ')

const writtenBefore = (value: RecordValue): string =>
  typeof value === 'object' && 'calendar' in value ? value.value : writeValue(value)

export type NameWords = Pick<Typing, 'list' | 'language'>

/** The same for a reader: parties by their names, amounts and days in words. */
export const titleWords = (type: KindRecord, values: RecordValues, words: NameWords): string =>
  wordsIn(type.title, type, values, words).join(' · ')

/** What tells a record from others of its type: its title, and from when to when it is of. Nothing of it that is sensitive. */
export function nameAndDays(type: KindRecord, values: RecordValues, words: NameWords): string {
  const shown = (field: string | undefined): field is string =>
    field !== undefined && !fieldOf(type, field)?.sensitive
  const title = type.title.filter(shown)
  const days = [type.from ?? type.on, type.until].filter(shown).filter((field) => !title.includes(field))
  const [name, when] = [title, days].map((fields) => wordsIn(fields, type, values, words))
  return [...(name ?? []), (when ?? []).join(' – ')].filter((part) => part !== '').join(' · ')
}

const wordsIn = (fields: readonly string[], type: KindRecord, values: RecordValues, words: NameWords) =>
  fields.flatMap((id) => {
    const [field, value] = [fieldOf(type, id), values[id]]
    return field && value !== undefined
      ? printValue(value, field, { language: words.language ?? 'en', list: words.list })
      : []
  })

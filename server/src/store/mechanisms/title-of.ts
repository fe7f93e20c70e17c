import { fieldOf, printValue, type Typing, writeValue } from '@qarar/register'
import type { KindRecord, RecordValues } from '@qarar/register/contract'

/** What names a record in a list: its title fields that hold something. */
export const titleOf = ({ title }: Pick<KindRecord, 'title'>, values: RecordValues): string =>
  title.flatMap((field) => (values[field] === undefined ? [] : writeValue(values[field]))).join(' ')

/** The same for a reader: parties by their names, amounts and days in words. */
export function titleWords(type: KindRecord, values: RecordValues, { list, language }: Typing): string {
  const parts = type.title.flatMap((id) => {
    const [field, value] = [fieldOf(type, id), values[id]]
    return field && value !== undefined ? printValue(value, field, { language: language ?? 'en', list }) : []
  })
  return parts.join(' · ')
}

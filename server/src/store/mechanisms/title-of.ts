import { writeValue } from '@qarar/register'
import type { KindRecord, RecordValues } from '@qarar/register/contract'

/** What names a record in a list: its title fields that hold something. */
export const titleOf = ({ title }: Pick<KindRecord, 'title'>, values: RecordValues): string =>
  title.flatMap((field) => (values[field] === undefined ? [] : writeValue(values[field]))).join(' ')

import type { RecordValues } from '../../contract/mechanisms.ts'

/** A record as it is to be kept. */
export interface CheckedRecord {
  id: string
  type: string
  values: RecordValues
}

import type {
  DraftFault,
  DraftFaultCode,
  ReturnedField,
  ReturnedSection,
  ReturnedSegment,
} from '../../contract/returned-drafts.ts'

interface Row {
  state: (ReturnedField | ReturnedSection | ReturnedSegment)['state']
  faults: readonly DraftFault[]
}

const has = ({ faults }: Row, codes: readonly DraftFaultCode[]) =>
  faults.some(({ code }) => codes.includes(code))

const takeable: readonly Row['state'][] = ['filled', 'changed', 'emptied', 'conflict', 'doubled']

/** There is something that a person may take by its name. What is frozen, or of another report, stays. */
export const mayBeTaken = (row: Row): boolean =>
  takeable.includes(row.state) && !has(row, ['frozen', 'other-volume'])

/** What stands there now is not what went out. A field that stands there several times has this too. */
export const isChangedSince = (row: Pick<Row, 'faults'>): boolean =>
  row.faults.some(({ code }) => code === 'changed-since')

/** It says something new, overwrites nobody's later words, and is a translation of what stands there now. */
export const isTakenUnnamed = (row: Row): boolean =>
  mayBeTaken(row) &&
  (row.state === 'filled' || row.state === 'changed') &&
  !isChangedSince(row) &&
  !has(row, ['other-post', 'source-changed', 'source-gone'])

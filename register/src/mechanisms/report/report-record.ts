import type { MechanismRecord } from '../../contract/mechanisms.ts'
import type { AskedRecord } from '../answers/question.ts'

/** A record that a person keeps, as a report is compiled from it. */
export type ReportRecord = AskedRecord & Pick<MechanismRecord, 'version' | 'masked' | 'level' | 'quote'>

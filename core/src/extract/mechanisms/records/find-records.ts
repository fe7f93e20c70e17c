import type { MechanismKind, ReadRecord } from '../../../model/extracted.ts'
import { appointmentOf } from './appointments.ts'
import { dayOf } from './days.ts'
import { horizonOf } from './horizons.ts'
import { meetingOf } from './meetings.ts'
import { planOf, preconditionOf } from './plans.ts'
import { termsOf } from './terms.ts'
import type { Told } from './told.ts'
import { visitOf } from './visits.ts'

type Reader = (told: Told) => ReadRecord[]

const meeting: Reader = ({ passage, name, state }) => (state === 'asked-for' ? [] : meetingOf(passage, name))

/** A conference that was convened was held. */
const convened: Reader = ({ passage, name, state }) =>
  state === 'asked-for' ? [] : meetingOf(passage, name, state === 'established')

/** What is read where a mechanism of a kind is named; other records are read with what they found. */
const readers: Readonly<Partial<Record<MechanismKind, readonly Reader[]>>> = {
  'contact-group': [meeting, termsOf],
  'meeting-series': [meeting],
  conference: [convened, planOf, preconditionOf],
  pledge: [convened, planOf, preconditionOf],
  envoy: [appointmentOf],
  mission: [visitOf],
  programme: [horizonOf],
  observance: [dayOf],
}

/** What a paragraph tells of a mechanism where it names it. */
export const recordsOf = (told: Told): ReadRecord[] =>
  (readers[told.kind] ?? []).flatMap((read) => read(told))

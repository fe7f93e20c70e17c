import type { MechanismKind, ReadRecord } from '../../../model/extracted.ts'
import { appointmentOf } from './appointments.ts'
import { chairOf } from './chairs.ts'
import { dayOf } from './days.ts'
import { distributionOf } from './distribution.ts'
import { dutiesOf, yearlyReportOf } from './duties.ts'
import { entryIntoForceOf } from './entries-into-force.ts'
import { horizonOf } from './horizons.ts'
import { meetingOf } from './meetings.ts'
import { membersOf } from './members.ts'
import { numberedMeetingsOf } from './numbered-meetings.ts'
import { planOf, preconditionOf } from './plans.ts'
import { rhythmOf } from './rhythms.ts'
import { seatOf } from './seats.ts'
import { tasksOf } from './tasks.ts'
import { termsOf } from './terms.ts'
import type { Told } from './told.ts'
import { visitOf } from './visits.ts'

type Reader = (told: Told) => ReadRecord[]

const meeting: Reader = ({ passage, name, state }) => (state === 'asked-for' ? [] : meetingOf(passage, name))

/** A conference that was convened was held. */
const convened: Reader = ({ passage, name, state }) =>
  state === 'asked-for' ? [] : meetingOf(passage, name, state === 'established')

/** Of a body: who belongs to it and leads it, what it is asked to do and to report. */
const body: readonly Reader[] = [membersOf, chairOf, tasksOf, dutiesOf]

/** What is read where a mechanism of a kind is named; other records are read with what they found. */
const readers: Readonly<Partial<Record<MechanismKind, readonly Reader[]>>> = {
  'contact-group': [meeting, termsOf, ...body],
  'meeting-series': [meeting, rhythmOf, numberedMeetingsOf],
  conference: [convened, planOf, preconditionOf, numberedMeetingsOf],
  pledge: [convened, planOf, preconditionOf, numberedMeetingsOf],
  envoy: [appointmentOf, tasksOf, dutiesOf],
  mission: [visitOf, membersOf, chairOf],
  observatory: [...body, yearlyReportOf, distributionOf],
  fund: body,
  'election-observation': [tasksOf, dutiesOf],
  office: [seatOf, ...body],
  commission: body,
  group: body,
  programme: [horizonOf],
  treaty: [entryIntoForceOf],
  observance: [dayOf],
}

/** What a paragraph tells of a mechanism where it names it. */
export const recordsOf = (told: Told): ReadRecord[] =>
  (readers[told.kind] ?? []).flatMap((read) => read(told))

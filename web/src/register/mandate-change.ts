// What the forms of a mandate's page say, as the register takes it.
import {
  closingKinds,
  type GivenEvidence,
  type NewAssignment,
  type NewStatus,
  partyCalled,
  statuses,
} from '@qarar/register'
import { hasControls } from '../has-controls.ts'
import { paragraphAt } from './paragraph-address.ts'
import { dayOf } from './past.ts'
import type { Fields } from './refused.ts'
import { readOwner } from './seen-owners.ts'
import { subsetWithdrawal } from './subset-change.ts'

export const recordedKinds = [
  'status',
  'withdraw-status',
  'assign',
  'release',
  'confirm',
  'reject',
  'withdraw-decision',
  'closing',
  'decline',
  'withdraw-closing',
  'withdraw-subset',
] as const
export type RecordedKind = (typeof recordedKinds)[number]

/** A change that can be sent, with where its trace is on the page; or why it cannot. */
export type MandateChange =
  | { path: string; body: unknown; recorded: RecordedKind; anchor: string }
  | { why: string }

/** `today`: no status is of a later day, whatever the reader's time zone. */
export function changeOf(id: string, fields: Fields, today: string): MandateChange {
  if (oneLine.some((name) => hasControls(fields[name] ?? ''))) return { why: 'control-characters' }
  switch (fields.about) {
    case 'status':
      return statusOf(id, fields, today)
    case 'assign':
      return assignmentOf(id, fields)
    case 'confirm':
    case 'reject':
      return decisionOf(id, fields, fields.about)
    case 'closing':
      return closingOf(id, fields, today)
    case 'decline':
      return reasoned(
        `/api/closings/proposals/${encodeURIComponent(fields.proposal ?? '')}/decline`,
        fields,
        'decline',
      )
    case 'withdraw-closing':
      return reasoned(
        `/api/closings/${encodeURIComponent(fields.closing ?? '')}/withdraw`,
        fields,
        'withdraw-closing',
      )
    case 'withdraw-subset': {
      const change = subsetWithdrawal(fields.subset ?? '', typed(fields, 'reason'))
      return 'why' in change ? change : { ...change, recorded: 'withdraw-subset', anchor: 'subset' }
    }
    case 'withdraw-status':
      return withdrawal(`/api/statuses/${encodeURIComponent(fields.entry ?? '')}`, fields, 'entries')
    case 'withdraw-decision':
      return withdrawal(
        `/api/mandates/decisions/${encodeURIComponent(fields.decision ?? '')}`,
        fields,
        'decisions',
      )
    default:
      return { why: 'store' }
  }
}

const oneLine = ['symbol', 'other', 'document', 'link', 'reason', 'post', 'person']
const typed = (fields: Fields, name: string) => fields[name]?.trim() || null

function statusOf(id: string, fields: Fields, today: string): MandateChange {
  const status = statuses.find((name) => name === fields.status)
  const [asOf, other] = [dayOf(fields.asOf), typed(fields, 'other')]
  const addressee = other ? (partyCalled(other) ?? `name:${other}`) : typed(fields, 'addressee')
  const evidence = evidenceOf(fields)
  if (!status) return { why: 'no-status' }
  if (!addressee || addressee === 'other') return { why: 'no-addressee' }
  if (!asOf) return { why: 'no-day' }
  if (asOf > dayAfter(today)) return { why: 'day-to-come' }
  if (isUnsureDay(asOf, fields)) return { why: 'day-before-text' }
  if (typeof evidence === 'string') return { why: evidence }
  const body: NewStatus = {
    ...{ addressee, status, asOf, evidence, version: Number(fields.version) },
    ...{ note: typed(fields, 'note'), reportText: typed(fields, 'reportText') },
  }
  return { path: `${mandateApi(id)}/statuses`, body, recorded: 'status', anchor: 'entries' }
}

/** Before the text was adopted nothing can have become of it, unless a person says that this very day is meant. */
const isUnsureDay = (asOf: string, { textDate, meantDay }: Fields) =>
  Boolean(textDate) && asOf < (textDate ?? '') && meantDay !== asOf

/** What is given of the three kinds; else why it is none. */
function evidenceOf(fields: Fields): GivenEvidence[] | 'not-a-paragraph' | 'not-a-link' {
  const [address, text, url] = [typed(fields, 'paragraph'), typed(fields, 'document'), typed(fields, 'link')]
  const paragraph = address && paragraphAt(address)
  if (address && !paragraph) return 'not-a-paragraph'
  if (url && !(/^https?:\/\//i.test(url) && URL.canParse(url))) return 'not-a-link'
  return [
    ...(paragraph ? [paragraph] : []),
    ...(text ? [{ kind: 'document' as const, text }] : []),
    ...(url ? [{ kind: 'link' as const, url }] : []),
  ]
}

/** A fact of the report: one that a text tells, or another. */
function closingOf(id: string, fields: Fields, today: string): MandateChange {
  const kind = closingKinds.find((name) => name === fields.kind)
  const date = dayOf(fields.date)
  const evidence = evidenceOf(fields)
  if (!kind) return { why: 'store' }
  if (!date) return { why: 'no-day' }
  if (date > dayAfter(today)) return { why: 'day-to-come' }
  if (typeof evidence === 'string') return { why: evidence }
  const body = { kind, date, symbol: typed(fields, 'symbol'), evidence, proposal: typed(fields, 'proposal') }
  return { path: `${mandateApi(id)}/closings`, body, recorded: 'closing', anchor: 'report' }
}

function reasoned(path: string, fields: Fields, recorded: 'decline' | 'withdraw-closing'): MandateChange {
  const reason = typed(fields, 'reason')
  return reason ? { path, body: { reason }, recorded, anchor: 'report' } : { why: 'no-reason' }
}

function assignmentOf(id: string, fields: Fields): MandateChange {
  const said = newOwner(fields)
  if (typeof said === 'string') return { why: said }
  const body = { mandates: [id], ...said, seen: { [id]: readOwner(fields.seen ?? '') } }
  const recorded = said.post === null ? 'release' : 'assign'
  return { path: assignApi, body, recorded, anchor: 'owner' }
}

export const assignApi = '/api/mandates/assign'

/** Who is to see to it; nobody where the form says so; else why it is not said. */
export function newOwner(fields: Fields): Omit<NewAssignment, 'seen'> | 'no-post' | 'no-day' {
  if (fields.release) return { post: null, person: null, by: null }
  const [post, by] = [typed(fields, 'post'), dayOf(fields.by)]
  if (!post) return 'no-post'
  if (fields.by && !by) return 'no-day'
  return { post, person: typed(fields, 'person'), by }
}

function decisionOf(id: string, fields: Fields, about: 'confirm' | 'reject'): MandateChange {
  const seen = { version: Number(fields.version), expression: fields.expression || undefined }
  const body =
    about === 'confirm'
      ? { kind: 'confirmed', ...seen }
      : { kind: 'rejected', ...seen, reason: typed(fields, 'reason') }
  return { path: `${mandateApi(id)}/decisions`, body, recorded: about, anchor: 'decisions' }
}

function withdrawal(path: string, fields: Fields, anchor: 'entries' | 'decisions'): MandateChange {
  const reason = typed(fields, 'reason')
  if (!reason) return { why: 'no-reason' }
  const recorded = anchor === 'entries' ? 'withdraw-status' : 'withdraw-decision'
  return { path: `${path}/withdraw`, body: { reason }, recorded, anchor }
}

const mandateApi = (id: string) => `/api/mandates/${encodeURIComponent(id)}`

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

// What the forms of mechanisms say, as the API takes it.
import type { LanguageTag, NewMechanismDecision, NewRecord, NewRecordDecision } from '@qarar/register'
import { paragraphAt } from '../register/paragraph-address.ts'
import { fieldsTyped } from './fields-typed.ts'

/** Names of the fields of a record in its form. */
export const inputName = (field: string) => `f-${field}`

type Recorded = 'confirmed' | 'edited' | 'rejected' | 'merged' | 'withdrawn' | 'added'

/** A change, what to say of it when it is taken, and where on the page that is seen. */
export interface MechanismChange {
  path: string
  body: NewMechanismDecision | NewRecordDecision | NewRecord
  recorded: Recorded
  anchor: string
}

type Typed = Record<string, string | string[]>

/** Fields of a record as they were typed; ticked boxes are several. */
export function typedOf(form: FormData): Typed {
  const names = new Set([...form.keys()].filter((name) => name.startsWith('f-')))
  return Object.fromEntries(
    [...names].map((name) => {
      const all = form.getAll(name).map(String)
      // A field that may have none of its boxes ticked says so by an empty one.
      const said = all.length > 1 ? all.filter((each) => each !== '') : all
      return [name.slice(2), said.length === 1 ? (said[0] ?? '') : said.length === 0 ? '' : said]
    }),
  )
}

/** Fields that were left empty though the page showed nothing of them stay as they are. */
const notMasked = (typed: Typed, masked: readonly string[]): Typed =>
  Object.fromEntries(
    Object.entries(typed).filter(([field, value]) => value !== '' || !masked.includes(field)),
  )

/** Null for a form that no page has. */
export function changeOf(form: FormData, language: LanguageTag): MechanismChange | null {
  const about = String(form.get('about') ?? '')
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const [mechanism, record] = [text('mechanism'), text('record')]
  const version = Number(text('version'))
  const ofMechanism = (body: NewMechanismDecision): MechanismChange => ({
    path: `/api/mechanisms/${encodeURIComponent(mechanism)}/decisions`,
    body,
    recorded: body.kind,
    anchor: 'page',
  })
  const ofRecord = (body: NewRecordDecision): MechanismChange => ({
    path: `/api/mechanism-records/${encodeURIComponent(record)}/decisions`,
    body,
    recorded: body.kind,
    anchor: record,
  })
  const reason = text('reason') || null
  const doubled = text('doubled') !== '' || undefined
  switch (about) {
    case 'confirm':
      return ofMechanism({ kind: 'confirmed', version })
    case 'reject':
      return ofMechanism({ kind: 'rejected', version, reason })
    case 'merge':
      return ofMechanism({ kind: 'merged', version, into: text('into') })
    case 'take-back':
      return ofMechanism({ kind: 'withdrawn', version, reason: text('reason') })
    case 'edit':
      return ofMechanism({ kind: 'edited', version, fields: fieldsTyped(text) })
    case 'confirm-record':
      return ofRecord({ kind: 'confirmed', version, doubled, language })
    case 'reject-record':
      return ofRecord({ kind: 'rejected', version, reason })
    case 'withdraw-record':
      return ofRecord({ kind: 'withdrawn', version, reason: text('reason') })
    case 'edit-record': {
      const typed = notMasked(typedOf(form), text('masked').split(' '))
      const edited = { kind: 'edited' as const, version, doubled, values: {}, typed, language, without: [] }
      const evidence = evidenceTyped(text('evidence'))
      return ofRecord(evidence.length > 0 ? { ...edited, evidence } : edited)
    }
    case 'add-record': {
      const type = text('type')
      const typed = Object.fromEntries(Object.entries(typedOf(form)).filter(([, value]) => value !== ''))
      const body = { type, values: {}, typed, language, evidence: evidenceTyped(text('evidence')) }
      const path = `/api/mechanisms/${encodeURIComponent(mechanism)}/records`
      return { path, body, recorded: 'added', anchor: `type-${type}` }
    }
    default:
      return null
  }
}

/** One line: a paragraph of the library, an address of the web, else a document by its number. */
function evidenceTyped(typed: string): NewRecord['evidence'] {
  if (typed === '') return []
  const paragraph = paragraphAt(typed)
  if (paragraph) return [paragraph]
  return /^https?:\/\//.test(typed) ? [{ kind: 'link', url: typed }] : [{ kind: 'document', text: typed }]
}

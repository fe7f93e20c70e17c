import type { LanguageTag } from '@qarar/core'
import type { FieldType, KindField, KindList, KindRecord } from '../../contract/kinds.ts'
import type { Place, RecordValue, RecordValues } from '../../contract/mechanisms.ts'
import type { NamedParty } from '../../contract/register.ts'
import { partyGiven, partyName, stateCalled } from '../../party-name.ts'
import { similarParties } from '../../similar-parties.ts'
import { foldTyped } from './plain-words.ts'
import { readAmount } from './read-amount.ts'
import { readDateValue, readDayOfYear } from './read-date-value.ts'
import { readMoney } from './read-money.ts'
import type { ValueFault, ValueFaultCode } from './value-fault.ts'

/** What has to be known to read a value. */
export interface Typing {
  /** Of whoever wrote it; null where nobody knows, as of a file. */
  language: LanguageTag | null
  /** A list of the kind, with what people added to it. */
  list: (id: string) => KindList | null
  /** The id of a record, mechanism, mandate or document by its id or name; null where there is none. */
  find?: (field: KindField, typed: string) => string | null
}

/** A value may come with questions about it: which currency it is. Nothing was typed: neither. */
export interface ReadValue {
  value: RecordValue | null
  faults: ValueFault[]
}

/** What was typed into a field, or stands in a cell, as a value of its type. Never throws. */
export function readValue(typed: string, field: KindField, typing: Typing): ReadValue {
  const text = typed.normalize('NFC').trim()
  if (text === '') return { value: null, faults: [] }
  if (unseen.test(text)) return fault('control-characters', field, '')
  if (text.length > longest[field.type]) return fault('too-long', field, text.slice(0, 80))
  return readers[field.type](text, field, typing)
}

/** The values of a record by the ids of its fields; what is blank is left out. */
export function readValues(
  typed: Readonly<Record<string, string>>,
  type: KindRecord,
  typing: Typing,
): { values: RecordValues; faults: ValueFault[] } {
  const values: RecordValues = {}
  const faults: ValueFault[] = []
  for (const [id, text] of Object.entries(typed)) {
    const field = type.fields.find((each) => each.id === id)
    const read = field ? readValue(text, field, typing) : unknownField(id)
    if (read.value !== null) values[id] = read.value
    faults.push(...read.faults)
  }
  return { values, faults }
}

/** Line ends and tabs are seen; joiners and marks of direction belong to words. */
const unseen = /[^\P{Cc}\t\n\r]/u

const [line, page] = [500, 20_000]
const longest: Record<FieldType, number> = {
  text: line,
  'long-text': page,
  party: line,
  parties: page,
  state: line,
  states: page,
  person: line,
  date: line,
  place: line,
  money: line,
  number: line,
  choice: line,
  choices: page,
  flag: line,
  document: line,
  mandate: line,
  record: line,
  mechanism: line,
}

const fault = (
  code: ValueFaultCode,
  field: Pick<KindField, 'id'>,
  found: string,
  choices: string[] = [],
): ReadValue => ({ value: null, faults: [{ code, field: field.id, found, choices }] })

const unknownField = (id: string) => fault('no-such-field', { id }, id)
const kept = (value: RecordValue): ReadValue => ({ value, faults: [] })

type Reader = (text: string, field: KindField, typing: Typing) => ReadValue

const readers: Record<FieldType, Reader> = {
  text: (text) => kept(text.replace(/\s+/g, ' ')),
  'long-text': kept,
  person: (text) => kept(text.replace(/\s+/g, ' ')),
  party: (text) => kept(partyOf(text)),
  parties: (text, field) => severalOf(text, field, (part) => kept(partyOf(part))),
  state: readState,
  states: (text, field, typing) => severalOf(text, field, (part) => readState(part, field, typing)),
  date: readDate,
  place: (text) => kept(placeOf(text)),
  money: readMoneyOf,
  number: readNumber,
  choice: readChoice,
  choices: (text, field, typing) => severalOf(text, field, (part) => readChoice(part, field, typing)),
  flag: readFlag,
  document: (text, field, { find }) => kept({ text, publication: find?.(field, text) ?? null }),
  mandate: readNamed,
  record: readNamed,
  mechanism: readNamed,
}

/** Nobody's list has everybody: who is not in one is known by the words. */
function partyOf(text: string): NamedParty {
  const id = partyGiven(text)
  return id === null || id.startsWith('name:') ? { id: null, text: text.replace(/^name:/, '') } : { id, text }
}

/** Of a State that no list has, `name:` says that its words are meant. */
function readState(text: string, field: KindField, { language }: Pick<Typing, 'language'>): ReadValue {
  if (text.startsWith('name:') && text.length > 'name:'.length) return kept(partyOf(text))
  const id = stateCalled(text)
  if (id !== null) return kept({ id, text })
  const near = similarParties(text, []).filter((party) => party.startsWith('state:'))
  return fault(
    'unknown-state',
    field,
    text,
    near.map((party) => partyName(party, language ?? 'en') ?? party),
  )
}

/** As many as a list of the contract keeps. */
const most = 300

/** Several values with `;`, «؛» or line ends between them; with commas where each part is known by itself. */
function severalOf(text: string, field: KindField, readOne: (part: string) => ReadValue): ReadValue {
  const parts = partsOf(text)
  if (parts.length > most) return fault('too-many', field, '')
  const read = parts.map(readOne)
  const faults = read.flatMap((each) => each.faults)
  if (faults.length > 0) return { value: null, faults }
  return kept([...new Map(read.map(({ value }) => [JSON.stringify(value), value])).values()] as RecordValue)
}

function partsOf(text: string): string[] {
  const parts = split(text, /[;؛\n]/)
  const [only = ''] = parts
  if (parts.length > 1) return parts
  const byComma = split(only, /[,،]/)
  return byComma.length > 1 && partyGiven(only) === null && byComma.every(isKnown) ? byComma : parts
}

const split = (text: string, at: RegExp) => text.split(at).flatMap((part) => part.trim() || [])

/** A State, or an id such as those of lists. */
const isKnown = (part: string) => partyGiven(part) !== null || /^[a-z][a-z0-9-]*$/.test(part)

function readDate(text: string, field: KindField): ReadValue {
  const yearly = field.everyYear ? readDayOfYear(text) : null
  if (yearly) return kept(yearly)
  const read = readDateValue(text)
  return read.value ? kept(read.value) : fault(read.fault, field, text, read.choices)
}

/** «تارماش، الصومال»: the State is the last part, where it is one. */
function placeOf(text: string): Place {
  const last = text.split(/[,،(]/).at(-1)?.replace(')', '').trim() ?? ''
  return { text, state: stateCalled(text) ?? (last === '' ? null : stateCalled(last)) }
}

function readMoneyOf(text: string, field: KindField, { language }: Typing): ReadValue {
  const { value, fault: code } = readMoney(text, language)
  return { value, faults: code ? [{ code, field: field.id, found: text, choices: [] }] : [] }
}

function readNumber(text: string, field: KindField, { language }: Typing): ReadValue {
  const read = readAmount(withoutUnit(foldTyped(text), field), language)
  if ('decimal' in read) return kept(read.decimal)
  const codes = {
    'not-a-number': 'not-a-number',
    nothing: 'not-a-number',
    several: 'several-numbers',
    ambiguous: 'ambiguous-number',
    'too-large': 'too-large',
    'too-precise': 'too-precise',
  } as const
  return fault(codes[read.why], field, text)
}

function withoutUnit(folded: string, { unit }: KindField): string {
  if (!unit) return folded
  const words = Object.values(unit).map(foldTyped)
  const found = words.find((word) => folded.endsWith(word) && folded.length > word.length)
  return found ? folded.slice(0, -found.length).trim() : folded
}

function readChoice(text: string, field: KindField, { list, language }: Typing): ReadValue {
  const entries = list(field.list ?? '')?.entries ?? []
  const folded = foldTyped(text)
  const found =
    entries.find(({ id }) => id === text) ??
    entries.find(({ words }) => Object.values(words).some((word) => foldTyped(word) === folded))
  if (found) return kept(found.id)
  return fault(
    'not-in-list',
    field,
    text,
    entries.map(({ words }) => words[language ?? 'en']),
  )
}

const yes = 'yes y true 1 x ✓ ✔ oui vrai نعم اجل صحيح'.split(' ')
const no = 'no n false 0 - non faux لا كلا خطا'.split(' ')

function readFlag(text: string, field: KindField): ReadValue {
  const folded = foldTyped(text)
  if (yes.includes(folded)) return kept(true)
  return no.includes(folded) ? kept(false) : fault('not-yes-or-no', field, text)
}

/** Of something in the register: without anybody to find it, an id is taken for one. */
function readNamed(text: string, field: KindField, { find }: Typing): ReadValue {
  const id = find ? find(field, text) : text
  return id === null ? fault('not-found', field, text) : kept(id)
}

// The conditions of the register's list, as they stand in the address of the page.
import {
  follows,
  type LanguageTag,
  type ListOrder,
  lifeChanges,
  listOrders,
  mandateStates,
  partiesCalled,
  type RegisterChoices,
  statuses,
} from '@qarar/register'
import type { Reader } from '../i18n/reader.ts'
import { momentIn } from '../moment-in.ts'
import { type Column, columnsOf } from './columns.ts'
import { keyName } from './party-words.ts'
import { askPast, dayOf, type Past, pastOf } from './past.ts'

/** In this order they are said. */
const plainNames = [
  'publication',
  'work',
  'organisation',
  'session',
  'due',
  'follow',
  'state',
  'status',
  'life',
  'owner',
  'before',
  'words',
] as const
type PlainName = (typeof plainNames)[number]

export interface ListFilter extends Past {
  /** Keys of addressees: any of them. */
  addressees: string[]
  plain: Partial<Record<PlainName, string>>
  stale: boolean
  mine: boolean
  /** Moment, ISO 8601: only what came into the register after it. */
  since: string | null
  sort: ListOrder
  from: number
  /** Null: those that were kept last. */
  columns: Column[] | null
}

/** What is no condition is left out; `left-out.ts` says what that was. */
export function filterOf(query: URLSearchParams): ListFilter {
  const from = query.get('from') ?? ''
  return {
    addressees: query.getAll('addressee').map(plainWords).filter(Boolean).slice(0, 50),
    plain: Object.fromEntries(
      plainNames.flatMap((name) => {
        const value = plainWords(query.get(name) ?? '')
        return value && isOne(name, value) ? [[name, value]] : []
      }),
    ),
    stale: query.get('stale') === 'true',
    mine: query.get('mine') === 'true',
    since: momentIn(query.get('since')),
    sort: listOrders.find((order) => order === query.get('sort')) ?? 'newest',
    from: /^[1-9]\d{0,6}$/.test(from) ? Number(from) : 1,
    columns: columnsOf(query),
    ...pastOf(query),
  }
}

/** As the API takes it: no control characters, no endless text. */
const plainWords = (value: string) =>
  value
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 500)

const known: Partial<Record<PlainName, readonly string[]>> = {
  follow: follows,
  state: mandateStates,
  status: [...statuses, 'none'],
  life: lifeChanges,
}
/** In the place of an organisation: any, also for who works for one. */
export const anyOrganisation = 'all'

const short: readonly PlainName[] = ['organisation', 'session', 'due']
const ids: readonly PlainName[] = ['publication', 'work']

function isOne(name: PlainName, value: string): boolean {
  if (ids.includes(name)) return /^[\w-]{1,64}$/.test(value)
  if (short.includes(name)) return value.length <= 40
  if (name === 'before') return dayOf(value) !== null
  return known[name]?.includes(value) ?? true
}

/** The address's query; without the place in the list where it begins at the beginning. */
export function queryOfFilter({
  addressees,
  plain,
  stale,
  mine,
  since,
  sort,
  from,
  columns,
  asOf,
  known,
}: ListFilter): URLSearchParams {
  const query = new URLSearchParams(addressees.map((key) => ['addressee', key]))
  for (const name of plainNames) if (plain[name]) query.set(name, plain[name])
  if (stale) query.set('stale', 'true')
  if (mine) query.set('mine', 'true')
  if (since) query.set('since', since)
  if (sort !== 'newest') query.set('sort', sort)
  if (asOf) query.set('asOf', asOf)
  if (known) query.set('known', known)
  for (const column of columns ?? []) query.append('column', column)
  // None of them is said, too.
  if (columns?.length === 0) query.set('column', 'none')
  if (from > 1) query.set('from', `${from}`)
  return query
}

/** The same for who chose it: without a word the list would be of the reader's own organisation. */
export function queryAsChosen(
  filter: ListFilter,
  { organisation }: Pick<Reader, 'organisation'>,
): URLSearchParams {
  const query = queryOfFilter(filter)
  if (query.size === 0 && organisation !== null) query.set('organisation', anyOrganisation)
  return query
}

/** The list as if a value of one of its conditions had not been given. */
export function withoutValue(filter: ListFilter, name: string, value: string): ListFilter {
  return name === 'addressee'
    ? { ...filter, addressees: filter.addressees.filter((key) => key !== value) }
    : { ...filter, plain: { ...filter.plain, [name]: undefined } }
}

/** The query of the API for these conditions. */
export function askOfFilter(filter: ListFilter, language: string): URLSearchParams {
  const query = askPast(queryOfFilter({ ...filter, columns: null, asOf: null, known: null }), filter)
  if (filter.plain.organisation === anyOrganisation) query.delete('organisation')
  query.set('language', language)
  return query
}

/**
 * An addressee as people type it: a key, a name in any language, or words that no list has. Of a name that several have, all
 * whom the texts address.
 */
export function addresseesTyped(typed: string, choices: RegisterChoices, reader: Reader): string[] {
  const words = plainWords(typed)
  if (words.startsWith('name:')) return [words]
  const listed = choices.addressees.map(({ key }) => key)
  if (listed.includes(words)) return [words]
  const called = partiesCalled(words)
  const ofTexts = listed.filter((key) => called.includes(key) || keyName(key, reader.language) === words)
  if (ofTexts.length > 0) return ofTexts
  return [called[0] ?? (/^[a-z]+[:/][\w/:-]+$/i.test(words) ? words : `name:${words}`)]
}

/** Of the addressees of the list, those that share their name with others whom the texts address. */
export function namesakes(
  { addressees }: ListFilter,
  choices: RegisterChoices,
  language: LanguageTag,
): Namesakes[] {
  const byName = Map.groupBy(choices.addressees, ({ key }) => keyName(key, language))
  return [...byName].flatMap(([name, those]) => {
    const keys = those.map(({ key }) => key)
    const taken = keys.filter((key) => addressees.includes(key))
    return keys.length > 1 && taken.length > 0 ? [{ name, keys, taken }] : []
  })
}

export interface Namesakes {
  name: string
  /** All whom the texts address. */
  keys: string[]
  /** Those of whom the list is. */
  taken: string[]
}

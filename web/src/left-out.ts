import {
  addresseeClasses,
  documentKinds,
  findingCodes,
  findingStates,
  follows,
  lifeChanges,
  listOrders,
  mandateStates,
  readSessionCode,
  registerColumns,
  statuses,
} from '@qarar/register'
import { asLanguage } from './i18n/choose-reader.ts'
import { momentIn } from './moment-in.ts'
import { dayOf } from './register/past.ts'

type Check = (value: string) => boolean

const among =
  (values: readonly string[]): Check =>
  (value) =>
    values.includes(value)
const day: Check = (value) => dayOf(value) !== null
const place: Check = (value) => /^[1-9]\d{0,6}$/.test(value)
const language: Check = (value) => asLanguage(value) !== undefined
const anything: Check = () => true
const yes = among(['true', 'false'])
const past = { asOf: day, known: day }

/** What the register may be asked besides, and what its forms lead back with: any other name is a mistyped one. */
const othersOfRegister = [
  ...['addressee', 'publication', 'work', 'organisation', 'session', 'due', 'owner', 'words', 'lang'],
  ...['did', 'which', 'assigned', 'released', 'confirmed', 'changed', 'none'],
]

/** What the addresses of pages may ask for, where a page leaves out what it does not know. */
const understood: readonly (readonly [RegExp, Record<string, Check>])[] = [
  [/^\/(?:library)?$/, { kind: among(documentKinds), language }],
  [
    /^\/publications\/[^/]+\/mandates$/,
    { follow: among(follows), addressee: among(addresseeClasses), from: place, language },
  ],
  [
    /^\/publications\//,
    { language, with: (value) => value.split(',').every(language), cited: place, from: place },
  ],
  [
    /^\/register$/,
    {
      ...{ follow: among(follows), state: among(mandateStates), status: among([...statuses, 'none']) },
      ...{ life: among(lifeChanges), before: day, from: place, ...past },
      ...{ stale: yes, mine: yes, since: (value) => momentIn(value) !== null },
      ...{ sort: among(listOrders), column: among([...registerColumns, 'none']) },
      ...Object.fromEntries(othersOfRegister.map((name) => [name, anything])),
    },
  ],
  [/^\/closings$/, { from: place, ...past }],
  [/^\/(?:letters|requests)$/, { from: place, ...past, recorded: anything, lang: anything }],
  [/^\/(?:docket|mandates|letters|requests)(?:\/|$)/, past],
  [/^\/agenda$/, { session: (value) => readSessionCode(value) !== null }],
  [/^\/findings$/, { state: among(findingStates), code: among(findingCodes), from: place }],
  [/^\/search$/, { page: place, from: place }],
]

/** Characters of each that are said again. */
const longest = 60
/** As many as a person reads. */
const most = 10

/** Pages whose every name is listed above. */
const isWhole = (pathname: string) => ['/register', '/letters', '/requests'].includes(pathname)

/** What an address asks for that its page does not know: `status=purple`. Forms send their empty fields too. */
export function leftOutOf(url: URL): string[] {
  const said = partsOf(url).flatMap(({ name, value, isUnderstood }) =>
    isUnderstood ? [] : [`${cut(name)}=${cut(value)}`],
  )
  return [...new Set(said)].slice(0, most)
}

/** The address without it. */
export function withoutLeftOut(url: URL): string {
  const query = partsOf(url).flatMap(({ name, value, isUnderstood }) => (isUnderstood ? [[name, value]] : []))
  return query.length === 0 ? url.pathname : `${url.pathname}?${new URLSearchParams(query)}`
}

const cut = (words: string) => words.slice(0, longest).toWellFormed()

function partsOf({ pathname, searchParams }: URL) {
  const checks = understood.find(([path]) => path.test(pathname))?.[1] ?? {}
  const isUnderstood = (name: string, value: string) =>
    value.trim() === '' || (Object.hasOwn(checks, name) ? checks[name]?.(value) === true : !isWhole(pathname))
  return [...searchParams].map(([name, value]) => ({ name, value, isUnderstood: isUnderstood(name, value) }))
}

import {
  addresseeClasses,
  documentKinds,
  findingCodes,
  findingStates,
  follows,
  lifeChanges,
  mandateStates,
  readSessionCode,
  statuses,
} from '@qarar/register'
import { asLanguage } from './i18n/choose-reader.ts'
import { dayOf } from './register/past.ts'

type Check = (value: string) => boolean

const among =
  (values: readonly string[]): Check =>
  (value) =>
    values.includes(value)
const day: Check = (value) => dayOf(value) !== null
const place: Check = (value) => /^[1-9]\d{0,6}$/.test(value)
const language: Check = (value) => asLanguage(value) !== undefined
const past = { asOf: day, known: day }

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
    },
  ],
  [/^\/(?:closings|letters|requests)$/, { from: place, ...past }],
  [/^\/(?:docket|closings|mandates|letters|requests)(?:\/|$)/, past],
  [/^\/agenda$/, { session: (value) => readSessionCode(value) !== null }],
  [/^\/findings$/, { state: among(findingStates), code: among(findingCodes), from: place }],
  [/^\/search$/, { page: place, from: place }],
]

/** Characters of each that are said again. */
const longest = 60

/** What an address asks for that its page does not know: `status=purple`. Forms send their empty fields too. */
export function leftOutOf({ pathname, searchParams }: URL): string[] {
  const checks = understood.find(([path]) => path.test(pathname))?.[1] ?? {}
  return [...searchParams]
    .filter(([name, value]) => value.trim() !== '' && Object.hasOwn(checks, name) && !checks[name]?.(value))
    .map(([name, value]) => `${name}=${value.slice(0, longest).toWellFormed()}`)
}

import type { LanguagePack } from '../../languages/pack.ts'
import type { CitedForm, OrganisationProfile, OrganProfile } from '../../organisations/profile.ts'
import { romanOf, romanValue } from '../../organisations/roman.ts'

/** A form of numbers as a pattern of one language. */
export interface CompiledForm extends StatedForm {
  organisation: OrganisationProfile
  organProfile: OrganProfile
  /** Matches at one place only. */
  pattern: RegExp
  /** What its first character always is; null where that is not sure. */
  opens: 'digit' | 'letter' | null
  language: LanguagePack
}

/** `whole`: the canonical form with the letters of the series, where this is the number without them. */
interface StatedForm extends CitedForm {
  whole?: string
}

export interface FormMatch {
  form: CompiledForm
  length: number
  session: number | null
  serial: number
  serialRoman: string | null
  year: number | null
  part: string | null
  roman: string | null
  special: string | null
  series: string | null
}

/** Every form in which texts of these organisations are cited in one language. */
export function citedForms(
  organisations: readonly OrganisationProfile[],
  language: LanguagePack,
): CompiledForm[] {
  return organisations.flatMap((organisation) =>
    formsOf(organisation, language).flatMap((form) => {
      const organProfile = organisation.organs.find(({ code }) => code === form.organ)
      return organProfile
        ? [
            {
              ...form,
              organisation,
              organProfile,
              language,
              pattern: patternOf(form, organisation, language),
              opens: openingOf(form.printed[language.tag]),
            },
          ]
        : []
    }),
  )
}

function openingOf(printed: string): CompiledForm['opens'] {
  if (/^\{(?:session|serial|year)\}/.test(printed)) return 'digit'
  return /^\p{L}/u.test(printed) ? 'letter' : null
}

/**
 * The stated ways; and where resolutions have the letters of a series, also their numbers without them. A number with
 * letters of its own («د.ع») is not mistaken for anything else.
 */
function formsOf({ cited = [], numbers }: OrganisationProfile, { tag }: LanguagePack): StatedForm[] {
  const own = numbers.flatMap((form): StatedForm[] => {
    const lettered = form.printed[tag].includes('{series}')
    const alone = lettered || /\p{L}/u.test(form.printed[tag].replace(/\{\w+\}/g, ''))
    const whole = { ...form, ...(alone ? { alone: true as const } : {}) }
    return lettered ? [whole, withoutSeries(form)] : [whole]
  })
  return [...cited, ...own]
}

const withoutSeries = (form: CitedForm): StatedForm => ({
  whole: form.canonical,
  organ: form.organ,
  canonical: form.canonical.replace(/.?\{series\}/, ''),
  printed: {
    ar: form.printed.ar.replace(/.?\{series\}/, ''),
    en: form.printed.en.replace(/.?\{series\}/, ''),
    fr: form.printed.fr.replace(/.?\{series\}/, ''),
  },
})

function patternOf({ printed }: CitedForm, { series }: OrganisationProfile, language: LanguagePack): RegExp {
  const { tag, citations } = language
  const letters = Object.values(series)
    .flatMap((each) => each[tag])
    .map((letter) => spelt(letter, language))
  const { special, emergency } = citations.sessionSigns
  const source = spelt(printed[tag], language)
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replaceAll('/', ' ?/ ?')
    .replaceAll('-', ' ?- ?')
    .replaceAll('\\.', ' ?[-.]? ?')
    .replaceAll(' \\(', ' ?\\( ?')
    .replace('{session}', '(?<session>\\d{1,3})')
    .replace('{serial}', '(?<serial>\\d{1,4})')
    .replace('{year}', '(?<year>(?:19|20)\\d{2})')
    .replace('{part}', `(?: ?(?<part>${citations.parts.join('|')})(?![\\p{L}\\p{N}'’/]))?`)
    .replace('{special}', `(?<special>${[...emergency, ...special].join('|')})`)
    .replace('{roman}', `(?<roman>${romanPattern(language)})`)
    .replace('{serialRoman}', '(?<serialRoman>[IVXLCDM]{1,12})')
    .replace('{series}', `(?<series>${alternatives(letters)})`)
  // Letters of a series that nobody knows: not the number without them.
  const unknownSeries = /\{(?:series|part)\}/.test(printed[tag])
    ? ''
    : '(?! ?- ?\\p{L}{1,4}(?![\\p{L}\\p{M}]))'
  return new RegExp(`${source}(?![\\p{L}\\p{N}%])(?! ?/ ?\\d)${unknownSeries}`, 'uy')
}

/** As it stands in a line (see `Line`). */
const spelt = (text: string, { direction, fold }: LanguagePack) =>
  direction === 'rtl' ? foldLetters(text, fold) : text

const foldLetters = (text: string, fold: (text: string) => string) =>
  text.replace(/\{\w+\}|[^{}]+/g, (piece) => (piece.startsWith('{') ? piece : fold(piece)))

const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', ' ?'))
    .join('|') || '(?!)'

function romanPattern({ citations: { romanSessions, sessionSigns } }: LanguagePack): string {
  const { regular, special, emergency } = sessionSigns
  const sign = [...emergency, ...special, ...regular].join('|')
  return romanSessions ? `(?:(?:${sign})-)?[IVXLC]{1,9}` : `(?:${sign}) ?- ?\\d{1,2}`
}

/** The form at this place of a line, or null. */
export function matchForm(form: CompiledForm, text: string, place: number): FormMatch | null {
  form.pattern.lastIndex = place
  const match = form.pattern.exec(text)
  if (!match) return null
  const { session, serial, serialRoman, year, part, roman, special, series } = match.groups ?? {}
  return {
    form,
    length: match[0].length,
    session: session === undefined ? null : Number(session),
    serial: serialRoman === undefined ? Number(serial) : romanValue(serialRoman),
    serialRoman: serialRoman ?? null,
    year: year === undefined ? null : Number(year),
    part: part === undefined ? null : partLetter(part, form.language),
    roman: roman === undefined ? null : romanSession(roman, form.language),
    special: special === undefined ? null : specialSign(special, form.language),
    series: series === undefined ? null : canonicalSeries(series, form),
  }
}

export function partLetter(printed: string, { citations }: LanguagePack): string {
  return String.fromCharCode(65 + citations.parts.indexOf(printed))
}

function specialSign(printed: string, { citations: { sessionSigns } }: LanguagePack): string {
  return sessionSigns.emergency.includes(printed) ? 'ES' : 'S'
}

/** `XXX`, `S-VI`; «د-30» is XXX. */
function romanSession(printed: string, language: LanguagePack): string {
  if (language.citations.romanSessions) return printed
  const [, sign = '', number = ''] = /^(.+?) ?- ?(\d+)$/.exec(printed) ?? []
  const { regular } = language.citations.sessionSigns
  return `${regular.includes(sign) ? '' : `${specialSign(sign, language)}-`}${romanOf(Number(number))}`
}

function canonicalSeries(printed: string, { organisation, language }: CompiledForm): string {
  const same = (letter: string) => spelt(letter, language).replaceAll(' ', '') === printed.replaceAll(' ', '')
  return Object.entries(organisation.series).find(([, each]) => each[language.tag].some(same))?.[0] ?? printed
}

/** The symbol as the organisation writes it. `series`: of a number that is printed without it. */
export function canonicalOf(
  match: FormMatch,
  kind: 'resolution' | 'decision',
  {
    reversed = false,
    series = match.series ?? undefined,
  }: { reversed?: boolean; series?: string | undefined } = {},
): string | null {
  const { form, session, serial, serialRoman, year, part, roman, special } = match
  const template = templateOf(match, kind, reversed, series)
  if (template === null) return null
  return template
    .replace('{session}', String(reversed ? serial : session))
    .replace('{serial}', String(reversed ? session : serial))
    .replace('{year}', String(year))
    .replace('{part}', part === null ? '' : ` ${part}`)
    .replace('{roman}', roman ?? '')
    .replace('{serialRoman}', serialRoman ?? '')
    .replace('{special}', special ?? '')
    .replace('{series}', match.series ?? (form.whole ? (series ?? '') : ''))
}

function templateOf(
  { form, session, serial }: FormMatch,
  kind: 'resolution' | 'decision',
  reversed: boolean,
  series: string | undefined,
) {
  const { decision = null, decisionsFrom, canonical, whole } = form
  if (decisionsFrom !== undefined)
    return (reversed ? (session ?? 0) : serial) >= decisionsFrom ? decision : canonical
  // A symbol says itself what it is of: `Assembly/AU/Dec.831(XXXVI)`.
  if (kind === 'decision' && !/^\p{L}/u.test(form.printed.en)) return decision
  return whole !== undefined && series !== undefined ? whole : canonical
}

import { foldDigits } from '../languages/fold-arabic.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { NumberForm, OrganisationProfile } from './profile.ts'
import { romanValue } from './roman.ts'

/** A resolution number as printed, and in the organisation's canonical form. */
export interface ResolutionNumber {
  /** Null where the number is known by its place only. */
  printed: string | null
  canonical: string
  organ: string
  session: number | null
  serial: number
  series: string | null
}

/** Reads a number at the start of a text: «44/36-س» → `36/44-POL`. Spaces and dashes may vary. */
export function readResolutionNumber(
  text: string,
  profile: OrganisationProfile,
  language: LanguagePack,
): (ResolutionNumber & { length: number }) | null {
  for (const form of profile.numbers) {
    const match = numberPattern(form, profile, language).exec(foldDigits(text))
    if (match) return { ...numberFrom(match, text, form, profile, language), length: match[0].length }
  }
  return null
}

/** The number of another resolution of the same session and series, in its canonical form. */
export function composeNumber(
  known: ResolutionNumber,
  serial: number,
  profile: OrganisationProfile,
): ResolutionNumber {
  const form = profile.numbers.find(({ organ }) => organ === known.organ) as NumberForm
  const canonical = form.canonical
    .replace('{session}', String(known.session))
    .replace('{serial}', String(serial))
    .replace('{series}', known.series ?? '')
  return { ...known, serial, printed: null, canonical }
}

const patterns = new Map<string, RegExp>()

function numberPattern(form: NumberForm, profile: OrganisationProfile, { tag }: LanguagePack): RegExp {
  const template = form.printed[tag]
  const key = `${profile.code} ${tag} ${template}`
  const known = patterns.get(key)
  if (known) return known
  const letters = Object.values(profile.series).flatMap((series) => series[tag])
  const pattern = new RegExp(`^${templatePattern(template, letters)}${endOf(template)}`, 'u')
  patterns.set(key, pattern)
  return pattern
}

/** No number ends within a longer one: «ق» in «8/49-ق.إ», a number without series in `7/50-POL`. */
function endOf(template: string): string {
  const goesOn = template.includes('{series}') ? '\\.\\p{L}' : '[-–—](?:\\p{Lu}{1,5}|\\p{Lo}{1,2})'
  return `(?![\\p{L}\\p{N}]|${goesOn}(?![\\p{L}\\p{M}]))`
}

function templatePattern(template: string, letters: string[]): string {
  const series = [...letters]
    .sort((a, b) => b.length - a.length)
    .map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return template
    .replace(/[().]/g, '\\$&')
    .replaceAll('/', '\\s?/\\s?')
    .replace('-', '\\s?[-–—]?\\s?')
    .replaceAll(' ', '\\s?')
    .replace('{session}', '(?<session>\\d{1,3})')
    .replace('{serial}', '(?<serial>\\d{1,4})')
    .replace('{year}', '(?<year>\\d{4})')
    .replace('{roman}', '(?<roman>[IVXLC]{1,9})')
    .replace('{serialRoman}', '(?<serialRoman>[IVXLCDM]{1,12})')
    .replace('{series}', `(?<series>${series.join('|')})`)
}

function numberFrom(
  match: RegExpExecArray,
  text: string,
  form: NumberForm,
  profile: OrganisationProfile,
  { tag }: LanguagePack,
): ResolutionNumber {
  const { roman = '', serialRoman = '', year = '', series } = match.groups ?? {}
  const session = match.groups?.session ?? romanValue(roman)
  const serial = match.groups?.serial ?? romanValue(serialRoman)
  const canonicalSeries = series === undefined ? null : canonicalSeriesOf(series, profile, tag)
  const canonical = form.canonical
    .replace('{session}', String(Number(session)))
    .replace('{serial}', String(Number(serial)))
    .replace('{year}', year)
    .replace('{roman}', roman)
    .replace('{serialRoman}', serialRoman)
    .replace('{series}', canonicalSeries ?? '')
  return {
    printed: text.slice(0, match[0].length),
    canonical,
    organ: form.organ,
    session: session ? Number(session) : null,
    serial: Number(serial),
    series: canonicalSeries,
  }
}

function canonicalSeriesOf(
  printed: string,
  { series }: OrganisationProfile,
  tag: LanguagePack['tag'],
): string | null {
  return Object.entries(series).find(([, letters]) => letters[tag].includes(printed))?.[0] ?? null
}

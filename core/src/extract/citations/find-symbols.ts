import { foldDigits } from '../../languages/fold-arabic.ts'
import type { OrganisationProfile } from '../../organisations/profile.ts'
import type { Passage } from '../passage.ts'
import { type Mention, mentionOf } from './mention.ts'

/** Documents by their symbols: `A/75/345-S/2020/898`, `FCCC/CP/2015/10/Add.1`. */
export function findSymbols({ text, organisations }: Passage): Mention[] {
  if (!text.includes('/')) return []
  const line = foldDigits(text).replace(/[‐‑]/g, '-')
  return organisations.flatMap((organisation) => [
    ...ofSeries(line, organisation),
    ...ofPatterns(line, organisation),
  ])
}

const patterns = new WeakMap<OrganisationProfile, RegExp>()

function seriesPattern(organisation: OrganisationProfile): RegExp | null {
  const { symbolSeries } = organisation
  if (!symbolSeries) return null
  const known = patterns.get(organisation)
  if (known) return known
  const head = [...symbolSeries].sort((a, b) => b.length - a.length).join('|')
  const segment = '[A-Z0-9][A-Za-z0-9.-]{0,20}(?:\\(\\d{1,3}\\)(?=/))?'
  const volume =
    '(?:\\s?\\((?:SUPP|Supp|supp|Introduction|Income|Plan outline|(?:Sect|Vol|Part|Parts|part|vol|sect)\\.?\\s?[\\w ]{1,12})\\))?'
  const tail = '(?:/\\s?(?:Add|Rev|Corr|Amend|add|corr)\\.\\d{1,3}){0,3}'
  const made = new RegExp(
    `(?<![\\p{L}\\p{N}/.-])(?:${head})[/.](?:${segment})(?:/${segment}){0,8}${volume}${tail}(?:\\s?\\((?<year>(?:19|20)\\d\\d)\\))?`,
    'gu',
  )
  patterns.set(organisation, made)
  return made
}

function ofSeries(line: string, organisation: OrganisationProfile): Mention[] {
  const pattern = seriesPattern(organisation)
  if (!pattern) return []
  return [...line.matchAll(pattern)].flatMap((match) => {
    const printed = match[0].replace(/[.-]+$/, '')
    const symbol = canonicalSymbol(printed, organisation)
    return symbol === null
      ? []
      : [mentionOf({ start: match.index, end: match.index + printed.length }, [symbol])]
  })
}

/**
 * The symbol as it is written; of two on one document the first. `S.2012/522` is `S/2012/522`: no series has a point
 * behind its first letters.
 */
function canonicalSymbol(printed: string, { symbolSeries = [] }: OrganisationProfile): string | null {
  const head = new RegExp(`-(?=(?:${symbolSeries.join('|')})/)`)
  const first = (printed.split(head)[0] ?? '').replace(/^([A-Z]+)\./, '$1/')
  if (!/\d/.test(first) || (printed.includes('.') && !printed.includes('/'))) return null
  if (/^[A-Z]+\.(?!\d{2,4}\/\d)/.test(printed)) return null
  return first
    .replace(/\/\s/g, '/')
    .replace(/\/(add|corr)\./g, (_, word) => `/${word === 'add' ? 'Add' : 'Corr'}.`)
    .replace(/\s?\(/g, ' (')
    .replace(/(\w)\s\((\d{1,3})\)\//g, '$1($2)/')
}

function ofPatterns(line: string, organisation: OrganisationProfile): Mention[] {
  if (organisation.symbolSeries) return []
  return everywhere(organisation).flatMap((pattern) =>
    [...line.matchAll(pattern)].map((match) => {
      const printed = match[0].replace(/[.-]+$/, '')
      return mentionOf({ start: match.index, end: match.index + printed.length }, [printed])
    }),
  )
}

const symbolPatterns = new WeakMap<OrganisationProfile, RegExp[]>()

/** The patterns of an organisation's symbols, to be found anywhere in a text. */
function everywhere(organisation: OrganisationProfile): RegExp[] {
  const known = symbolPatterns.get(organisation)
  if (known) return known
  const made = organisation.symbols.map(
    ({ source, flags }) => new RegExp(source, `${flags.replace('g', '')}g`),
  )
  symbolPatterns.set(organisation, made)
  return made
}

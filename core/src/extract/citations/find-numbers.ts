import type { LanguagePack } from '../../languages/pack.ts'
import type { OrganisationProfile, OrganProfile, RunningNumbers } from '../../organisations/profile.ts'
import { findSession, findSessions } from '../../sessions/find-session.ts'
import type { Passage } from '../passage.ts'
import { canonicalOf, type FormMatch, partLetter } from './cited-forms.ts'
import type { Line } from './line.ts'
import { type Mention, mentionOf } from './mention.ts'
import { type Chain, type ChainedNumber, chainNumbers } from './number-chains.ts'
import { contextOf, type NumberContext } from './number-context.ts'
import { type Beside, type Evidence, evidenceOf, misprintsOf, periodOf } from './number-evidence.ts'
import type { Mark, NamedOrgan } from './number-marks.ts'

/** Resolutions and decisions by their numbers: `70/1`, `242 (1967)`, «43/4-س». */
export function findNumbers(passage: Passage, line: Line, marks: readonly Mark[]): Mention[] {
  if (!marks.some(({ type }) => type === 'number')) return []
  const numbers = chainNumbers(marks, line, passage.language)
  const around = { count: numbers.length, series: seriesIn(numbers) }
  return numbers.flatMap((number) => settle(number, around, passage, line))
}

/** What all numbers of the paragraph tell of one. */
interface Around {
  count: number
  series: SeriesOf
}

interface Candidate {
  match: FormMatch
  reversed: boolean
  evidence: Evidence
  /** Lower is nearer to what the words say. */
  rank: number
}

function settle(number: ChainedNumber, around: Around, passage: Passage, line: Line): Mention[] {
  const { mark, chain, adjacent } = number
  const span = line.spanOf(mark.start, mark.end)
  const beside = besideOf(line.text.slice(mark.end, mark.end + 160), passage.language)
  if (mark.bare !== null) return bareMention(mark.bare, chain, beside, span)
  const context = chain && contextOf(chain, mark.start, line, passage)
  const candidates = candidatesOf(mark.matches, context, beside, passage)
  const chosen = choose(candidates, adjacent)
  const kind = chain?.kind ?? 'resolution'
  if (!chosen) return chain && adjacent ? [mentionOf(span, [])] : []
  const readings = settleByPassage(
    readingsOf(chosen, candidates, kind, around.series),
    chosen,
    around.count,
    line,
    passage,
  )
  return [mentionOf(span, readings), ...partsAfter(chosen, kind, mark.end, line, passage.language)]
}

function candidatesOf(
  matches: readonly FormMatch[],
  context: NumberContext | null,
  beside: Beside,
  passage: Passage,
): Candidate[] {
  const both = matches.flatMap((match) =>
    (isReversible(match, passage) ? [false, true] : [false]).map((reversed) => ({ match, reversed })),
  )
  const candidates = both.flatMap(({ match, reversed }) => {
    const rank = rankOf(match, context, passage)
    const evidence = evidenceOf(match, reversed, beside, passage)
    if (rank === null || evidence === 'impossible' || isMisplaced(match, rank, evidence, context)) return []
    return [{ match, reversed, evidence, rank }]
  })
  const named = candidates.filter(({ rank }) => rank === 0)
  return named.length > 0 ? named : candidates
}

/** Nobody is named, and the date beside it is of another session: the number is of a body that counts otherwise. */
const isMisplaced = (
  { session }: FormMatch,
  rank: number,
  evidence: Evidence,
  context: NumberContext | null,
) => session !== null && evidence === 'doubtful' && rank >= 2 && context !== null && !context.own

/** Right-to-left texts may print the two numbers in the order of the screen. */
const isReversible = ({ session, series, special, part, form }: FormMatch, { language }: Passage) =>
  language.direction === 'rtl' &&
  session !== null &&
  series === null &&
  special === null &&
  part === null &&
  form.organProfile.cycle !== undefined

/** How near a form is to what the words say; null where they speak of another. */
function rankOf({ form }: FormMatch, context: NumberContext | null, passage: Passage): number | null {
  const isOf = (organs: readonly NamedOrgan[]) => organs.some(({ organ }) => organ === form.organProfile)
  if (context === null)
    return form.alone ? homeRank(form.organProfile.code, form.organisation, passage) : null
  if (isOf(context.organs)) return 0
  if (isOf(context.subject)) return context.own ? 1 : 1.8
  if (context.foreign) return null
  return homeRank(form.organProfile.code, form.organisation, passage)
}

function homeRank(organ: string, organisation: OrganisationProfile, passage: Passage): number {
  if (organisation !== (passage.organisation ?? organisation)) return 5
  const home = passage.organ ?? organisation.organs[0]?.code
  return organ === home ? 2 : organ === organisation.organs[0]?.code ? 3 : 4
}

/** The one that the words name, unless it is impossible; then one that its date proves; then the home organ's. */
function choose(candidates: readonly Candidate[], adjacent: boolean): Candidate | null {
  const strength = ({ rank, evidence }: Candidate) =>
    rank + (evidence === 'proved' ? 0 : evidence === 'possible' ? 0.4 : 3.5)
  const isTold = ({ rank, evidence, match }: Candidate) =>
    rank <= 3 ||
    evidence === 'proved' ||
    match.form.alone ||
    (adjacent && match.form.organProfile.numbering !== undefined && match.year !== null)
  return candidates.filter(isTold).toSorted((a, b) => strength(a) - strength(b))[0] ?? null
}

function readingsOf(
  { match, reversed, evidence }: Candidate,
  all: readonly Candidate[],
  kind: 'resolution' | 'decision',
  series: SeriesOf,
): string[] {
  const canonical = canonicalOf(match, kind, { reversed, series: series.get(match.form.organProfile) })
  if (canonical === null) return []
  const { numbering } = match.form.organProfile
  if (numbering && match.year !== null && evidence === 'doubtful') return misprintReadings(match, canonical)
  const other = all.find((each) => each.match === match && each.reversed !== reversed)
  const turned =
    other && mayBeTurned(evidence, reversed, other.evidence)
      ? canonicalOf(match, kind, { reversed: !reversed })
      : null
  return turned !== null && turned !== canonical ? [canonical, turned] : [canonical]
}

/** Both orders hold, or only the date speaks for the order of the screen: the rest of the text decides. */
function mayBeTurned(evidence: Evidence, reversed: boolean, other: Evidence): boolean {
  return evidence === 'possible' ? other === 'possible' : reversed && evidence === 'proved'
}

type SeriesOf = ReadonlyMap<OrganProfile, string>

/** The letters of the series where all numbers of an organ that have them in this paragraph have the same. */
function seriesIn(numbers: readonly ChainedNumber[]): SeriesOf {
  const all = new Map<OrganProfile, Set<string>>()
  for (const { form, series } of numbers.flatMap(({ mark }) => mark.matches)) {
    if (series !== null) all.set(form.organProfile, (all.get(form.organProfile) ?? new Set()).add(series))
  }
  return new Map(
    [...all].flatMap(([organ, found]) => (found.size === 1 ? [[organ, [...found][0] as string]] : [])),
  )
}

/** Of two orders of the numbers the one whose session or year the paragraph names, and not the other's. */
function settleByPassage(
  readings: string[],
  { match }: Candidate,
  count: number,
  line: Line,
  { language }: Passage,
): string[] {
  const { session, serial, form } = match
  if (readings.length !== 2 || session === null) return readings
  const sessions = count > 2 ? [] : findSessions(language.fold(line.text), language)
  const years = count > 1 ? [] : [...line.text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(Number)
  const named = [session, serial].filter(
    (each) => sessions.includes(each) || years.some((year) => isYearOf(each, year, form.organProfile)),
  )
  const [only] = named
  if (named.length !== 1 || only === undefined) return readings
  return readings.filter((reading) => new RegExp(`/${only}/\\d+$`).test(reading))
}

function isYearOf(session: number, year: number, { cycle }: OrganProfile): boolean {
  const opens = cycle && cycle.firstYear + Math.floor((session - 1) / cycle.perYear)
  return cycle !== undefined && opens !== undefined && year >= opens && year < opens + cycle.years
}

/** `1999 (1998)`: the number is of another year than the one printed. */
function misprintReadings({ serial, year, form }: FormMatch, canonical: string): string[] {
  const { numbering } = form.organProfile
  const period = numbering ? periodOf(serial, numbering) : null
  if (!numbering || period === null) return [canonical]
  const named = (number: number, label: string) =>
    numbering.canonical.replace('{serial}', String(number)).replace('{period}', label)
  return [
    named(serial, period),
    ...misprintsOf(serial, String(year), numbering).map((each) => named(each, String(year))),
  ]
}

/** A number alone: the Security Council's tell their year, if the words or the date beside tell the organ. */
function bareMention(number: number, chain: Chain | null, beside: Beside, span: Mention['span']): Mention[] {
  if (chain?.kind !== 'resolution') return []
  const organs = chain.organs.length > 0 ? chain.organs : chain.subject
  const readings = organs.flatMap(({ organ }) =>
    organ.numbering ? runningNumber(number, organ.numbering, beside) : [],
  )
  return readings.length === 0 ? [] : [mentionOf(span, readings)]
}

function runningNumber(number: number, numbering: RunningNumbers, { year }: Beside): string[] {
  const label = periodOf(number, numbering)
  if (label === null) return []
  const isYear = /^\d{4}$/.test(label)
  if (year !== null && (!isYear || Math.abs(Number(label) - year) > 1)) return []
  return [numbering.canonical.replace('{serial}', String(number)).replace('{period}', label)]
}

/** `74/255 A and B`: the letters that follow are parts of the same resolution. */
function partsAfter(
  { match, reversed }: Candidate,
  kind: 'resolution' | 'decision',
  end: number,
  line: Line,
  language: LanguagePack,
): Mention[] {
  if (match.part === null) return []
  const { parts, joiners } = language.citations
  const words = joiners.map((word) => (word === 'و' ? 'و ?' : `${word} `)).join('|')
  const next = new RegExp(` ?(?:${words})(${parts.join('|')})(?![\\p{L}\\p{N}'’/])`, 'uy')
  const found: Mention[] = []
  next.lastIndex = end
  for (let each = next.exec(line.text); each; each = next.exec(line.text)) {
    const at = next.lastIndex
    const target = canonicalOf({ ...match, part: partLetter(each[1] as string, language) }, kind, {
      reversed,
    })
    found.push(mentionOf(line.spanOf(at - (each[1] as string).length, at), target === null ? [] : [target]))
  }
  return found
}

const dateBeside = /^(?: ?\(\d{1,3}\))?\D{0,28}?(?<!\d)\d{1,2}(?!\d)[^\d;؛]{1,34}((?:19|20)\d\d)(?![\d/])/

const figuresBeside = /^(?: ?\(\d{1,3}\))?\D{0,28}?(?<!\d)((?:19|20)\d\d)\/\d{1,2}\/\d{1,2}/

/** The date and the session that stand directly behind a number. */
function besideOf(after: string, language: LanguagePack): Beside {
  const year = dateBeside.exec(after)?.[1] ?? figuresBeside.exec(after)?.[1]
  const clause = after.split(/[،,؛;:(]|\d/)[0] ?? ''
  return {
    year: year === undefined ? null : Number(year),
    session: sessionIn(language.fold(clause), language),
  }
}

function sessionIn(folded: string, language: LanguagePack): number | null {
  const named = language.citations.sessions.some((word) => folded.includes(word))
  return named ? findSession(folded, language) : null
}

// Whether a text is the translation of another: told by what does not hang on language.
import type { DocumentKind, Publication, StatedDate } from '@qarar/core'
import { isRecord, symbolKey, workNumbers } from './identity-keys.ts'

export interface Outline {
  kind: DocumentKind
  symbolKey: string | null
  /** Of its works: see workNumbers. */
  numbers: string[]
  works: number
  /** Paragraphs of its works that are no sub-items. */
  paragraphs: number
  dates: Pick<StatedDate, 'calendar' | 'value'>[]
}

export const aspects = ['organisation', 'publication', 'symbol', 'kind', 'works', 'dates'] as const
export type Aspect = (typeof aspects)[number]

export function outlineOfPublication({ kind, symbol, works, dates }: Publication): Outline {
  const paragraphs = works.flatMap((work) => [work, ...work.turns].flatMap((part) => part.paragraphs))
  return {
    kind,
    symbolKey: symbolKey(symbol),
    numbers: workNumbers(works),
    works: works.length,
    paragraphs: paragraphs.filter(({ parent }) => parent === null).length,
    dates: dates.length > 0 ? dates : works.flatMap((work) => work.dates),
  }
}

/** In what two texts of different languages speak against being one. What is no known kind proves nothing. */
export function differencesOf(one: Outline, other: Outline): Aspect[] {
  const differs: Aspect[] = []
  if (one.symbolKey !== other.symbolKey) differs.push('symbol')
  if (one.kind !== other.kind || one.kind === 'document') differs.push('kind')
  if (!sameWorks(one, other)) differs.push('works')
  if (!sameDates(one, other)) differs.push('dates')
  return differs
}

function sameWorks(one: Outline, other: Outline): boolean {
  if (one.numbers.length > 0 || other.numbers.length > 0) return one.numbers.join() === other.numbers.join()
  return isNear(one.works, other.works) && isNear(one.paragraphs, other.paragraphs)
}

/** Translators divide a paragraph here and there. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(one, other) / 10
}

/** Dates that one of them does not state contradict nothing, but prove no meeting to be another's. */
function sameDates(one: Outline, other: Outline): boolean {
  const compared = (['gregorian', 'hijri'] as const).flatMap((calendar) => {
    const [these, those] = [valuesIn(one, calendar), valuesIn(other, calendar)]
    if (these.length === 0 || those.length === 0) return []
    return these.some((value) => those.some((that) => overlap(value, that)))
  })
  const needed = isRecord(one.kind) && one.symbolKey === null
  return compared.every(Boolean) && (compared.length > 0 || !needed)
}

function valuesIn({ dates }: Outline, calendar: StatedDate['calendar']): string[] {
  return dates.filter((date) => date.calendar === calendar).map(({ value }) => value)
}

/** Of two days, runs of days, or months and years, which begin as their days do. */
function overlap(one: string, other: string): boolean {
  const [[start, end], [otherStart, otherEnd]] = [boundsOf(one), boundsOf(other)]
  return start <= otherEnd && otherStart <= end
}

function boundsOf(value: string): [start: string, end: string] {
  const [start = '', end = start] = value.split('/')
  return [start, `${end}~`]
}

// What keeps the clean copy from being made: remarks on items, and words of the annex that nobody verified.
import type { LanguageTag } from '@qarar/core'
import { annexRemarks, type MandateFacts, stopsOf } from '@qarar/register'
import type { DraftItem, ReportRemark } from '@qarar/register/contract'
import { refusal } from '../store-error.ts'

type Stopped = Pick<DraftItem, 'position' | 'remarks' | 'frozen'>

/** Throws with a list where anything does. */
export function refuseStops(drafts: readonly Stopped[]): void {
  const stops = drafts.flatMap(({ position, remarks }) => stopsOf(remarks).map(stopWords(`${position}`)))
  if (stops.length > 0) throw notYet(stops, frozenWords(drafts))
}

/** The annex has requests of all texts, also of those on which no item reports. */
export function refuseAnnexStops(annex: readonly MandateFacts[], language: LanguageTag): void {
  const stops = annex.flatMap((facts) => {
    const { work, place } = facts.mandate
    const where = ['annex', work.symbol ?? work.title, place?.marker].filter(Boolean).join(' ')
    return stopsOf(annexRemarks(facts, language)).map(stopWords(where))
  })
  if (stops.length > 0) throw notYet(stops, '')
}

const stopWords =
  (where: string) =>
  ({ kind, words }: ReportRemark): string =>
    `${where} ${kind}: ${(words ?? '').slice(0, 80)}`

function notYet(stops: readonly string[], how: string) {
  const more = stops.length > 10 ? ` and ${stops.length - 10} more` : ''
  return refusal(
    'not-applicable',
    `No clean copy can be made yet; settle first: ${stops.slice(0, 10).join('; ')}${more}.${how}`,
    'not-finished',
  )
}

/** What a frozen item says of readings is of the day on which it was frozen. */
function frozenWords(drafts: readonly Stopped[]): string {
  const frozen = drafts.filter(({ frozen: since, remarks }) => since !== null && stopsOf(remarks).length > 0)
  if (frozen.length === 0) return ''
  const places = frozen.slice(0, 10).map(({ position }) => position)
  return ` Frozen as it was then: ${places.join(', ')}${frozen.length > 10 ? ' and others' : ''}; what was settled since counts once an item is opened and frozen again.`
}

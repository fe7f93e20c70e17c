import type { MandatePlace, MandateWork } from '../../contract/register.ts'
import type { ReportSource } from '../../contract/reports.ts'
import type { MandateFacts } from '../facts.ts'
import type { CitedPlace, PlaceRole } from '../languages/report-language.ts'
import { numberIn } from './number-in.ts'
import type { Writing } from './writing.ts'

/** Where a request stands: in the language, else in whichever is held. */
export const placeIn = ({ clauses, mandate }: MandateFacts, tag: Writing['tag']): MandatePlace | null =>
  clauses[tag]?.place ?? mandate.place ?? Object.values(clauses)[0]?.place ?? null

/** The paragraphs that requests stand in. */
export function paragraphSources(mandates: readonly MandateFacts[], { tag }: Writing): ReportSource[] {
  return mandates.flatMap((facts) => {
    const place = placeIn(facts, tag)
    if (!place) return []
    const { publication, order, eId } = place
    return [{ kind: 'paragraph', mandate: facts.mandate.id, publication, order, eId } as const]
  })
}

/** The paragraphs of requests in words; each text by its name where `isNamed`, or where there are several. */
export function placesInWords(
  mandates: readonly MandateFacts[],
  role: PlaceRole,
  writing: Writing,
  isNamed = false,
): string {
  const byWork = Map.groupBy(mandates, ({ mandate }) => mandate.work.id)
  const cited = [...byWork.values()].flatMap((ofWork) => citedPlaces(ofWork, writing, isNamed))
  return writing.words.list(cited.map((place) => writing.words.place(place, role)))
}

/** Of one text: operative paragraphs, and others. Where some have a number, those without one stand beside them. */
function citedPlaces(ofWork: readonly MandateFacts[], writing: Writing, isNamed: boolean): CitedPlace[] {
  const { work } = (ofWork[0] as MandateFacts).mandate
  const isKnown = !isNamed && writing.hasOneText
  const places = ofWork.map((facts) => placeIn(facts, writing.tag))
  const byPart = Map.groupBy(places, (place) => place?.part === 'operative')
  const parts = [...byPart].map(([isOperative, inPart]) => ({ isOperative, numbers: numbersOf(inPart) }))
  const numbered = parts.filter(({ numbers }) => numbers.length > 0)
  const unnumbered = new Set(
    places.filter((place) => !place || numberOf(place) === null).map((place) => place?.eId),
  )
  return (numbered.length > 0 ? numbered : parts.slice(0, 1)).map((part, at) => ({
    ...part,
    unnumbered: at === numbered.length - 1 ? unnumbered.size : 0,
    ...nameOf(work, isKnown, writing),
  }))
}

const numbersOf = (places: readonly (MandatePlace | null)[]): string[] => [
  ...new Set(places.flatMap((place) => (place && numberOf(place)) ?? [])),
]

function nameOf(
  work: MandateWork,
  isKnown: boolean,
  writing: Writing,
): Pick<CitedPlace, 'kind' | 'name' | 'title'> {
  const { facts, profile, tag } = writing
  const { symbol } = work
  if (symbol === null) return { kind: 'text', name: isKnown ? null : work.title, title: null }
  const number = numberIn(symbol, profile, tag)
  const kind = number !== null || /\/RES\//i.test(symbol) ? 'resolution' : 'document'
  if (isKnown) return { kind, name: null, title: null }
  const title = kind === 'resolution' && writing.hasOneText ? (facts.item.title[tag] ?? null) : null
  return { kind, name: number ?? symbol, title }
}

/** «5», «5 (أ)»; null where no number is printed. */
export function numberOf({ eId, number, marker }: MandatePlace): string | null {
  const [, outer] = /^para_(\d{1,4})__/.exec(eId) ?? []
  if (outer === undefined) return number
  const letter = marker?.replaceAll(/[^\p{L}\p{N}]/gu, '') || number
  return letter === null ? outer : `${outer} (${letter})`
}

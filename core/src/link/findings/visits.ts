import { foldMapped } from '../../languages/fold-mapped.ts'
import type { Finding } from '../../model/linked.ts'
import type { Words } from '../../model/words.ts'
import { contentWords, sharedCount } from '../content-words.ts'
import { placeOf, wordsIn } from '../text-place.ts'
import type { PlacedParagraph, PlacedWork, Texts } from '../texts.ts'

/** A visit that a paragraph tells of, and what it says of where to. */
interface Visit {
  placed: PlacedParagraph
  told: Words
  /** Ids of the bodies that the paragraph names: who visits. */
  bodies: ReadonlyMap<string, string>
  place: ReadonlySet<string>
}

/** Stems of a place that two paragraphs must share. */
const fewestShared = 3
/** How far behind the verb the place may stand. */
const reach = 220

/** Of more visits in one work not all pairs are looked at. */
const mostVisits = 40

/** In one work a visit of a body to a place was made, and one of the same body to the same place was refused. */
export function findRefusedVisits({ works }: Texts): Finding[] {
  return works.flatMap((work) => {
    const refused = visitsIn(work, 'visitRefused').slice(0, mostVisits)
    const made = refused.length === 0 ? [] : visitsIn(work, 'visitMade').slice(0, mostVisits)
    return refused.flatMap((no) => {
      const yes = made.find((each) => each.placed !== no.placed && isSame(each, no))
      return yes ? [bothTold(yes, no)] : []
    })
  })
}

function visitsIn({ paragraphs, language }: PlacedWork, kind: 'visitMade' | 'visitRefused'): Visit[] {
  return paragraphs.flatMap((placed): Visit[] => {
    if (!language.findings[kind].test(placed.folded)) return []
    const { folded, unfold } = foldMapped(placed.paragraph.text, language.fold)
    const match = language.findings[kind].exec(folded)
    if (match === null) return []
    const behind = folded.slice(match.index, match.index + match[0].length + reach)
    const { start, end } = unfold(match.index, match.index + match[0].length)
    const place = new Set(contentWords(behind, language))
    return [{ placed, told: wordsIn(placed, start, end), bodies: bodiesIn(placed), place }]
  })
}

function bodiesIn({ paragraph: { parties } }: PlacedParagraph): ReadonlyMap<string, string> {
  return new Map(parties.flatMap(({ id, text }) => (id?.includes('/') ? [[id, text] as const] : [])))
}

/** One body, and words of one place beside those of its name. */
function isSame(one: Visit, other: Visit): boolean {
  const body = sharedBody(one, other)
  if (body === null) return false
  const { language } = one.placed.in
  const who = new Set(contentWords(language.fold(body), language))
  const where = new Set([...one.place].filter((word) => !who.has(word)))
  return sharedCount(where, other.place) >= fewestShared
}

const sharedBody = (one: Visit, other: Visit): string | null =>
  [...one.bodies].find(([id]) => other.bodies.has(id))?.[1] ?? null

function bothTold(made: Visit, refused: Visit): Finding {
  return {
    code: 'states-disagree',
    places: [placeOf(made.placed, made.told), placeOf(refused.placed, refused.told)],
    params: { name: sharedBody(made, refused) ?? '', first: 'visited', second: 'visit-refused' },
  }
}

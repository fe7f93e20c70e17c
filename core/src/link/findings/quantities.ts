import type { Finding } from '../../model/linked.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf } from '../figures.ts'
import { organNames } from '../sessions/organ-names.ts'
import { placeOf } from '../text-place.ts'
import { dayOf, type PlacedParagraph, type Texts } from '../texts.ts'

/** A number of persons, by what makes it the same as another one. */
interface Quantity {
  key: string
  /** Value with its bound: `>200`. */
  shown: string
  value: number
  place: Finding['places'][number]
}

/** So many persons are the population of something. */
const population = 100_000_000

/** How far before a population the verb stands that gives it to somebody. */
const reach = 60

const speaking = new Set(['preambular', 'operative', 'body', 'annex'])

/** The same number of persons, given differently: by what befell them since a stated month, or as the population of one organisation. */
export function findQuantities({ paragraphs }: Texts): Finding[] {
  const quantities = paragraphs
    .filter(({ paragraph }) => speaking.has(paragraph.part))
    .flatMap((placed) => quantitiesIn(placed))
  return [...Map.groupBy(quantities, ({ key }) => key).values()].flatMap((same) => disagreement(same) ?? [])
}

function disagreement(same: readonly Quantity[]): Finding | null {
  const byValue = [...Map.groupBy(same, ({ shown }) => shown).values()].map(([first]) => first as Quantity)
  const [first, ...others] = byValue
  if (first === undefined || others.length === 0) return null
  return {
    code: 'numbers-disagree',
    places: byValue.map(({ place }) => place),
    params: { first: first.shown, second: others.map(({ shown }) => shown).join(', ') },
  }
}

function quantitiesIn(placed: PlacedParagraph): Quantity[] {
  const { linking, fold } = placed.in.language
  const { text } = placed.paragraph
  if (!/\d|[٠-٩]/.test(text)) return []
  return figuresOf(placed).flatMap((figure): Quantity[] => {
    const after = /^[^\p{L}]*(\p{L}+)/u.exec(fold(text.slice(figure.end, figure.end + 24)))?.[1] ?? ''
    if (!linking.persons.test(after)) return []
    const what = figure.value >= population ? populationKey(placed, figure) : casualtyKey(placed, figure)
    // Of other days there may be other numbers.
    const key = `${what} ${dayOf(placed.in)}`
    return what === null ? [] : [{ key, place: placeOf(placed, figure), ...shownAs(placed, figure) }]
  })
}

function shownAs(placed: PlacedParagraph, { value, start }: Figure): { shown: string; value: number } {
  const { linking, fold } = placed.in.language
  const before = fold(placed.paragraph.text.slice(Math.max(0, start - 24), start)).trimEnd()
  // Of a population the size is meant, and «more than» is a manner of speaking.
  const bound =
    value >= population
      ? ''
      : linking.bounds.over.test(before)
        ? '>'
        : linking.bounds.about.test(before)
          ? '≈'
          : ''
  return { shown: `${bound}${value}`, value }
}

/** The organisation that the sentence says to stand for so many. */
function populationKey(placed: PlacedParagraph, { start }: Figure): string | null {
  const { fold, linking } = placed.in.language
  const before = fold(placed.paragraph.text.slice(Math.max(0, start - 400), start))
  const sentence = before.split(/[.;؛]/).at(-1) ?? ''
  if (!linking.stands.test(sentence.slice(-reach))) return null
  const found = [...organNames(placed.in.language).organisations]
    .map(([name, { code }]) => ({ code, at: name.length > 3 ? sentence.lastIndexOf(name) : -1 }))
    .sort((a, b) => b.at - a.at)[0]
  return found === undefined || found.at < 0 ? null : `population ${found.code}`
}

/** «مقتل 200 شخص منذ يوليو 2016»: what befell them, and since when. */
function casualtyKey(placed: PlacedParagraph, { start }: Figure): string | null {
  const since = monthsIn(placed)
  const { language } = placed.in
  const { fold, linking } = language
  const before = fold(placed.paragraph.text.slice(Math.max(0, start - 40), start)).trimEnd()
  const bare = before.replace(linking.bounds.over, '').replace(linking.bounds.about, '')
  const what = contentWords(bare, language).at(-1)
  return since.length !== 1 || what === undefined ? null : `${what} ${since[0]}`
}

const months = new WeakMap<PlacedParagraph, readonly string[]>()

/** Months with their years that the paragraph names; every number of it asks for them. */
function monthsIn(placed: PlacedParagraph): readonly string[] {
  const known = months.get(placed) ?? findMonths(placed)
  months.set(placed, known)
  return known
}

function findMonths(placed: PlacedParagraph): string[] {
  const { calendar } = placed.in.language
  const found = placed.folded.matchAll(/(\p{L}{3,10}) ((?:19|20)\d\d)(?!\d)/gu)
  return [
    ...new Set(
      [...found].flatMap(([, month = '', year]) => {
        const number = calendar.gregorian[month]
        return number === undefined ? [] : [`${year}-${number}`]
      }),
    ),
  ]
}

import { firstFrom } from '../first-from.ts'
import { languagePack } from '../languages/index.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { Paragraph, Publication, Work } from '../model/publication.ts'

/** A work with the place it stands in. */
export interface PlacedWork {
  /** Index among the publications read together. */
  publication: number
  /** Work of the publication, from 1. */
  order: number
  work: Work
  source: Publication
  language: LanguagePack
  /** All its paragraphs, those of turns among them. */
  paragraphs: PlacedParagraph[]
}

/** A paragraph with the work it stands in. */
export interface PlacedParagraph {
  paragraph: Paragraph
  in: PlacedWork
  /** Its text in compare form. */
  folded: string
}

/** Texts that are read together, as the rules of the link stage look at them. */
export interface Texts {
  publications: readonly Publication[]
  works: PlacedWork[]
  paragraphs: PlacedParagraph[]
}

export function textsOf(publications: readonly Publication[]): Texts {
  const works = publications.flatMap((source, publication) =>
    source.works.map((work, index) => placeWork(work, source, publication, index + 1)),
  )
  return { publications, works, paragraphs: works.flatMap(({ paragraphs }) => paragraphs) }
}

function placeWork(work: Work, source: Publication, publication: number, order: number): PlacedWork {
  const language = languagePack(source.language ?? 'en')
  const placed: PlacedWork = { publication, order, work, source, language, paragraphs: [] }
  const all = [...work.paragraphs, ...work.turns.flatMap((turn) => turn.paragraphs)]
  placed.paragraphs = all.map((paragraph) => new FoldedParagraph(paragraph, placed))
  return placed
}

/** Folds when first asked: most rules look at few paragraphs. */
class FoldedParagraph implements PlacedParagraph {
  readonly paragraph: Paragraph
  readonly in: PlacedWork
  #folded: string | undefined

  constructor(paragraph: Paragraph, work: PlacedWork) {
    this.paragraph = paragraph
    this.in = work
  }

  get folded(): string {
    this.#folded ??= this.in.language.fold(this.paragraph.text)
    return this.#folded
  }
}

/** First Gregorian day of the session or meeting, ISO 8601; null where none is stated. */
export function dayOf({ work, source }: PlacedWork): string | null {
  const dates = [...work.dates, ...source.dates]
  return dates.find(({ calendar }) => calendar === 'gregorian')?.value.slice(0, 10) ?? null
}

/** `CFM-44` is the 44th session of the CFM. */
export function sessionNumber(name: string | null): { organ: string; number: number } | null {
  const [, organ, number] = /^(.+)-(\d{1,4})$/.exec(name ?? '') ?? []
  return organ === undefined ? null : { organ, number: Number(number) }
}

export const sessionOf = ({ work, source }: PlacedWork) => work.session ?? source.session

/** Notes are the editors' words, and alike by their nature. */
export const isFootnote = ({ eId }: Paragraph) => eId.startsWith('fn_')

/** Of things in the order of the text the first that begins at or after a place of it; by halving. */
export function firstBehind<Thing extends { span: { start: number } }>(
  things: readonly Thing[],
  place: number,
): Thing | undefined {
  return things[firstFrom(things.length, (index) => (things[index] as Thing).span.start >= place)]
}

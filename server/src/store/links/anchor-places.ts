// What a finding is known by: its code and the words of its places. Never eIds or offsets, which better rules move.
import type { Finding, Paragraph, TextPlace, Work } from '@qarar/core'
import { singleSpaces } from '@qarar/register'
import { firstWords, wordsAround } from '../decisions/words-around.ts'
import { idByHash } from '../new-id.ts'
import type { HeldText } from './held-texts.ts'

/** A place of a finding in a text of the store. */
export interface AnchoredPlace {
  text: HeldText
  place: TextPlace
  /** The words that are meant, else the whole paragraph, else what the work is called; with the words around them. */
  quote: string
  before: string
  after: string
}

export interface AnchoredFinding {
  id: string
  finding: Finding
  places: AnchoredPlace[]
}

/** Findings with their ids; of two that say the same of the same words the second has another. */
export function anchorFindings(findings: readonly Finding[], texts: readonly HeldText[]): AnchoredFinding[] {
  const paragraphs = paragraphFinder()
  const seen = new Map<string, number>()
  return findings.flatMap((finding) => {
    const places = finding.places.flatMap((place) => {
      const text = texts[place.publication]
      return text ? [anchorOf(place, text, paragraphs)] : []
    })
    if (places.length === 0) return []
    const known = keyOf(finding, places)
    const before = seen.get(known) ?? 0
    seen.set(known, before + 1)
    return [{ id: idByHash('finding', before === 0 ? known : `${known} ${before}`), finding, places }]
  })
}

/** In no order: which place comes first depends on which text came in first. */
function keyOf({ code, params }: Finding, places: readonly AnchoredPlace[]): string {
  const words = places.map(({ text, place, before, quote, after }) =>
    JSON.stringify([text.expression, nameOf(place, text), ...[before, quote, after].map(plain)]),
  )
  return JSON.stringify([code, params.what ?? '', ...words.sort()])
}

const plain = (words: string) => singleSpaces(words).plain.trim()

/** A work is called by its number; by its place only where it has none. */
function nameOf({ work }: TextPlace, text: HeldText): string | number | null {
  const found = workOf(text, work)
  return found?.number ?? found?.symbol ?? work
}

const workOf = ({ publication }: HeldText, order: number | null): Work | undefined =>
  order === null ? undefined : publication.works[order - 1]

type FindParagraph = (text: HeldText, place: TextPlace) => Paragraph | undefined

function anchorOf(place: TextPlace, text: HeldText, find: FindParagraph): AnchoredPlace {
  const paragraph = find(text, place)
  if (!paragraph) return { text, place, quote: titleOf(place, text), before: '', after: '' }
  const { text: words, span } = paragraph
  if (place.span === null) return { text, place, quote: words, before: '', after: '' }
  const [start, end] = [place.span.start - span.start, place.span.end - span.start]
  const around = wordsAround(words, { start, end }, { start: 0, end: words.length })
  return { text, place, quote: words.slice(start, end), ...around }
}

function titleOf({ work, label }: TextPlace, text: HeldText): string {
  const { publication } = text
  const { title, symbol } = workOf(text, work) ?? publication
  return title ?? label ?? symbol ?? publication.source.file
}

/** By the eId; of several paragraphs with one eId that in which the words stand. */
function paragraphFinder(): FindParagraph {
  const known = new Map<Work, Map<string, Paragraph[]>>()
  return (text, { work: order, eId, span }) => {
    const work = workOf(text, order)
    if (!work || eId === null) return undefined
    const byId = known.get(work) ?? Map.groupBy(leavesOf(work), (paragraph) => paragraph.eId)
    known.set(work, byId)
    const holds = (paragraph: Paragraph) =>
      span === null || (paragraph.span.start <= span.start && span.end <= paragraph.span.end)
    return byId.get(eId)?.find(holds)
  }
}

const leavesOf = ({ paragraphs, turns }: Work) => [...paragraphs, ...turns.flatMap((turn) => turn.paragraphs)]

/** Characters of a quote that are kept. */
const longestKept = 2000

/** Long paragraphs are cut: they are known by their hash, and can be looked up. */
export const keptQuote = (quote: string) => firstWords(quote, longestKept)

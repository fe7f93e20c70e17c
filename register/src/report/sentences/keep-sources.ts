import type { LanguageTag } from '@qarar/core'
import type { ReportSentence, ReportSource } from '../../contract/reports.ts'
import { knownSentences } from './known-sentences.ts'
import { plainWords } from './plain-words.ts'
import { sourcesOnce } from './source-key.ts'
import { splitSentences } from './split-sentences.ts'
import { type WordBag, wordBag } from './word-bag.ts'

/** Who left the section so. */
export interface SectionHand {
  language: LanguageTag
  person: Extract<ReportSource, { kind: 'person' }>
  /** What proves the sentences that are new or changed. */
  sources?: readonly ReportSource[]
}

/**
 * What a person left of a section. A sentence with the words that it had keeps all it had, wherever it stands now. One
 * that has at least half its words from one that stood there is `changed`: what that rested on, and the person. Any other
 * is `written`.
 */
export function keepSources(
  old: readonly ReportSentence[],
  paragraphs: readonly string[],
  by: SectionHand,
): ReportSentence[] {
  const left = leftSentences(old, paragraphs, by.language)
  const kept = new Set(left.flatMap(({ same }) => same ?? []))
  const similar = findSimilar(old, left, kept)
  const free = freeIds([...kept].map(({ id }) => id))
  return left.map(({ paragraph, text, same }, at) => {
    if (same) return { ...same, paragraph, text: same.text }
    const sentence = newSentence(text, similar.get(at) ?? [], by)
    return { ...sentence, id: free(sentence.id), paragraph }
  })
}

interface LeftSentence {
  paragraph: number
  text: string
  /** The sentence that it was and is. */
  same: ReportSentence | null
}

function leftSentences(
  old: readonly ReportSentence[],
  paragraphs: readonly string[],
  language: LanguageTag,
): LeftSentence[] {
  const known = knownSentences(old)
  return paragraphs
    .map((text) => splitSentences(text, language).filter((piece) => plainWords(piece) !== ''))
    .filter(({ length }) => length > 0)
    .flatMap((pieces, at) => sentencesOf(pieces, at + 1, known))
}

/** From each place on the old sentence that stands there, else all up to where a sentence ends. */
function sentencesOf(
  pieces: readonly string[],
  paragraph: number,
  known: ReturnType<typeof knownSentences>,
): LeftSentence[] {
  const parts = pieces.map(plainWords)
  const plain = parts.join(' ')
  const ends = endsOf(parts)
  const places = new Set(ends)
  const sentences: LeftSentence[] = []
  for (let [from, piece] = [0, 0]; from < plain.length; ) {
    while ((ends[piece] as number) <= from) piece++
    const same = known({ plain, isEnd: (place) => places.has(place) }, from)
    const to = same ? from + plainWords(same.text).length : (ends[piece] as number)
    const isWhole = to - from === parts[piece]?.length
    // What is not seen may be needed: a mark of direction.
    sentences.push({ paragraph, text: isWhole ? (pieces[piece] as string) : plain.slice(from, to), same })
    from = to + 1
  }
  return sentences
}

/** Where each part ends, where they are joined by spaces. */
function endsOf(parts: readonly string[]): number[] {
  let end = -1
  return parts.map((part) => {
    end += part.length + 1
    return end
  })
}

/** How far ahead of the last one that was found an old sentence is looked for. */
const reach = 20

/** Old sentences that a left one was made from, the most similar first. Read in order: what was passed stays behind. */
function findSimilar(
  old: readonly ReportSentence[],
  left: readonly LeftSentence[],
  kept: ReadonlySet<ReportSentence>,
): Map<number, ReportSentence[]> {
  const places = new Map(old.map((sentence, place) => [sentence, place]))
  const lost = old.map((sentence, place) => ({ sentence, place, bag: wordBag(sentence.text) }))
  const found = new Map<number, ReportSentence[]>()
  let behind = 0
  for (const [at, { text, same }] of left.entries()) {
    // The one before too: one sentence may have been made two.
    const from = Math.max(0, behind - 1)
    const near = lost.slice(from, from + reach).filter(({ sentence }) => !kept.has(sentence))
    const made = same ? [] : madeFrom(wordBag(text), near)
    const last = same ? places.get(same) : made[0]?.place
    if (last !== undefined) behind = last + 1
    if (made.length > 0)
      found.set(
        at,
        made.map(({ sentence }) => sentence),
      )
  }
  return found
}

interface Lost {
  sentence: ReportSentence
  place: number
  bag: WordBag
}

/** The most similar, if it is similar at all; further ones only where hardly a word is another. */
function madeFrom(bag: WordBag, near: readonly Lost[]): Lost[] {
  const [best, ...others] = near
    .map((lost) => ({ lost, likeness: bag.likeness(lost.bag) }))
    .filter(({ likeness }) => likeness >= 0.5)
    .toSorted((a, b) => b.likeness - a.likeness || a.lost.place - b.lost.place)
  return best ? [best, ...others.filter(({ likeness }) => likeness >= 0.8)].map(({ lost }) => lost) : []
}

function newSentence(
  text: string,
  made: readonly ReportSentence[],
  { language, person, sources = [] }: SectionHand,
): Omit<ReportSentence, 'paragraph'> {
  const [first] = made
  if (!first)
    return {
      id: idOf(text),
      text,
      language,
      origin: 'written',
      sources: sourcesOnce([...sources, person]),
      doubtful: [],
    }
  return {
    ...{ id: first.id, text, language: first.language },
    origin: made.every(({ origin }) => origin === 'written') ? 'written' : 'changed',
    sources: sourcesOnce([...made.flatMap((each) => each.sources), ...sources, person]),
    doubtful: made.flatMap((each) => each.doubtful).filter(({ words }) => text.includes(words)),
  }
}

/** The same words have the same id. */
function idOf(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const unit of new TextEncoder().encode(plainWords(text)))
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit)) * 0x100000001b3n)
  return `written-${hash.toString(36)}`
}

/** Ids that are free: `a`, then `a-2`. */
function freeIds(taken: Iterable<string>): (id: string) => string {
  const ids = new Set(taken)
  const last = new Map<string, number>()
  return (id) => {
    let number = last.get(id) ?? 1
    let free = number === 1 ? id : `${id}-${number}`
    while (ids.has(free)) free = `${id}-${++number}`
    last.set(id, number)
    ids.add(free)
    return free
  }
}

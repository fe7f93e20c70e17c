// The same query in the other languages of which there are texts, as far as its words are known there.
import type { LanguageTag } from '@qarar/core'
import { languages } from '@qarar/core/languages/index.ts'
import type { LanguagePack } from '@qarar/core/languages/pack.ts'
import { languageOfQuery } from '@qarar/core/search/across/language-of-query.ts'
import { type PieceAcross, readQuery } from '@qarar/core/search/across/read-query.ts'
import { type QueryAcross, writeQuery } from '@qarar/core/search/across/write-query.ts'
import { partyCalled, partyName } from '@qarar/register'
import type { Database } from '../database.ts'
import type { SearchedSegment } from './holdings.ts'
import type { IndexCache } from './index-cache.ts'
import { textsWith } from './open-index.ts'
import { vocabularyAtHand, vocabularyOf } from './vocabulary-of.ts'

/** Longer ones are texts, and no query: what is near to those is found as agreed language. */
const longest = 300

/** Each with the query that finds it; a language in which hardly a word of the query is known is not among them. */
export async function inOtherLanguages(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  query: string,
  words: 'at-hand' | 'learnt',
): Promise<(QueryAcross & { language: LanguageTag })[]> {
  if (query.length > longest) return []
  const from = languageOfQuery(query)
  const found = []
  for (const to of languages.filter((pack) => pack !== from && hasTexts(segments, pack.tag))) {
    const across = await inLanguage(db, cache, segments, { query, from, to, words })
    if (across !== null) found.push({ language: to.tag, ...across })
  }
  return found
}

interface AskedIn {
  query: string
  from: LanguagePack
  to: LanguagePack
  words: 'at-hand' | 'learnt'
}

async function inLanguage(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  { query, from, to, words }: AskedIn,
): Promise<QueryAcross | null> {
  const knownOf = words === 'learnt' ? vocabularyOf : vocabularyAtHand
  const { exact, forms } = await knownOf(db, cache, segments, from.tag, to.tag)
  const pieces = readQuery(query, from.tag, exact)
  const stems = stemsOf(pieces)
  const having = stems.length > 0 ? await textsWith(db, segments, 'stem', stems) : new Map<string, number>()
  return writeQuery(pieces, {
    to: to.tag,
    formOf: (stem) => forms.get(stem),
    documentsWith: (stem) => having.get(stem) ?? 0,
    sameLetters: to.direction === from.direction,
    nameOf: (name) => nameIn(name, to.tag),
  })
}

const stemsOf = (pieces: readonly PieceAcross[]) => {
  const words = pieces.flatMap((piece) => (piece.is === 'filter' ? [] : piece.words))
  return [...new Set(words.flatMap(({ equivalents }) => equivalents.map(({ term }) => term)))]
}

function nameIn(name: string, language: LanguageTag): string | null {
  const party = partyCalled(name)
  return party === null ? null : partyName(party, language)
}

const hasTexts = (segments: readonly SearchedSegment[], language: LanguageTag) =>
  segments.some(({ columns }) => columns.language.sets.some((set) => set.includes(language)))

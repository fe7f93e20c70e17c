// Paragraphs of other languages that say what a text says.
import type { LanguageTag } from '@qarar/core'
import { detectLanguage } from '@qarar/core/languages/detect-language.ts'
import { languages } from '@qarar/core/languages/index.ts'
import { planAcross, type WordAcross, wordsAcross } from '@qarar/core/search/across/query-across.ts'
import { mostShown, near, rankAcross } from '@qarar/core/search/across/rank-across.ts'
import { stemsIn } from '@qarar/core/search/across/stems-in.ts'
import { wordsLedTo } from '@qarar/core/search/across/vocabulary.ts'
import { runPlan, termsOf } from '@qarar/core/search/index/run-plan.ts'
import type { Filter } from '@qarar/core/search/query/plan.ts'
import { namesOfValue } from '@qarar/register'
import type { Database } from '../database.ts'
import { type SearchedSegment, withHoldings } from './holdings.ts'
import type { IndexCache } from './index-cache.ts'
import { openLists, openSegments, textsWith } from './open-index.ts'
import { type FoundText, textsOfHits } from './texts-of-hits.ts'
import { vocabularyOf } from './vocabulary-of.ts'

/** Texts of a language that are compared. */
const candidates = 100

/** The nearest of each other language, those of a language together, the best first; `score` is from 0 to 1. */
export async function across(
  db: Database,
  cache: IndexCache,
  text: string,
  filters: readonly Filter[],
): Promise<FoundText[]> {
  const from = detectLanguage(text).pack.tag
  const segments = await withHoldings(db, cache, await openSegments(db, cache))
  const found: FoundText[] = []
  for (const { tag } of languages)
    if (tag !== from) found.push(...(await nearestIn(db, cache, segments, { text, from, to: tag, filters })))
  return found
}

interface AskedAcross {
  text: string
  from: LanguageTag
  to: LanguageTag
  filters: readonly Filter[]
}

async function nearestIn(
  db: Database,
  cache: IndexCache,
  segments: readonly SearchedSegment[],
  { text, from, to, filters }: AskedAcross,
): Promise<FoundText[]> {
  const { vocabulary } = await vocabularyOf(db, cache, segments, from, to)
  const words = wordsAcross(text, from, vocabulary)
  const asked = await textsWith(
    db,
    segments,
    'stem',
    words.flatMap(({ stems }) => stems),
  )
  const plan = planAcross(words, to, (stem) => asked.get(stem) ?? 0, filters)
  if (plan.wanted.length === 0) return []
  const open = await openLists(db, cache, segments, termsOf(plan, new Map()))
  const options = { top: candidates, cap: 1, beginnings: new Map(), namesOf: namesOfValue }
  const texts = await textsOfHits(db, segments, runPlan(plan, open, options).hits)
  return best(await ranked(db, segments, words, texts, wordsLedTo(vocabulary)))
}

async function ranked(
  db: Database,
  segments: readonly SearchedSegment[],
  words: readonly WordAcross[],
  texts: readonly FoundText[],
  ledTo: ReadonlySet<string>,
): Promise<FoundText[]> {
  const those = texts.map((found) => ({ id: found, stems: stemsIn(found.text, found.row.language ?? '') }))
  const stems = [...words, ...those].flatMap((each) => each.stems)
  const having = await textsWith(db, segments, 'stem', [...new Set(stems)])
  const documents = segments.reduce((sum, { lengths }) => sum + lengths.length, 0)
  const statistics = { documents, ledTo, documentsWith: (stem: string) => having.get(stem) ?? 0 }
  return rankAcross(words, those, statistics).map(({ id, score }) => ({ ...id, score }))
}

/** The first of each wording: paragraphs with the same words are one. */
function best(texts: readonly FoundText[]): FoundText[] {
  const wordings = new Map<string, FoundText>()
  for (const found of texts)
    if (found.score >= near && !wordings.has(found.text)) wordings.set(found.text, found)
  return [...wordings.values()].slice(0, mostShown)
}

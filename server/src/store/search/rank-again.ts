// The best texts are ranked once more, by what their words tell together.

import { wordsOf } from '@qarar/core/search/analysis/analyse.ts'
import { type OpenSegment, statisticsOf } from '@qarar/core/search/index/run-plan.ts'
import type { Hit } from '@qarar/core/search/index/top-list.ts'
import type { Clause, SearchPlan } from '@qarar/core/search/query/plan.ts'
import { type GramSample, sampleGrams } from '@qarar/core/search/ranking/gram-sample.ts'
import { queryWords } from '@qarar/core/search/ranking/query-words.ts'
import { rerank } from '@qarar/core/search/ranking/rerank.ts'
import type { Database } from '../database.ts'
import type { CachedSegment, IndexCache } from './index-cache.ts'
import type { KindOpening } from './kind-opening.ts'
import { numbersFirst } from './numbers-of.ts'
import { type FoundText, textsOfHits } from './texts-of-hits.ts'

/** So many are ranked again. */
export const candidates = 100

interface Asked {
  plan: SearchPlan
  segments: readonly CachedSegment[]
  open: readonly OpenSegment[]
  opening: KindOpening | null
}

/** A page; what is behind the candidates stays in the order of the first ranking. */
export async function rankedPage(
  db: Database,
  cache: IndexCache,
  asked: Asked,
  hits: readonly Hit[],
  { from, limit }: { from: number; limit: number },
): Promise<FoundText[]> {
  const { plan, segments } = asked
  if (from >= candidates || plan.wanted.every(isSymbol))
    return textsOfHits(db, segments, hits.slice(from, from + limit))
  const texts = await textsOfHits(db, segments, hits.slice(0, Math.max(candidates, from + limit)))
  const first = await rankAgain(db, cache, asked, texts.slice(0, candidates))
  const behind = texts.slice(candidates)
  // One scale: the best of them is like the last of those before.
  const [last, best] = [first.at(-1)?.score ?? 0, behind[0]?.score ?? 1]
  const rest = behind.map((text) => ({ ...text, score: (text.score / best) * last }))
  return [...first, ...rest].slice(from, from + limit)
}

/** By their places, not by their words. */
const isSymbol = ({ alternatives }: Clause) => alternatives.some((leaf) => leaf.is === 'symbol')

async function rankAgain(
  db: Database,
  cache: IndexCache,
  { plan, segments, open, opening }: Asked,
  texts: readonly FoundText[],
): Promise<FoundText[]> {
  const words = plan.text
  const statistics = {
    ...{ documents: statisticsOf(open).texts, meanLength: statisticsOf(open).meanLength },
    documentsWith: (stem: string) => open.reduce((sum, { list }) => sum + (list('stem', stem)?.size ?? 0), 0),
    grams: await gramsOf(db, cache, segments),
  }
  const those = texts.map((each, id) => ({
    id,
    text: wordsOf(wordsToRank(each, opening), each.row.language ?? ''),
  }))
  const ranked = rerank(queryWords(words, languageOf(words, texts)), those, statistics)
    .map(({ id, score }) => ({ id, score: score * (isOfContents(texts[id]) ? contentsShare : 1) }))
    .sort((one, other) => other.score - one.score)
  const stemsOf = ({ id }: { id: number }) => new Set(those[id]?.text.words.flatMap(({ stems }) => stems))
  return numbersFirst(ranked, plan, stemsOf).map(({ id, score }) => ({ ...(texts[id] as FoundText), score }))
}

/** A line of the contents has the words of a text's title and number, and is not what is looked for. */
const contentsShare = 0.6

const isOfContents = (text: FoundText | undefined) => text?.row.part === 'contents'

/** A title is read with what its text is called, where the query says that. */
function wordsToRank({ text, row: { part, work } }: FoundText, opening: KindOpening | null): string {
  const isTitle = part === 'heading' && work?.title === text
  return isTitle && opening?.kinds.some((kind) => kind === work.kind) ? `${opening.words} ${text}` : text
}

/** Nobody says in which language they ask: it is that of the texts that have the words. */
function languageOf(words: string, texts: readonly FoundText[]): string {
  if (/\p{Script=Arabic}/u.test(words)) return 'ar'
  const counts = Map.groupBy(texts, ({ row }) => row.language ?? '')
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length)
  return most?.[0] ?? ''
}

/** Texts that are looked at to know how common runs of letters are. */
const sampled = 1000

/** Of texts from everywhere in what the reader sees; anew where a fifth more or less is there than was. */
async function gramsOf(
  db: Database,
  cache: IndexCache,
  segments: readonly CachedSegment[],
): Promise<GramSample> {
  const texts = segments.reduce((sum, { lengths, goneCount }) => sum + lengths.length - goneCount, 0)
  const known = cache.grams.get(db)
  if (known && Math.abs(known.texts - texts) <= texts / 5) return known.grams
  const every = Math.max(1, Math.floor(texts / sampled))
  const hits = segments.flatMap(({ lengths, gone }, segment) =>
    Array.from({ length: Math.ceil(lengths.length / every) }, (_, nth) => nth * every)
      .filter((doc) => gone?.[doc] !== 1)
      .map((doc) => ({ segment, doc, score: 0 })),
  )
  const some = await textsOfHits(db, segments, hits)
  const grams = sampleGrams(some.map(({ text, row }) => wordsOf(text, row.language ?? '')))
  cache.grams.set(db, { texts, grams })
  return grams
}

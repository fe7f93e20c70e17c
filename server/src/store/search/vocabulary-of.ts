// Which words stand for which in two languages: those of the lists, and what linked versions in the store show.
import { setImmediate } from 'node:timers/promises'
import type { LanguageTag } from '@qarar/core'
import { type AlignedWords, learnInSteps } from '@qarar/core/search/across/learn-vocabulary.ts'
import { listedVocabulary } from '@qarar/core/search/across/listed-vocabulary.ts'
import { stemsIn } from '@qarar/core/search/across/stems-in.ts'
import { joinVocabularies, type Vocabulary } from '@qarar/core/search/across/vocabulary.ts'
import type { Database } from '../database.ts'
import { type AlignedTexts, alignedTexts } from './aligned-texts.ts'
import type { CachedSegment, IndexCache, KeptVocabulary } from './index-cache.ts'

/** What stands together once may do so by chance. */
const together = 2
/** A store that has grown by so much has more to teach. */
const grown = 1.1

/** As the reader sees the store: nothing stays of a text that one may not see any more. Who asks meanwhile waits for the same. */
export async function vocabularyOf(
  db: Database,
  cache: IndexCache,
  segments: readonly CachedSegment[],
  from: LanguageTag,
  to: LanguageTag,
): Promise<Vocabulary> {
  const byLanguages = cache.vocabularies.get(db) ?? new Map<string, KeptVocabulary>()
  cache.vocabularies.set(db, byLanguages)
  const languages = `${from} ${to}`
  const known = byLanguages.get(languages)
  if (known && holds(known, segments)) return known.answer
  const texts = alignedTexts(db, from, to)
  const kept: KeptVocabulary = {
    ...{ stamp: stampOf(segments), texts: textsIn(segments), revisions: null },
    answer: texts.then((aligned) => learn(aligned, from, to)),
  }
  byLanguages.set(languages, kept)
  texts.then(
    (aligned) => (kept.revisions = new Set(aligned.flatMap(({ revisions }) => revisions))),
    () => byLanguages.get(languages) === kept && byLanguages.delete(languages),
  )
  return kept.answer
}

const stampOf = (segments: readonly CachedSegment[]) =>
  segments.map(({ id, goneCount }) => `${id} ${goneCount}`).join()

const textsIn = (segments: readonly CachedSegment[]) =>
  segments.reduce((sum, { lengths, goneCount }) => sum + lengths.length - goneCount, 0)

/** Every text that taught it is still there, and not many others are. */
function holds(known: KeptVocabulary, segments: readonly CachedSegment[]): boolean {
  const stamp = stampOf(segments)
  if (known.stamp === stamp) return true
  const { revisions } = known
  if (!revisions?.size || textsIn(segments) >= known.texts * grown) return false
  const ranges = segments.flatMap((segment) => segment.ranges)
  const there = new Set(ranges.flatMap(({ gone, revision }) => (gone ? [] : (revision ?? []))))
  if (![...revisions].every((revision) => there.has(revision))) return false
  known.stamp = stamp
  return true
}

/** Others have their turn between its steps. */
async function learn(
  texts: readonly AlignedTexts[],
  from: LanguageTag,
  to: LanguageTag,
): Promise<Vocabulary> {
  const steps = learnInSteps(stemsOf(texts, from, to), together)
  let step = steps.next()
  while (!step.done) {
    await setImmediate()
    step = steps.next()
  }
  return joinVocabularies(listedVocabulary(from, to), step.value)
}

function* stemsOf(
  texts: readonly AlignedTexts[],
  from: LanguageTag,
  to: LanguageTag,
): Generator<AlignedWords> {
  for (const { one, other } of texts) yield { from: stemsIn(one, from), to: stemsIn(other, to) }
}

// Which words stand for which in two languages: those of the lists, and what linked versions in the store show.
import { setImmediate } from 'node:timers/promises'
import type { LanguageTag } from '@qarar/core'
import { FormCounts } from '@qarar/core/search/across/form-counts.ts'
import { type AlignedWords, learnInSteps } from '@qarar/core/search/across/learn-vocabulary.ts'
import {
  bestOf,
  exactVocabulary,
  listedForms,
  listedVocabulary,
} from '@qarar/core/search/across/listed-vocabulary.ts'
import { stemsIn } from '@qarar/core/search/across/stems-in.ts'
import { joinVocabularies } from '@qarar/core/search/across/vocabulary.ts'
import type { Database } from '../database.ts'
import { type AlignedTexts, alignedTexts } from './aligned-texts.ts'
import type { CachedSegment, IndexCache, KeptVocabulary, KnownWords } from './index-cache.ts'

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
): Promise<KnownWords> {
  const byLanguages = cache.vocabularies.get(db) ?? new Map<string, KeptVocabulary>()
  cache.vocabularies.set(db, byLanguages)
  const languages = `${from} ${to}`
  const known = byLanguages.get(languages)
  if (known && holds(known, segments)) return known.answer
  const texts = alignedTexts(db, from, to)
  const kept: KeptVocabulary = {
    ...{ stamp: stampOf(segments), texts: textsIn(segments), revisions: null },
    answer: texts.then((aligned) => learn(aligned, from, to)),
    learnt: null,
  }
  byLanguages.set(languages, kept)
  kept.answer.then(
    (learnt) => (kept.learnt = learnt),
    () => undefined,
  )
  texts.then(
    (aligned) => (kept.revisions = new Set(aligned.flatMap(({ revisions }) => revisions))),
    () => byLanguages.get(languages) === kept && byLanguages.delete(languages),
  )
  return kept.answer
}

/** What is known without waiting: while words are being learnt from texts, those of the lists. */
export function vocabularyAtHand(
  db: Database,
  cache: IndexCache,
  segments: readonly CachedSegment[],
  from: LanguageTag,
  to: LanguageTag,
): KnownWords {
  vocabularyOf(db, cache, segments, from, to).catch(() => undefined)
  const learnt = cache.vocabularies.get(db)?.get(`${from} ${to}`)?.learnt
  return (
    learnt ?? {
      vocabulary: listedVocabulary(from, to),
      exact: exactVocabulary(from, to),
      forms: listedForms(to),
    }
  )
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
): Promise<KnownWords> {
  const forms = new FormCounts()
  const steps = learnInSteps(stemsOf(texts, from, to, forms), together)
  let step = steps.next()
  while (!step.done) {
    await setImmediate()
    step = steps.next()
  }
  const vocabulary = joinVocabularies(listedVocabulary(from, to), step.value)
  const exact = new Map([...bestOf(step.value), ...exactVocabulary(from, to)])
  return { vocabulary, exact, forms: new Map([...forms.mostFrequent(), ...listedForms(to)]) }
}

function* stemsOf(
  texts: readonly AlignedTexts[],
  from: LanguageTag,
  to: LanguageTag,
  forms: FormCounts,
): Generator<AlignedWords> {
  for (const { one, other } of texts) {
    forms.see(other, to)
    yield { from: stemsIn(one, from), to: stemsIn(other, to) }
  }
}

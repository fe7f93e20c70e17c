import type { LanguageTag } from '@qarar/core'
import { learnVocabulary } from '@qarar/core/search/across/learn-vocabulary.ts'
import { listedVocabulary } from '@qarar/core/search/across/listed-vocabulary.ts'
import { wordsAcross } from '@qarar/core/search/across/query-across.ts'
import { mostShown, near } from '@qarar/core/search/across/rank-across.ts'
import { stemsIn } from '@qarar/core/search/across/stems-in.ts'
import { joinVocabularies, type Vocabulary, wordsLedTo } from '@qarar/core/search/across/vocabulary.ts'
import { type Fault, type Score, share } from '../../measure.ts'
import { type AlignedParagraphs, readAligned, tags } from './aligned-paragraphs.ts'
import { type SearchAcross, searchAcross } from './search-across.ts'

const set = 'search'
/** Paragraphs that are asked for, of each direction. */
const asked = 150
/** Pairs that words are learnt from, as in a store. */
const taught = 2000

/** Finds a paragraph by its words in another language: by the lists alone, and by words learnt from other works too. */
export function scoreAcross(corpus: string): Score {
  const aligned = readAligned(corpus)
  const search = searchAcross(aligned)
  const scores = directions.map(([from, to]) => scoreDirection(aligned, search, from, to))
  return {
    measures: scores.flatMap(({ measures }) => measures),
    faults: scores.flatMap(({ faults }) => faults),
  }
}

const directions = tags.flatMap((from) =>
  tags.flatMap((to): [LanguageTag, LanguageTag][] => (from === to ? [] : [[from, to]])),
)

function scoreDirection(
  aligned: AlignedParagraphs,
  search: SearchAcross,
  from: LanguageTag,
  to: LanguageTag,
): Score {
  const listed = listedVocabulary(from, to)
  const learnt = learn(aligned, from, to)
  const ways: [string, Vocabulary, number | null][] = [
    ['by the lists', listed, null],
    ['by the lists and learnt words', joinVocabularies(listed, learnt), 0.95],
  ]
  const versions = Map.groupBy(aligned.pairs(from, to, 'ask'), ([text]) => text)
  const queries = some([...versions], asked).map(([number, pairs]) => ({
    text: aligned.texts[number]?.text ?? '',
    isVersion: (id: number) => pairs.some(([, other]) => other === id),
  }))
  const faults: Fault[] = []
  const measures = ways.flatMap(([way, vocabulary, target]) => {
    const ledTo = wordsLedTo(vocabulary)
    const name = `${from} paragraphs in ${to}, ${way}`
    const answers = queries.map(({ text, isVersion }) => {
      const found = search(wordsAcross(text, from, vocabulary), to, ledTo).slice(0, mostShown)
      const first = found.find(({ id }) => isVersion(id))
      const best = aligned.texts[found[0]?.id ?? -1]?.text ?? 'nothing'
      if (!first && target) faults.push({ kind: name, place: text, detail: `found instead: ${best}` })
      return { first, shown: found.filter(({ score }) => score >= near), isVersion }
    })
    const isShown = answers.filter(({ first }) => first && first.score >= near).length
    const shown = answers.flatMap((answer) => answer.shown.map(({ id }) => answer.isVersion(id)))
    const right = answers.filter(({ first }) => first).length
    return [
      share(set, `${name}: among the first ${mostShown}`, right, queries.length, target),
      ...(target ? [share(set, `${name}: shown`, isShown, queries.length, null)] : []),
      ...(target
        ? [share(set, `${name}: versions of what is shown`, shown.filter(Boolean).length, shown.length, null)]
        : []),
    ]
  })
  return { measures, faults }
}

function learn({ texts, pairs }: AlignedParagraphs, from: LanguageTag, to: LanguageTag): Vocabulary {
  const stemsOf = (number: number) => stemsIn(texts[number]?.text ?? '', texts[number]?.language ?? '')
  const each = new Map(pairs(from, to, 'learn').map((pair) => [pair.join(' '), pair]))
  return learnVocabulary(
    some([...each.values()], taught).map(([one, other]) => ({ from: stemsOf(one), to: stemsOf(other) })),
    2,
  )
}

/** From everywhere in a list. */
function some<Each>(all: readonly Each[], many: number): Each[] {
  const step = Math.max(1, all.length / many)
  return Array.from({ length: Math.min(all.length, many) }, (_, nth) => all[Math.floor(nth * step)] as Each)
}

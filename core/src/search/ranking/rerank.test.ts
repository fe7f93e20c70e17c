import { describe, expect, it } from 'vitest'
import { expectLinear } from '../../linear-time.test-kit.ts'
import { wordsOf } from '../analysis/analyse.ts'
import { relativeLength } from '../bm25.ts'
import { sampleGrams } from './gram-sample.ts'
import { queryWords } from './query-words.ts'
import { rerank } from './rerank.ts'

function ranked(query: string, texts: readonly string[], language = 'en') {
  const read = texts.map((text) => wordsOf(text, language))
  const documentsWith = (stem: string) =>
    read.filter(({ words }) => words.some(({ stems }) => stems.includes(stem))).length
  const statistics = { documents: texts.length, meanLength: 8, documentsWith, grams: sampleGrams(read) }
  const candidates = read.map((text, id) => ({ id, text }))
  return rerank(queryWords(query, language), candidates, statistics)
}

const first = (query: string, texts: readonly string[], language?: string) =>
  ranked(query, texts, language)[0]?.id

describe('what goes first', () => {
  it('has the rarer word', () => {
    const texts = ['the fleet of the harbour', 'the quota of the harbour', 'the fleet of the lake']
    expect(first('quota harbour', texts)).toBe(1)
  })
  it('has the words near each other', () => {
    const texts = [
      'fishing is done by many boats, and then a quota came',
      'boats came by, and many a fishing quota is done then',
    ]
    expect(first('fishing quota', texts)).toBe(1)
  })
  it('has the words early', () => {
    const filler = 'and so the ministers met once more by the lake to eat and talk at length'
    expect(first('quota', [`${filler} quota`, `quota ${filler}`])).toBe(1)
  })
  it('has a word that differs in one letter', () => {
    expect(first('lake azurovia', ['lake borunda and others', 'lake azurovja and others'])).toBe(1)
  })
})

it('does not hold it against an ordinary paragraph that most texts are short', () => {
  const filler = 'the ministers met once more by the lake to eat and talk at length'
  const texts = [
    'a quota of herrings',
    `a quota was set for the fleet: ${filler}`,
    'no',
    'so',
    'here',
    'there',
  ]
  expect(first('quota fleet', texts)).toBe(1)
  expect(relativeLength(50, 10)).toBeLessThan(1)
  expect(relativeLength(500, 250)).toBe(2)
})

it('keeps every candidate and gives scores from 0 to 1, falling', () => {
  const scores = ranked('quota', ['nothing here', 'a quota', 'quota quota']).map(({ score }) => score)
  expect(scores).toHaveLength(3)
  expect(scores).toEqual([...scores].sort((one, other) => other - one))
  expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
})

it('ranks nothing for no candidates and takes a query of no words', () => {
  expect(ranked('quota', [])).toEqual([])
  expect(ranked('!?', ['a quota'])).toEqual([{ id: 0, score: 0 }])
})

it('ranks a long hostile text in linear time', () => {
  expectLinear(
    (size) => 'quota fleet '.repeat(size),
    (text) => ranked('quota fleet quota fleet', [text]),
    20_000,
  )
})

// The examples were made with what linking has to find in them: see examples/README.md.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findingsOf, linkForTest, linksOf } from './linking.test-kit.ts'

const exampleText = (name: string) =>
  readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')

const languages = ['ar', 'en', 'fr'] as const
const councils = (number: 7 | 8) =>
  languages.map((each) => exampleText(`council-${number}-resolutions.${each}.txt`))

test('items that come back are renewed, whatever their clauses became', () => {
  const linked = linkForTest([
    exampleText('council-7-resolutions.en.txt'),
    exampleText('council-8-resolutions.en.txt'),
  ])
  expect(linksOf(linked, 'renews')).toEqual(['1/1 → 0/1', '1/2 → 0/2', '1/3 → 0/3', '1/4 → 0/4'])
  const fund = linked.links.find(({ relation, from }) => relation === 'renews' && from.work === 2)
  const paid = fund?.clauses?.find(({ from }) => from === 'para_1')
  expect(paid).toMatchObject({ change: 'changed', to: 'para_3' })
  expect(paid?.words.slice(0, 2)).toEqual([
    { change: 'dropped', text: 'Appeals to' },
    { change: 'added', text: 'Strongly urges' },
  ])
})

test('every clause of both editions stands in the diff once', () => {
  const linked = linkForTest([
    exampleText('council-7-resolutions.ar.txt'),
    exampleText('council-8-resolutions.ar.txt'),
  ])
  for (const { from, to, clauses = [] } of linked.links.filter(({ relation }) => relation === 'renews')) {
    for (const [place, ids] of [
      [from, clauses.flatMap((clause) => clause.from ?? [])],
      [to, clauses.flatMap((clause) => clause.to ?? [])],
    ] as const) {
      const work = linked.publications[place?.publication ?? -1]?.works[(place?.work ?? 0) - 1]
      const wanted = work?.paragraphs.filter(({ part }) => part === 'preambular' || part === 'operative')
      expect(ids.toSorted()).toEqual(wanted?.map(({ eId }) => eId).toSorted())
    }
  }
})

test('a time that was over when the text was adopted is found in one language for all', () => {
  const linked = linkForTest(councils(8))
  expect(findingsOf(linked, 'deadline-stale')).toEqual([
    '0/3 container_3 «2024»',
    '0/3 para_2 «31 ديسمبر 2024»',
  ])
})

test('three languages of one collection are one work each, paragraph by paragraph, without a difference', () => {
  const linked = linkForTest(councils(7))
  expect(linksOf(linked, 'language-version')).toHaveLength(12)
  expect(linksOf(linked, 'same-paragraph')).toContain('2/4 para_3 → 0/4 para_3')
  expect(findingsOf(linked, 'versions-differ')).toEqual([])
})

test('a mandate has one key in all languages', () => {
  const { publications } = linkForTest(councils(7))
  const keys = publications.map(({ works }) =>
    works[3]?.paragraphs
      .find(({ eId }) => eId === 'para_4')
      ?.acts.flatMap(({ mandates }) => mandates.map(({ key }) => key)),
  )
  expect(keys[0]?.[0]).toBeTruthy()
  expect(keys[1]).toContain(keys[0]?.[0])
  expect(keys[2]).toContain(keys[0]?.[0])
})

test('an envoy is asked for, asked for again and appointed; the envoy of a Government is another one', () => {
  const linked = linkForTest([
    exampleText('council-7-resolutions.en.txt'),
    exampleText('implementation-report.en.txt'),
    exampleText('chair-summary.en.txt'),
    exampleText('press-report.en.txt'),
  ])
  expect(linksOf(linked, 'asks-again')).toEqual([expect.stringMatching(/^2\/1 para_4 .*→ 0\/1 para_4$/s)])
  expect(linksOf(linked, 'answers')).toContainEqual(expect.stringMatching(/^3\/1 p_1 .*→ [02]\/1 para_4$/s))
})

test('a request that a later text calls fulfilled is answered', () => {
  const linked = linkForTest(
    [exampleText('council-7-resolutions.en.txt'), exampleText('council-8-resolutions.en.txt')],
    { '7/4-ENV': '7/4-ENV' },
  )
  expect(linksOf(linked, 'answers')).toEqual([
    expect.stringMatching(/^1\/4 container_3 .*→ 0\/4 para_4$/s),
    expect.stringMatching(/^1\/4 para_1 .*→ 0\/4 para_4$/s),
  ])
})

test('two dates of one conference stand side by side', () => {
  const linked = linkForTest([
    exampleText('chair-summary.ar.txt'),
    exampleText('council-7-resolutions.ar.txt'),
  ])
  expect(findingsOf(linked, 'dates-disagree')).toEqual([
    '0/1 para_6 «7 مارس 2023» | 1/2 container_2 «7 مارس 2024»',
  ])
})

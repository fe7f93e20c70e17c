import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../analysis/analyse.ts'
import { parseQuery } from '../query/parse-query.ts'
import { languageOfQuery } from './language-of-query.ts'
import { exactVocabulary, listedForms } from './listed-vocabulary.ts'
import { readQuery } from './read-query.ts'
import { stemsIn } from './stems-in.ts'
import { type OtherLanguage, writeQuery } from './write-query.ts'

type Tag = OtherLanguage['to']

function across(query: string, to: Tag, other: Partial<OtherLanguage> = {}) {
  const from = languageOfQuery(query)
  const forms = listedForms(to)
  return writeQuery(readQuery(query, from.tag, exactVocabulary(from.tag, to)), {
    to,
    formOf: (stem) => forms.get(stem),
    documentsWith: () => 1,
    sameLetters: (to === 'ar') === (from.tag === 'ar'),
    nameOf: () => null,
    ...other,
  })
}

test.each([
  ['sustainable fisheries', 'en'],
  ['quotas de pêche', 'fr'],
  ['réseau', 'fr'],
  ['مصائد الأسماك', 'ar'],
  ['الجهة:"الأمين العام" fisheries', 'en'],
  ['Yemen', 'en'],
])('«%s» is %s', (query, tag) => {
  expect(languageOfQuery(query).tag).toBe(tag)
})

describe('a query in another language', () => {
  test('asks for what is known to stand for its words, and keeps what is the same everywhere', () => {
    const found = across('report fisheries session:44 language:en A/RES/70/1 50,000', 'ar')
    expect(found?.query).toMatch(/^تقرير .*A\/RES\/70\/1 50,000 session:44 language:ar$/)
    expect(found?.words.map(({ word }) => word)).toEqual(['report', 'fisheries', 'A/RES/70/1', '50,000'])
    expect(across('report by 1 March 2031', 'ar')?.query).toContain(' 2031-03-01 ')
  })

  test('keeps what is left out, alternatives and questions', () => {
    expect(across('fish -report', 'ar')?.query).toMatch(/ -تقرير/)
    expect(parseQuery(across('drought OR flood', 'ar')?.query ?? '').wanted).toHaveLength(1)
    expect(parseQuery(across('who fights the drought?', 'ar')?.query ?? '').isQuestion).toBe(true)
  })

  // Two words of the one for each of the other: nobody's lists are asked.
  const known: Record<string, string[]> = {
    peace: ['paix', 'pacifique'],
    human: ['humain', 'homme'],
    rights: ['droit'],
    women: ['femmes'],
    water: ['eau'],
  }

  function inFrench(query: string) {
    const vocabulary = new Map(
      Object.entries(known).flatMap(([word, means]) =>
        stemsIn(word, 'en').map((stem) => [stem, means.map((term) => ({ term, share: 1 }))] as const),
      ),
    )
    return writeQuery(readQuery(query, 'en', vocabulary), {
      to: 'fr',
      formOf: (stem) => (Object.values(known).flat().includes(stem) ? stem : undefined),
      documentsWith: () => 1,
      sameLetters: true,
      nameOf: () => null,
    })
  }

  test.each([
    ['peace -"human rights"', 'paix OR pacifique', ['human rights']],
    ['peace -"human zorb"', 'paix OR pacifique', ['human zorb']],
    ['peace -"human"', 'paix OR pacifique -humain -homme', []],
    ['peace -"50 000"', 'paix OR pacifique -"50 000"', []],
    ['women -zorbleflux -quuxish', 'femmes', ['zorbleflux', 'quuxish']],
    ['women -zorbleflux -peace', 'femmes -paix -pacifique', ['zorbleflux']],
  ])('«%s» leaves out no more than was asked', (query, written, leftOut) => {
    expect(inFrench(query)).toMatchObject({ query: `${written} language:fr`, leftOut })
  })

  test.each([
    ['peace OR "human rights"', 'paix OR pacifique', ['human rights']],
    ['"human rights" OR peace', 'paix OR pacifique', ['human rights']],
    ['water OR "human rights" OR peace', 'eau OR paix OR pacifique', ['human rights']],
    ['water "human rights" OR peace', 'eau paix OR pacifique', ['human rights']],
    ['water OR "peace"', 'eau OR paix OR pacifique', []],
    ['water OR human rights', 'eau OR humain OR homme droit', []],
    ['water zorb OR peace', 'eau paix OR pacifique', ['zorb']],
    ['water OR zorb rights', 'eau droit', ['zorb']],
    ['-zorb OR "human rights"', 'humain OR homme droit', ['zorb']],
    ['"human rights" water', 'humain OR homme droit eau', []],
  ])('«%s» has the alternatives that were asked for', (query, written, leftOut) => {
    expect(inFrench(query)).toMatchObject({ query: `${written} language:fr`, leftOut })
  })

  test('an alternative of several words alone gives no query', () => {
    expect(inFrench('"human rights" OR "women water"')).toBeNull()
  })

  test('takes the likeliest words that texts have', () => {
    const [fishery] = stemsIn('مصائد', 'ar')
    const only = across('fisheries', 'ar', { documentsWith: (stem) => (stem === fishery ? 3 : 0) })
    expect(only?.words[0]?.means).toEqual(['مصائد'])
    expect(across('fisheries', 'ar', { documentsWith: () => 0 })?.words[0]?.means).toHaveLength(1)
  })

  test('quotes a name where it has one, and asks for the words of other quotations', () => {
    const nameOf = (name: string) => (name === 'Tide Observatory' ? 'مرصد المد' : null)
    expect(across('"Tide Observatory"', 'ar', { nameOf })?.query).toBe('"مرصد المد" language:ar')
    expect(across('"fisheries report"', 'ar', { nameOf })?.query).not.toContain('"')
  })

  test('keeps names in the letters of the language, and invents none in others', () => {
    expect(across('Zonkland drought', 'fr')?.words).toContainEqual({ word: 'Zonkland', means: ['Zonkland'] })
    expect(across('Zonkland drought', 'ar')?.leftOut).toEqual(['Zonkland'])
    expect(across('zonk drought', 'fr')?.leftOut).toEqual(['zonk'])
  })

  test('is none where hardly anything of it is known, and none of a whole paragraph', () => {
    for (const query of ['', 'zonk', '"', 'session:7', '-drought', 'zonk blorp drought'])
      expect(across(query, 'ar'), query).toBeNull()
    expect(across('drought and flood '.repeat(10), 'ar')).toBeNull()
  })

  test('whatever is typed, has only words of the lists and of the query', () => {
    const forms = new Set(listedForms('ar').values())
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const found = across(`${typed} drought`, 'ar')
        for (const { word, means } of found?.words ?? [])
          for (const each of means)
            expect(
              forms.has(each) || word === each || analyse(word, 'en').some(({ term }) => term === each),
            ).toBe(true)
      }),
    )
  })
})

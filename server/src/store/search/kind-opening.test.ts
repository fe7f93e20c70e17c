import { parseQuery } from '@qarar/core/search/query/parse-query.ts'
import { describe, expect, test } from 'vitest'
import { kindOpening, withKind } from './kind-opening.ts'

const read = (query: string) => {
  const plan = parseQuery(query)
  const opening = kindOpening(plan)
  const { wanted, called } = withKind(plan, opening)
  const left = wanted.map(({ words }) => words)
  const own = called?.words.map(({ words }) => words)
  return { words: opening?.words ?? null, kinds: opening?.kinds ?? [], left, own }
}

describe('what a text is called before what it is about', () => {
  test.each([
    ['قرار بشأن المنارات', 'قرار بشأن', 'resolution', ['المنارات']],
    ['القرار المتعلق بالمنارات', 'القرار المتعلق', 'resolution', ['بالمنارات']],
    ['مشروع قرار حول المنارات', 'مشروع قرار حول', 'draft-resolution', ['المنارات']],
    ['Resolution on the lighthouses', 'Resolution on', 'resolution', ['lighthouses']],
    ['décision concernant les phares', 'décision concernant', 'decision', ['phares']],
    ['قرار عن قرار مجلس الأمن', 'قرار عن', 'resolution', ['قرار', 'مجلس', 'الأمن']],
    ['resolution: on the resolution', 'resolution: on', 'resolution', ['resolution']],
  ])('%s', (query, words, kind, left) => {
    expect(read(query)).toMatchObject({ words, left })
    expect(read(query).kinds).toContain(kind)
  })

  test('is asked for as well, wherever the kind of the text does not say it', () => {
    expect(read('report on the lighthouses').own).toEqual(['report'])
    expect(read('القرار المتعلق بالمنارات').own).toEqual(['القرار', 'المتعلق'])
  })

  test.each(['قرار مجلس الأمن', 'قرار بشأن', 'المنارات بشأن القرار', '"قرار بشأن" المنارات', 'قرار', ''])(
    'is not in «%s», of which all words are wanted',
    (query) => {
      expect(read(query).left).toEqual(parseQuery(query).wanted.map(({ words }) => words))
      expect(read(query).own).toBeUndefined()
    },
  )
})

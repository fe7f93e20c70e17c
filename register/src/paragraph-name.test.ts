import { expect, test } from 'vitest'
import { paragraphName, paragraphNamed } from './paragraph-name.ts'

const place = (eId: string, number: string | null = null, marker: string | null = null) => ({
  eId,
  number,
  marker,
})

test.each([
  [place('para_5', '5', '5.'), '5'],
  [place('para_5__subpara_a', 'a', '(a)'), '5 (a)'],
  [place('para_5__subpara_1', null, '-'), '5, unnumbered item 1'],
  [place('para_5__subpara_a__subpara_1'), '5 (a), unnumbered item 1'],
  [place('container_2'), 'preambular paragraph 2'],
  [place('container_1', null, 'PP1'), 'PP1'],
  [place('intro_1'), 'unnumbered operative paragraph 1'],
  [place('para_3'), 'unnumbered operative paragraph 3'],
  [place('p_4', null, 'LISPORT (OISNA) –'), 'unnumbered paragraph 4'],
  [place('p_2__subpara_b', 'b', '(b)'), 'unnumbered paragraph 2 (b)'],
  [place('para_1_2', null), 'unnumbered operative paragraph 1-2'],
  [place('something'), 'unnumbered paragraph'],
])('%j is called %s', (given, name) => {
  expect(paragraphName(given, 'en')).toBe(name)
})

test('by its eId alone', () => {
  expect(paragraphNamed('para_6', 'en')).toBe('6')
  expect(paragraphNamed('para_6__subpara_b', 'fr')).toBe('6 (b)')
})

test('no name has the sign by which programs know it, in any language', () => {
  for (const language of ['ar', 'en', 'fr'] as const)
    for (const kind of [
      'cover',
      'toc',
      'heading',
      'chapeau',
      'container',
      'intro',
      'p',
      'para',
      'signature',
      'annex',
    ])
      for (const eId of [`${kind}_7`, `${kind}_7__subpara_2`])
        expect(paragraphName(place(eId), language)).not.toMatch(/[_{}]/)
  expect(paragraphName(place('container_2'), 'ar')).toBe('فقرة الديباجة 2')
  expect(paragraphName(place('container_2'), 'fr')).toBe('alinéa 2 du préambule')
})

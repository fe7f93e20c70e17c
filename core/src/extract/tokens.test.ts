import { describe, expect, test } from 'vitest'
import { arabic } from '../languages/ar/index.ts'
import { french } from '../languages/fr/index.ts'
import { tokensOf } from './tokens.ts'

const words = (text: string, language = french) => tokensOf(text, language).map(({ folded }) => folded)

describe('tokensOf', () => {
  test('cuts French elisions', () => {
    expect(words('Prie l’Assemblée d’agir.')).toEqual(['prie', "l'", 'assemblee', "d'", 'agir', '.'])
  })

  test('keeps hyphens inside words and separators inside numbers', () => {
    expect(words('the Secretary-General spent 1,500.50')).toEqual([
      'the',
      'secretary-general',
      'spent',
      '1,500.50',
    ])
  })

  test('folds Arabic letters and digits', () => {
    expect(words('يُؤكّد القرار ٤٤/٢', arabic)).toEqual(['يوكد', 'القرار', '44/2'])
  })

  test('puts every visible character in one token', () => {
    const text = ' a“b”‏ \u202E٣x\n- (ج) 4.5%'
    const covered = tokensOf(text, french).map(({ start, end }) => text.slice(start, end))
    expect(covered.join('')).toBe(text.replace(/\s/g, ''))
  })

  test('cuts joiners off that nothing follows', () => {
    expect(words('well-known- 1.5.2. 3,a x-2 l’')).toEqual([
      'well-known',
      '-',
      '1.5.2',
      '.',
      '3',
      ',',
      'a',
      'x',
      '-',
      '2',
      "l'",
    ])
  })

  test('keeps characters of two units whole', () => {
    expect(tokensOf('𝒜b 😀x', french).map(({ text }) => text)).toEqual(['𝒜b', '😀', 'x'])
  })

  test('tells words apart that have the same hash', () => {
    expect(words('set Japanese set')).toEqual(['set', 'japanese', 'set'])
  })
})

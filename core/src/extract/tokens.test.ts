import { describe, expect, test } from 'vitest'
import { foldArabic } from '../languages/fold-arabic.ts'
import { foldLatin } from '../languages/fold-latin.ts'
import { tokensOf } from './tokens.ts'

const words = (text: string, fold = foldLatin) => tokensOf(text, fold).map(({ folded }) => folded)

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
    expect(words('يُؤكّد القرار ٤٤/٢', foldArabic)).toEqual(['يوكد', 'القرار', '44/2'])
  })

  test('puts every visible character in one token', () => {
    const text = ' a“b”‏ \u202E٣x\n- (ج) 4.5%'
    const covered = tokensOf(text, foldLatin).map(({ start, end }) => text.slice(start, end))
    expect(covered.join('')).toBe(text.replace(/\s/g, ''))
  })
})

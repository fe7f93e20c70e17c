import { describe, expect, test } from 'vitest'
import type { DocumentView, TextLine } from '../document-view.ts'
import { findSubstitutedLetters } from './substituted-letters.ts'

function viewOf(texts: readonly string[]): DocumentView {
  const lines = texts.map((text, index) => ({ index, text, start: 0, blank: text === '' }) as TextLine)
  return { lines } as DocumentView
}

const paragraph =
  'ترحب الدول المشاطئة بما قدمته محطات الرصد عند مدخل المضيق وتطلب نشر الإنذارات الملاحية بلغات المنظمة قبل نهاية الشهر'
const spoiled = paragraph.replace(/[بتط]/g, 'أ')

describe('letters that a broken encoding made one', () => {
  test('are found', () => {
    const [found, ...others] = findSubstitutedLetters(viewOf([...Array(12).fill(paragraph), spoiled]))
    expect(others).toEqual([])
    expect(found).toMatchObject({ letter: 'أ', line: { index: 12 } })
  })

  test('are none where a paragraph is in another script', () => {
    const english =
      'The coastal States welcome the notices which the stations at the entrance of the Strait have sent to the ships.'
    expect(findSubstitutedLetters(viewOf([...Array(12).fill(paragraph), english]))).toEqual([])
  })
})

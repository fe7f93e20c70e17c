import { expect, test } from 'vitest'
import { languagePack } from '../languages/index.ts'
import type { LanguageTag } from '../model/kinds.ts'
import { findPlace } from './find-place.ts'

const place = (tag: LanguageTag, ...lines: string[]) => findPlace(lines, languagePack(tag))

test('the place of a session is read beside its days', () => {
  expect(place('ar', 'مجلس الوزراء', 'مسقط - سلطنة عمان', '3 - 4 مايو 2024')).toBe('مسقط - سلطنة عمان')
  expect(place('en', 'Muscat, Sultanate of Oman', '3–4 May 2024')).toBe('Muscat, Sultanate of Oman')
  expect(place('en', 'Muscat, Sultanate of Oman, 3–4 May 2024')).toBe('Muscat, Sultanate of Oman')
  expect(place('en', '3–4 May 2024', 'Muscat – Oman')).toBe('Muscat – Oman')
  expect(place('fr', 'Dakar, Sénégal', '(3-4 mai 2024)')).toBe('Dakar, Sénégal')
})

test('a title, a State alone and a line far from the days are no place', () => {
  expect(place('ar', 'بشأن الوضع في الصومال', '3 - 4 مايو 2024')).toBeNull()
  expect(place('en', 'Republic of Iraq', '3–4 May 2024')).toBeNull()
  expect(place('en', 'The Situation in Mali, Niger', '3–4 May 2024')).toBeNull()
  expect(place('en', 'Muscat, Sultanate of Oman', 'Resolutions', '3–4 May 2024')).toBeNull()
  expect(place('en', 'Muscat, Sultanate of Oman')).toBeNull()
})

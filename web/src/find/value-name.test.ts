import { expect, test } from 'vitest'
import { makeReader } from '../i18n/reader.ts'
import { valueName } from './value-name.ts'

const reader = makeReader({ language: 'en', digits: 'latin', regional: 'latn' })
const organ = (code: string, found?: string[]) => valueName('organ', code, reader, found)

test('an organ whose code several organisations have is named as that of those whose texts are found', () => {
  expect(organ('council', ['ois'])).toBe('Council of Ministers of the Inland Seas')
  expect(organ('council', ['las'])).toBe('Council of the League of Arab States')
  expect(organ('council', ['las', 'ois'])).toContain('Council of Ministers of the Inland Seas')
  expect(organ('council', ['las', 'ois'])).toContain('Council of the League of Arab States')
  expect(organ('council')).toBe('council')
})

test('an organ of a code that one organisation has is named whatever is found', () => {
  expect(organ('cfm')).toBe('Council of Foreign Ministers')
  expect(organ('nothing of the kind')).toBe('nothing of the kind')
})

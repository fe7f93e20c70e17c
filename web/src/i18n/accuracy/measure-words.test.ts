import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { measureWords } from './measure-words.ts'

const baseline = new URL('../../../../accuracy/baseline.json', import.meta.url)
const names = Object.keys(JSON.parse(readFileSync(baseline, 'utf8')))

test('every figure that the scoreboard has is named in Arabic and French', () => {
  const english = /\b(?:the|of|with|without|right|found|words|precision|recall|addressees|texts|follow)\b/
  for (const name of names.flatMap((each) => each.split(' / ')))
    expect(measureWords(name, 'ar'), name).not.toMatch(english)
  const french = names.flatMap((each) => each.split(' / ')).map((name) => measureWords(name, 'fr'))
  expect(
    french.filter((name) =>
      /\b(?:the|of|with|without|right|found|words|recall|addressees|texts)\b/.test(name),
    ),
  ).toEqual([])
})

test('pieces keep their order, and what nobody put into words stays', () => {
  expect(measureWords('ar–en classes', 'fr')).toBe('classes (ar–en)')
  expect(measureWords('001 chapeau: recall', 'ar')).toBe('الاستهلال (001): الاستدعاء')
  expect(measureWords('something new: F1', 'fr')).toBe('something new : F1')
  expect(measureWords('001 chapeau: recall', 'en')).toBe('001 chapeau: recall')
})

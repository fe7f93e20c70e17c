import { organisations } from '@qarar/core/organisations/index.ts'
import { expect, test } from 'vitest'
import { numberIn } from './number-in.ts'

test.each([
  ['oic', '44/99 - س', 'ar', '44/99-س'],
  ['oic', '44/99-س', 'en', '99/44-POL'],
  ['oic', '99/44-POL', 'ar', '44/99-س'],
  ['ois', '6/1-NAV', 'ar', '6/1-م'],
  ['ois', '6/3', 'fr', '6/3'],
  ['un', '9999 (2030)', 'en', '9999 (2030)'],
  ['ois', 'OIS/COUNCIL-7/1', 'en', null],
  ['nobody', '6/1-NAV', 'en', null],
] as const)('%s: %s in %s is %s', (organisation, symbol, language, number) => {
  const profile = organisations.find(({ code }) => code === organisation)
  expect(numberIn(symbol, profile, language)).toBe(number)
})

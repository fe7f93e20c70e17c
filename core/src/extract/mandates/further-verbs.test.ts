import { expect, test } from 'vitest'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { findActs } from '../acts/find-acts.ts'
import { passageFor } from '../passage.test-kit.ts'

const actions = (text: string, language: LanguagePack = english) =>
  findActs(passageFor(text, language)).flatMap(({ mandates }) => mandates.map(({ action }) => action.text))

test('a pair of verbs inside what the action is for is no further action', () => {
  expect(actions('Urges States to take measures to prevent and counter the loss of reeds.')).toHaveLength(1)
  expect(actions('Urges States to take measures to search for and identify lost buoys.')).toHaveLength(1)
  expect(
    actions('Urges States to build dams, to prevent, combat and address the loss of reeds.'),
  ).toHaveLength(1)
})

test('a clause about somebody does not hide the next infinitive; one that it says itself is its own', () => {
  expect(actions('Urges States to train those who are engaged in fishing and to count the boats.')).toEqual([
    'train those who are engaged in fishing',
    'count the boats',
  ])
  expect(actions('Invite les îles à former ceux qui pêchent et à compter les bateaux.', french)).toEqual([
    'former ceux qui pêchent',
    'compter les bateaux',
  ])
  expect(actions('Urges States to train those who want to build boats and to sail.')).toHaveLength(1)
})

test('words that say when or how may stand behind `and`', () => {
  expect(actions('Urges States to plant reeds and, where appropriate, to build dams.')).toEqual([
    'plant reeds',
    'build dams',
  ])
  expect(actions('Urges States to plant reeds and in this regard to build dams.')).toHaveLength(2)
  expect(
    actions('Invite les îles à planter des roseaux et, le cas échéant, à bâtir des digues.', french),
  ).toHaveLength(2)
  expect(actions('Urges States to plant reeds, in particular to protect the shores.')).toHaveLength(1)
})

test('a verb that is a noun as well is one before the article of its object', () => {
  expect(actions('Urges States to plant reeds and increase their number.')).toEqual([
    'plant reeds',
    'increase their number',
  ])
  expect(actions('Urges States to plant reeds and support staff.')).toHaveLength(1)
})

test('the pronoun before the next verb belongs to that', () => {
  expect(
    actions('Prie le Secrétaire général de planter des roseaux, et le prie de bâtir des digues.', french),
  ).toEqual(['planter des roseaux', 'bâtir des digues'])
})

test('a verb that names the action again says when, and is no action of its own', () => {
  expect(actions('Urges States to plant reeds, and to do so by 31 March 2026.')).toEqual([
    'plant reeds, and to do so by 31 March 2026',
  ])
  expect(
    actions('Invite les îles à planter des roseaux, et à le faire avant le 30 juin 2026.', french),
  ).toEqual(['planter des roseaux, et à le faire avant le 30 juin 2026'])
  expect(actions('Urges States that have not planted reeds to do so by 31 March 2026.')).toEqual([
    'do so by 31 March 2026',
  ])
})

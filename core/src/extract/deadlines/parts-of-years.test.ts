import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { findActs } from '../acts/find-acts.ts'
import { passageFor } from '../passage.test-kit.ts'

const council = { organ: 'council', session: 'COUNCIL-7', date: '2024-05-14' }

function deadline(text: string, language: LanguagePack) {
  const [found] = findActs(passageFor(text, language, council)).flatMap(({ mandates }) => mandates)
  return found?.deadline && [found.deadline.kind, found.deadline.value]
}

describe('a part of a year ends on its last day', () => {
  test.each([
    ['in the first half of 2026', '2026-06-30'],
    ['during the second quarter of 2026', '2026-06-30'],
    ['by the end of the third quarter of the year 2026', '2026-09-30'],
    ['no later than the last quarter of 2026', '2026-12-31'],
    ['in the second half of 2026', '2026-12-31'],
  ])('%s', (words, day) => {
    expect(deadline(`Requests the Secretary-General to chart the reefs ${words};`, english)).toEqual([
      'date',
      day,
    ])
  })

  test.each([
    ['au cours du premier semestre de 2026', '2026-06-30'],
    ['au deuxième trimestre 2026', '2026-06-30'],
    ['d’ici à la fin du dernier trimestre de l’année 2026', '2026-12-31'],
    ['pendant la seconde moitié de 2026', '2026-12-31'],
  ])('%s', (words, day) => {
    const text = `Prie le Secrétaire général de dresser la carte des récifs ${words};`
    expect(deadline(text, french)).toEqual(['date', day])
  })

  test.each([
    ['في النصف الأول من عام 2026', '2026-06-30'],
    ['خلال الربع الثاني من 2026', '2026-06-30'],
    ['قبل نهاية الربع الأخير من العام 2026', '2026-12-31'],
  ])('%s', (words, day) => {
    expect(deadline(`يطلب من الأمين العام رسم خرائط الشعاب ${words}`, arabic)).toEqual(['date', day])
  })
})

test.each([
  ['Invites Member States to attend the conference that will be held in the first half of 2026;', english],
  ['Requests the Secretary-General to review what was done in the first half of 2020;', english],
  ['Requests the Secretary-General to chart the reefs in the fifth quarter of 2026;', english],
  ['يدعو الدول الأعضاء إلى حضور المؤتمر الذي سيعقد في النصف الأول من عام 2026', arabic],
] as const)('is of an event, over, or none: %s', (text, language) => {
  expect(deadline(text, language)).toBeNull()
})

test('`do so by …` and «le faire d’ici au …» give the day to what is asked', () => {
  expect(
    deadline('Requests the Secretary-General to chart the reefs, and to do so by 31 March 2026;', english),
  ).toEqual([...['date', '2026-03-31']])
  expect(
    deadline('Prie les États membres qui n’ont rien versé de le faire d’ici au 31 mars 2026;', french),
  ).toEqual([...['date', '2026-03-31']])
})

test('what is rapid by itself is no deadline', () => {
  expect(deadline('Requests the Secretary-General to build a rapid response unit;', english)).toBeNull()
  expect(deadline('Requests the Secretary-General to make a rapid start;', english)).toEqual([
    'expedite',
    null,
  ])
  expect(deadline('Requests the Secretary-General to send two boats a year;', english)).toEqual([
    'recurring',
    null,
  ])
})

test('what only says «faster» is the time of what is asked, and none of what is done by the way', () => {
  const hurried = ['expedite', null]
  expect(deadline('Requests the Secretary-General to accelerate the survey of the reefs;', english)).toEqual(
    hurried,
  )
  expect(
    deadline('Requests the Secretary-General to build a harbour in order to accelerate trade;', english),
  ).toBeNull()
  expect(deadline('Prie le Secrétaire général d’accélérer les travaux;', french)).toEqual(hurried)
  expect(
    deadline('Requests the Secretary-General to accelerate the survey by 31 March 2026;', english),
  ).toEqual(['date', '2026-03-31'])
})

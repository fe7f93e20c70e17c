import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { organisations } from '../../organisations/index.ts'
import { findActs } from '../acts/find-acts.ts'
import { passageFor } from '../passage.test-kit.ts'

const un = organisations.find(({ code }) => code === 'un') ?? null
const assembly = { organisation: un, organ: 'ga', session: 'GA-77', date: '2022-12-01' }

const mandates = (text: string, language: LanguagePack) =>
  findActs(passageFor(text, language, assembly)).flatMap((act) => act.mandates)
const actions = (text: string, language: LanguagePack) =>
  mandates(text, language).map(({ action }) => action.text)
const deadline = (text: string, language: LanguagePack) => {
  const found = mandates(text, language)[0]?.deadline
  return found ? [found.kind, found.value] : null
}

describe('further actions, by one rule in three languages', () => {
  test('a comma before the link coordinates only in a series', () => {
    expect(
      actions('Urges States to plant reeds, including along lakes, to protect the shores.', english),
    ).toEqual(['plant reeds, including along lakes, to protect the shores'])
    expect(actions('Urges States to plant reeds, to cut trees and to build dams.', english)).toEqual([
      'plant reeds',
      'cut trees',
      'build dams',
    ])
  })

  test('a verb goes on without the link, but not in what an action is for', () => {
    expect(actions('Urges States to plant reeds and protect the shores.', english)).toEqual([
      'plant reeds',
      'protect the shores',
    ])
    expect(actions('Urges States to plant reeds to prevent floods and protect the shores.', english)).toEqual(
      ['plant reeds to prevent floods and protect the shores'],
    )
    expect(actions('تطلب إلى الدول أن تزرع القصب وتقدم البذور وأن تحمي الشواطئ.', arabic)).toEqual([
      'تزرع القصب',
      'وتقدم البذور',
      'تحمي الشواطئ',
    ])
  })

  test('two verbs that share their object are one action', () => {
    expect(actions('Invite les États à planter et à protéger les roseaux.', french)).toHaveLength(1)
    expect(actions('Urges States to cooperate with and assist the islands.', english)).toHaveLength(1)
    expect(actions('Urges States to continue to plant and protect reeds.', english)).toHaveLength(1)
  })

  test('plurals with a hamza and lists in brackets are no actions', () => {
    expect(actions('تدعو الدول إلى زراعة القصب على السواحل وأنهار الجزر.', arabic)).toHaveLength(1)
  })

  test('what denies belongs to the action, and what leads to the next act does not', () => {
    const [first] = mandates(
      'Calls upon States not to cut reeds, and in this regard encourages the Council to plant them.',
      english,
    )
    expect(first?.addressees.map(({ text }) => text)).toEqual(['States'])
    expect(first?.action.text).toBe('cut reeds')
  })

  test('a decision asks nobody', () => {
    expect(mandates('Decides, in order to gain time, to plant reeds.', english)[0]?.addressees).toEqual([])
    expect(
      mandates('Décide, afin de gagner du temps, de planter des roseaux.', french)[0]?.addressees,
    ).toEqual([])
  })
})

describe('when, and to whom', () => {
  test('a month and a year are the last day of that month', () => {
    expect(deadline('Requests the Secretariat to plant reeds by February 2024.', english)).toEqual([
      'date',
      '2024-02-29',
    ])
    expect(deadline('تطلب إلى الأمانة العامة أن تزرع القصب بحلول آذار/مارس 2027.', arabic)).toEqual([
      'date',
      '2027-03-31',
    ])
  })

  test('periods in words', () => {
    expect(deadline('Requests States to plant reeds within forty-five days.', english)?.[1]).toBe('P45D')
    expect(
      deadline('Prie les États de planter des roseaux dans un délai de quinze jours.', french)?.[1],
    ).toBe('P15D')
  })

  test('who gets a report may stand before it, and need not be known', () => {
    const [line] = mandates(
      'Requests the Secretary-General to submit to the Lake Council, at its next meeting, a report on reeds.',
      english,
    )
    expect(line?.reportTo?.text).toContain('Lake Council')
  })
})

import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { findActs } from '../acts/find-acts.ts'
import { passageFor } from '../passage.test-kit.ts'
import type { WorkContext } from '../passage.ts'

const record: Partial<WorkContext> = { kind: 'verbatim-record', speaker: 'كدرا', date: '2024-05-14' }
const acts = (text: string, context = record, language: LanguagePack = arabic) =>
  findActs(passageFor(text, language, context))
const mandates = (text: string, context = record, language: LanguagePack = arabic) =>
  acts(text, context, language).flatMap((act) => act.mandates)
const classes = (text: string) => acts(text).map((act) => act.class)

describe('what a speaker says', () => {
  test.each([
    'ونتفق مع الرابطة على أن الجزر بحاجة إلى منارات جديدة.',
    'واتفقنا على الطلب من الأمين العام نشر الخرائط.',
    'ويتعين علي أن أشير إلى أن المنارات تنطفئ للمرة الأولى في 14 عاما.',
    'وأذكر أنه، في العام الماضي، زار السيد ندى المنارات.',
  ])('asks nobody: %s', (text) => {
    expect(mandates(text)).toEqual([])
  })

  test('to agree with somebody is to support, and to recall is no reminder', () => {
    expect(classes('ونتفق مع الرابطة على أن الجزر بحاجة إلى منارات.')).toEqual(['support'])
    expect(classes('وأذكر أنه زار المنارات في العام الماضي.')).toEqual(['recall'])
    expect(classes('We agree with the Secretary-General that lamps are needed.')).not.toContain('decide')
  })

  test('the speaker asks and is not asked', () => {
    const [asked] = mandates('تحث كدرا الدول الأعضاء على نشر الخرائط.')
    expect(asked?.addressees.map(({ text }) => text)).toEqual(['الدول الأعضاء'])
    const [told] = mandates('ويشجع بلدي على أن تواصل الأمانة العامة نشر الخرائط.')
    expect(told?.addressees.map(({ text }) => text)).toEqual(['الأمانة العامة'])
  })

  test('is an appeal and ends with its sentence', () => {
    const asked = mandates('وندعو الأمين العام إلى نشر الخرائط. وسيزور وفد من الرابطة الجزر وتعزيز المنارات.')
    expect(asked.map(({ follow, action }) => [follow, action.text])).toEqual([['appeal', 'نشر الخرائط']])
  })

  test('a point of an abbreviation ends no sentence', () => {
    const [asked] = mandates(
      'We call on all States to support Mr. Kedra and his lamps. They are old.',
      record,
      english,
    )
    expect(asked?.action.text).toBe('support Mr. Kedra and his lamps')
  })
})

test('a clause is nobody, and how long it was not so is no deadline', () => {
  const resolution: Partial<WorkContext> = { date: '2024-05-14' }
  const [told] = mandates('يحث أنه في عام 2020 المجلس على نشر الخرائط', resolution)
  expect(told?.addressees ?? []).toEqual([])
  const [asked] = mandates(
    'يدعو الدول الأعضاء إلى إصلاح المنارات التي انطفأت للمرة الأولى في 14 عاما',
    resolution,
  )
  expect(asked?.action.text).toContain('إصلاح المنارات')
  expect(asked?.deadline).toBeNull()
})

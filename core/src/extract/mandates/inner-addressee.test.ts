import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { findActs } from '../acts/find-acts.ts'
import { passageFor } from '../passage.test-kit.ts'

const asked = (text: string) =>
  findActs(passageFor(text, arabic))
    .flatMap((act) => act.mandates)
    .map(({ addressees, action }) => [addressees.map(({ text }) => text).join(' + '), action.text])

describe('whom further clauses ask', () => {
  test('a feminine verb is not of a masculine addressee: of the party inside', () => {
    expect(
      asked(
        'يحث المجتمع الدولي على الضغط على فرنسا لنشر خرائطها وأن تنضم إلى الرابطة وأن تخضع مناراتها للفحص',
      ),
    ).toEqual([
      ['المجتمع الدولي', 'الضغط على فرنسا لنشر خرائطها'],
      ['فرنسا', 'تنضم إلى الرابطة'],
      ['فرنسا', 'تخضع مناراتها للفحص'],
    ])
  })

  test('a verb that agrees is of the addressee', () => {
    expect(asked('يحث الدول الأعضاء على الضغط على فرنسا وأن تنضم إلى الرابطة').map(([whom]) => whom)).toEqual(
      ['الدول الأعضاء', 'الدول الأعضاء'],
    )
  })
})

describe('a noun inside what another preposition governs', () => {
  test.each([
    'يدعو الدول الأعضاء إلى تقديم العون للجزر في مرحلة إعادة التأهيل وإعادة الإعمار',
    'يدعو الدول الأعضاء إلى الاستمرار في تقديم ما يلزم للتعافي وإعادة الإعمار',
  ])('is no action of its own: %s', (text) => {
    expect(asked(text)).toHaveLength(1)
  })
})

describe('a class with an adjective that takes only some of it', () => {
  const id = (text: string) =>
    findActs(passageFor(text, arabic)).flatMap((act) => act.mandates.flatMap((each) => each.addressees))[0]
  test('is another party, in no list', () => {
    expect(id('يدعو الدول الأعضاء المانحة إلى نشر الخرائط')).toMatchObject({
      id: null,
      text: 'الدول الأعضاء المانحة',
    })
    expect(id('يدعو الدول الأعضاء إلى نشر الخرائط')?.id).toBe('ois/members')
    expect(id('يدعو الدول الأعضاء المعنية إلى نشر الخرائط')?.id).toBe('ois/members')
  })
})

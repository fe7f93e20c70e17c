import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { organisations } from '../../organisations/index.ts'
import { findActs } from '../acts/find-acts.ts'
import { passageFor } from '../passage.test-kit.ts'

const un = organisations.find(({ code }) => code === 'un') ?? null

const addressees = (text: string, language: LanguagePack) =>
  findActs(passageFor(text, language, { organisation: un }))
    .flatMap(({ mandates }) => mandates.slice(0, 1))
    .map((mandate) => mandate.addressees.map((party) => party.text))

describe('several addressees', () => {
  test('the word or letter before the first may stand before each', () => {
    expect(addressees('تطلب إلى الأمين العام وإلى اللجنة أن تدرسا الأمر.', arabic)).toEqual([
      ['الأمين العام', 'اللجنة'],
    ])
    expect(addressees('تهيب بالدول الأعضاء، وبجميع الهيئات أن تزرع القصب.', arabic)).toEqual([
      ['الدول الأعضاء', 'جميع الهيئات'],
    ])
  })

  test.each([
    [
      'تدعو بعثة المراقبة في كل من هالون ونديم إلى زراعة القصب.',
      arabic,
      ['بعثة المراقبة في كل من هالون ونديم'],
    ],
    [
      'تطلب من البعثة المراقبة في كل من مصر وتونس ومن اللجنة زراعة القصب.',
      arabic,
      ['البعثة المراقبة في كل من مصر وتونس', 'اللجنة'],
    ],
    [
      'Requests the observer missions in both Egypt and Tunisia to plant reeds.',
      english,
      ['the observer missions in both Egypt and Tunisia'],
    ],
    [
      "Prie les missions tant en Égypte qu'en Tunisie de planter des roseaux.",
      french,
      ["les missions tant en Égypte qu'en Tunisie"],
    ],
  ] as const)('where a party is, in each of several places, is no party: %s', (text, language, expected) => {
    expect(addressees(text, language)).toEqual([expected])
  })

  test('how and within what they act is no party', () => {
    expect(addressees('تدعو الدول واللجنة، كل في نطاق ولايته، إلى زراعة القصب.', arabic)).toEqual([
      ['الدول', 'اللجنة'],
    ])
    expect(addressees('تحث بناء على ذلك جميع الدول على زراعة القصب.', arabic)).toEqual([['جميع الدول']])
    expect(
      addressees('Invite les États et, le cas échéant, les îles à planter des roseaux.', french),
    ).toEqual([['les États', 'les îles']])
  })

  test('texts that a party belongs to are no parties', () => {
    expect(
      addressees(
        'Urges States parties to the Convention on Lakes and the Protocol on Reeds to plant reeds.',
        english,
      ),
    ).toEqual([['States parties to the Convention on Lakes and the Protocol on Reeds']])
  })

  test('adverbs may stand in an infinitive; a verb in -ly is none of them', () => {
    expect(
      addressees(
        'Urges States, civil society and the media, to fully and swiftly plant reeds.',
        english,
      )[0]?.at(-1),
    ).toBe('the media')
    expect(addressees('Urges States to apply widely the rules.', english)).toEqual([['States']])
  })

  test('a pronoun may stand for a name that only its capitals tell', () => {
    expect(
      addressees('Se félicite du travail de la Maison des Lacs, et l’invite à le poursuivre.', french),
    ).toEqual([[]])
    expect(
      addressees(
        'Se félicite des travaux que mène le Haut Centre, et l’invite à planter des roseaux.',
        french,
      ),
    ).toEqual([['le Haut Centre']])
  })
})

import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import type { Publication } from '../../model/publication.ts'
import { organisations } from '../../organisations/index.ts'
import { extractPublication } from '../extract-publication.ts'
import { contextFor, paragraphOf } from '../passage.test-kit.ts'

const un = organisations.find(({ code }) => code === 'un') ?? null

/** Names with whose they are, where that is another organisation: of a record of the United Nations in which Egypt speaks. */
function saidByEgypt(language: LanguagePack, ...texts: string[]) {
  const names: Record<string, string> = { ar: 'مصر', en: 'Egypt', fr: 'Égypte' }
  const paragraphs = texts.map((text, index) => ({ ...paragraphOf(text), eId: `p_${index + 1}` }))
  const turn = { for: names[language.tag], by: 'Mr. Tesli', paragraphs, positions: [] }
  const none = { symbol: 'S/PV.1', number: null, organ: null, session: null, dates: [], paragraphs: [] }
  const work = { ...none, kind: 'verbatim-record', turns: [turn] }
  const publication = {
    works: [work],
    dates: [],
    session: null,
    organisation: 'un',
  } as unknown as Publication
  const speakers = { ...contextFor(language), organisation: un }
  return extractPublication(publication, speakers).mechanisms.map(({ name, organisation }) => [
    name,
    organisation,
  ])
}

describe('what a State speaks of in a record', () => {
  test.each([
    [arabic, 'نشيد بقيام منظمة البحار الداخلية بإنشاء صندوق للمنارات', 'صندوق للمنارات'],
    [arabic, 'رحبنا باعتماد منظمة البحار الداخلية لخطة العمل العشرية للموانئ', 'خطة العمل العشرية للموانئ'],
    [arabic, 'تشكر مصر منظمة البحار الداخلية. فقد أنشأت فريق اتصال معني بهالون', 'فريق اتصال معني بهالون'],
    [
      arabic,
      'تساعد الأمم المتحدة منظمة البحار الداخلية في إنشاء وحدتها الجديدة للسلام والوساطة',
      'وحدتها الجديدة للسلام والوساطة',
    ],
    [
      english,
      'We welcome the adoption by the Organisation of Inland Seas of a Plan of Action on Ports',
      'Plan of Action on Ports',
    ],
    [
      english,
      'The Organisation of Inland Seas has established a contact group on Halun',
      'contact group on Halun',
    ],
    [
      english,
      'We commend the Organisation of Inland Seas and its Special Envoy for Halun',
      'Special Envoy for Halun',
    ],
    [
      english,
      'We thank the Special Envoy for Halun, appointed by the Organisation of Inland Seas',
      'Special Envoy for Halun',
    ],
    [
      french,
      "L'Organisation des mers intérieures a créé un groupe de contact sur Haloun",
      'groupe de contact sur Haloun',
    ],
  ] as const)(
    'is of the organisation that is said to found it, or whose it is said to be: %#',
    (language, text, name) => {
      expect(saidByEgypt(language, text)).toEqual([[name, 'ois']])
    },
  )

  test.each([
    [
      english,
      'We welcome the joint mission of assistance in Halun, established by the Organisation of Inland Seas',
    ],
    [english, 'The Organisation of Inland Seas supports the Special Envoy for Halun'],
    [english, 'The United Nations and the Organisation of Inland Seas established a contact group on Halun'],
    [arabic, 'أنشأت الأمم المتحدة ومنظمة البحار الداخلية فريق اتصال معني بهالون'],
    [arabic, 'عينت مصر مبعوثا خاصا إلى منظمة البحار الداخلية'],
  ] as const)('stays as it is where it is of several, or nothing is said: %#', (language, text) => {
    expect(saidByEgypt(language, text).map(([, organisation]) => organisation)).toEqual([undefined])
  })

  test('the Organization is the one that was named by that word before, in the same turn', () => {
    const own = 'ونشيد بتعيين مبعوث خاص للمنظمة معني بهالون'
    expect(saidByEgypt(arabic, 'نشكر منظمة البحار الداخلية.', own).at(-1)?.[1]).toBe('ois')
    expect(saidByEgypt(arabic, 'نشكر الاتحاد الأفريقي.', own).at(-1)?.[1]).toBeUndefined()
  })

  test('what one place says holds where the name stands alone, unless others say otherwise', () => {
    const alone = 'وندعم فريق الاتصال المعني بهالون'
    const ofOne = 'نشيد بإنشاء منظمة البحار الداخلية فريق الاتصال المعني بهالون'
    const ofOther = 'نشيد بإنشاء الاتحاد الأفريقي فريق الاتصال المعني بهالون'
    expect(saidByEgypt(arabic, alone, ofOne)).toEqual([['فريق الاتصال المعني بهالون', 'ois']])
    expect(saidByEgypt(arabic, alone, ofOne, ofOther).map(([, whose]) => whose)).toEqual([
      undefined,
      'ois',
      'au',
    ])
  })
})

test('a name with another organisation is of that one', () => {
  expect(saidByEgypt(english, 'We commend the Special Envoy of the African Union for Halun')).toEqual([
    ['Special Envoy of the African Union for Halun', 'au'],
  ])
  expect(
    saidByEgypt(arabic, 'نشيد بالاجتماع التشاوري لرؤساء برلمانات الدول الأعضاء في مجموعة العشرين')[0]?.[1],
  ).toBe('g20')
  // What it is about is not whose it is.
  expect(saidByEgypt(english, 'We commend the contact group on the African Union')[0]?.[1]).toBeUndefined()
})

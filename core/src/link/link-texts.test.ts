import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsOf, linkForTest, linksOf } from './linking.test-kit.ts'

const session = { en: 'Twelfth', ar: 'الثانية عشرة' }

const head = (serial: number) => `قرار رقم 12/${serial}-م

بشأن

الأرصاد ${serial}

إن مجلس وزراء البحار الداخلية، المنعقد في دورته ${session.ar} في مرسال يومي 3 و4 يونيو 2024؛

إذ يستذكر أهمية الأرصاد:

1. يرحب بافتتاح المرصد.

`
const followUp = '2. يطلب من الأمين العام متابعة هذا القرار ورفع تقرير عنه إلى الدورة الثالثة عشرة.\n\n'

test('a resolution without a follow-up clause among others is found', () => {
  const text = `منظمة البحار الداخلية\n\n${[1, 2, 3]
    .map((serial) => head(serial) + (serial === 2 ? '2. يدعو الجزر إلى دعمه.\n\n' : followUp))
    .join('')}`
  expect(findingsOf(linkForTest([text]), 'follow-up-missing')).toEqual(['0/2'])
})

test('a clause that asks for a report to a session in other words is a follow-up clause', () => {
  const other = '2. يطلب من الأمين العام الاتصال بالجزر ورفع تقرير في هذا الأمر إلى الدورة الثالثة عشرة.\n\n'
  const text = `منظمة البحار الداخلية\n\n${[1, 2, 3].map((serial) => head(serial) + (serial === 2 ? other : followUp)).join('')}`
  expect(findingsOf(linkForTest([text]), 'follow-up-missing')).toEqual([])
})

/** A resolution of the twelfth session with these paragraphs. */
const english = (...paragraphs: string[]) => `Organisation of Inland Seas

Resolution No. 12/4-NAV

on

Lamps of the Outer Piers

The Council of Ministers of the Inland Seas, meeting in its ${session.en.toLowerCase()} session in Mersal on 3 and 4 June 2024,

${paragraphs.join('\n\n')}
`

test('results asked for at the session that asks, and a period that was over, are stale', () => {
  const linked = linkForTest([
    english(
      'Noting that the transitional period for old lamps ended on 31 March 2023:',
      '1. Requests the Secretary-General to convene the keepers of lamps and to submit their findings to the twelfth session of the Council of Ministers of the Inland Seas.',
      '2. Requests the Secretary-General to count the lamps and to submit the figures to the thirteenth session of the Council of Ministers of the Inland Seas.',
    ),
  ])
  expect(linked.findings.map(({ code, params }) => [code, params.deadline])).toEqual([
    ['deadline-stale', '2023'],
    ['deadline-stale', 'COUNCIL-12'],
  ])
})

test('a document of another session before the text is found by its symbol', () => {
  const text = english(
    'Having considered the report of the Secretary-General on lamps (OIS/COUNCIL-11/2023/SG/2):',
    '1. Welcomes the new lamps.',
  )
  const targets = { 'OIS/COUNCIL-11/2023/SG/2': 'OIS/COUNCIL-11/2023/SG/2' }
  expect(findingsOf(linkForTest([text], targets), 'report-of-other-session')).toEqual([
    '0/1 container_1 «OIS/COUNCIL-11/2023/SG/2»',
  ])
})

test('a paragraph twice is found; the same of two harbours is not', () => {
  const lamps = 'the repair of the seven broken lamps on the outer pier before the autumn storms arrive'
  const linked = linkForTest([
    english(
      'Recalling the old lamps:',
      `1. Calls upon the keepers of Zelfar to complete ${lamps}.`,
      '2. Welcomes the ladder.',
      `3. Calls upon the keepers of Zelfar to complete ${lamps}.`,
      '4. Approves for the harbour of Arvan the sum of 4,000 crowns for the upkeep of its lamps in the coming winter season.',
      '5. Approves for the harbour of Arvan the sum of 9,000 crowns for the upkeep of its lamps in the coming winter season.',
    ),
  ])
  expect(findingsOf(linked, 'paragraph-repeated')).toEqual(['0/1 para_1 | 0/1 para_3'])
})

test('a session is linked to the text of it, and its dates are compared', () => {
  const declaration = english('Recalling the old lamps:', '1. Welcomes the ladder.')
  const later = (date: string) =>
    english('Recalling the old lamps:', `1. Recalls the ${date}.`)
      .replace('12/4', '13/4')
      .replace('twelfth', 'thirteenth')
      .replace('3 and 4 June 2024', '9 and 10 June 2025')
  const mention =
    'twelfth session of the Council of Ministers of the Inland Seas, held in Mersal on 3 and 5 June 2024'
  const linked = linkForTest([declaration, later(mention)])
  expect(linksOf(linked, 'cites-session')).toEqual([
    '1/1 para_1 «twelfth session of the Council of Ministers of the Inland Seas» → 0/1',
  ])
  expect(findingsOf(linked, 'dates-disagree')).toEqual([
    '0/1 chapeau_1 «3 and 4 June 2024» | 1/1 para_1 «3 and 5 June 2024»',
  ])
  const unknown = linkForTest([later(mention.replace('twelfth', 'ninth'))])
  expect(linksOf(unknown, 'cites-session')).toEqual([
    '0/1 para_1 «ninth session of the Council of Ministers of the Inland Seas» → unknown',
  ])
})

test('an extraordinary session, and the session of another body, are not those of the council', () => {
  const linked = linkForTest([
    english(
      'Recalling the old lamps:',
      '1. Recalls the eighth extraordinary session of the Council of Ministers of the Inland Seas.',
      '2. Notes that the Committee on Ropes adopted at its eleventh session a list of ropes.',
    ),
  ])
  expect(linksOf(linked, 'cites-session')).toEqual([])
})

test('two symbols of one document, and one number of a list in two forms, stand side by side', () => {
  const targets = { 'S/2031/4': 'S/2031/4', 'S/2031/5': 'S/2031/5' }
  const linked = linkForTest(
    [
      english(
        'Recalling the Tirzan statement dated 3 May 2024 (S/2031/4):',
        '1. Welcomes the Tirzan statement dated 3 May 2024 (S/2031/5).',
      ),
    ],
    targets,
  )
  expect(findingsOf(linked, 'names-disagree')).toEqual(['0/1 container_1 «S/2031/4» | 0/1 para_1 «S/2031/5»'])
  const lists = ['5/11, 6/12, 7/13 and 8/41', '5/11, 6/12, 7/13 and 8/14']
  const numbers = Object.fromEntries(['5/11', '6/12', '7/13', '8/41', '8/14'].map((each) => [each, each]))
  const listed = linkForTest([english(`Recalling ${lists[0]}:`, `1. Takes note of ${lists[1]}.`)], numbers)
  expect(findingsOf(listed, 'names-disagree')).toEqual(['0/1 container_1 «8/41» | 0/1 para_1 «8/14»'])
})

test('the same casualties given differently are found, other ones are not', () => {
  const linked = linkForTest([
    english(
      'Deploring the storm that killed more than 40 persons since March 2024:',
      '1. Mourns the storm that killed 40 persons since March 2024.',
      '2. Mourns the fire that killed 12 persons since April 2024.',
    ),
  ])
  expect(linked.findings.map(({ params }) => params)).toEqual([{ first: '>40', second: '40' }])
})

const french = (deadline: string) => `Organisation des mers intérieures

Résolution n° 12/4-NAV

sur

les feux des jetées

Le Conseil des ministres des mers intérieures, réuni en sa douzième session à Mersal les 3 et 4 juin 2024,

Rappelant les anciens feux :

1. Prie le Secrétaire général de compter les feux avant le ${deadline}.
`

test('language versions that give different dates differ; one mandate is still one', () => {
  const text = english(
    'Recalling the old lamps:',
    '1. Requests the Secretary-General to count the lamps before 5 May 2025.',
  )
  const [same, other] = ['5 mai 2025', '8 mai 2025'].map((date) => linkForTest([text, french(date)]))
  expect(findingsOf(same as never, 'versions-differ')).toEqual([])
  expect(other?.findings.map(({ code, params }) => [code, params.what])).toEqual([
    ['versions-differ', 'deadline'],
  ])
  const keys = other?.publications.flatMap(({ works }) =>
    works.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ acts }) => acts.flatMap(({ mandates }) => mandates.map(({ key }) => key))),
    ),
  )
  expect(new Set(keys).size).toBe(1)
})

test('a text that a meeting issued is linked to the meeting, from its record and from where it is welcomed', () => {
  const record = `Organisation of Inland Seas
OIS/COUNCIL/PV.9

Provisional verbatim record

9th meeting

Monday, 3 June 2024, 10 a.m.

The meeting was called to order at 10.05 a.m.

The President: In accordance with the understanding reached, the statement will be issued as a document of the Council under the symbol OIS/COUNCIL/PRST/2024/3.

The meeting rose at 11 a.m.
`
  const welcoming = english('Recalling the old lamps:', '1. Welcomes the statement OIS/COUNCIL/PRST/2024/3.')
  const symbol = 'OIS/COUNCIL/PRST/2024/3'
  const linked = linkForTest([record, welcoming], { [symbol]: symbol })
  expect(linksOf(linked, 'issued-at').map((link) => link.replace(/p_\d+/g, 'p'))).toEqual([
    `0/1 p «${symbol}» → 0/1`,
    `1/1 para_1 «${symbol}» → 0/1 p «${symbol}»`,
  ])
})

test('nothing throws, and every place is one of the texts', () => {
  const lines = [
    head(1),
    followUp,
    english('Recalling 5/11, 6/12:', '1. Recalls 5/11.'),
    french('8 mai 2025'),
  ].flatMap((text) => text.split('\n'))
  const text = fc.array(fc.constantFrom(...lines, '', '(', '١,٦ بليون نسمة'), { maxLength: 40 })
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
      const { links, findings, publications } = linkForTest(texts.map((each) => each.join('\n')))
      const places = [
        ...links.flatMap(({ from, to }) => [from, to ?? from]),
        ...findings.flatMap((each) => each.places),
      ]
      for (const { publication, work, eId, span, text: words } of places) {
        const found = work === null ? null : publications[publication]?.works[work - 1]
        expect(found === null || found !== undefined).toBe(true)
        if (eId === null) continue
        const paragraph = [
          ...(found?.paragraphs ?? []),
          ...(found?.turns ?? []).flatMap((turn) => turn.paragraphs),
        ].find((each) => each.eId === eId)
        expect(paragraph).toBeDefined()
        if (span && paragraph)
          expect(
            paragraph.text.slice(span.start - paragraph.span.start, span.end - paragraph.span.start),
          ).toBe(words)
      }
    }),
    { numRuns: 60, seed: 7 },
  )
})

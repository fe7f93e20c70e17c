import { expect, test } from 'vitest'
import { findingsOf, linkForTest } from '../linking.test-kit.ts'

/** Resolutions of one session, each of its operative paragraphs. */
const english = (...resolutions: string[][]) =>
  `Organisation of Inland Seas\n\n${resolutions
    .map(
      (paragraphs, index) => `Resolution No. 12/${index + 1}-NAV

on

Lamps of Pier ${index + 1}

The Council of Ministers of the Inland Seas, meeting in its twelfth session in Mersal on 3 and 4 June 2024,

Recalling the old lamps:

${paragraphs.map((text, at) => `${at + 1}. ${text}`).join('\n\n')}
`,
    )
    .join('\n')}`

const arabic = (...paragraphs: string[]) => `منظمة البحار الداخلية

قرار رقم 12/1-م

بشأن

أرصفة الشمال

إن مجلس وزراء البحار الداخلية، المنعقد في دورته الثانية عشرة في مرسال يومي 3 و4 يونيو 2024؛

إذ يستذكر أهمية الأرصفة:

${paragraphs.map((text, at) => `${at + 1}. ${text}`).join('\n\n')}
`

const french = (...paragraphs: string[]) => `Organisation des mers intérieures

Résolution n° 12/1-NAV

sur

Les lampes du quai

Le Conseil des ministres des mers intérieures, réuni en sa douzième session à Mersal les 3 et 4 juin 2024,

Rappelant les lampes anciennes :

${paragraphs.map((text, at) => `${at + 1}. ${text}`).join('\n\n')}
`

test.each([
  ['en', english(['Commends the keepers of the lamps, whose last meeting was held in Mersal in May 2019.'])],
  ['ar', arabic('يشيد بحراس المنارات، الذين عقدوا اجتماعهم الأخير في مرسال في مايو 2019.')],
  [
    'fr',
    french('Félicite les gardiens des lampes, dont la dernière réunion s’est tenue à Mersal en mai 2019.'),
  ],
])('a last meeting that is years old was written for an earlier text (%s)', (_, text) => {
  expect(findingsOf(linkForTest([text]), 'deadline-stale')).toEqual([
    expect.stringMatching(/^0\/1 para_1 «(?:May|مايو|mai) 2019»$/),
  ])
})

test('elections that others must have followed are old news; recent ones, and old ones that are recalled, are not', () => {
  const text = english([
    'Welcomes the elections held on 7 October 2018 in good order.',
    'Welcomes the elections held on 7 October 2022 in good order.',
    'Recalls the elections held on 7 October 2018.',
    'Welcomes the agreement signed on 7 October 2018.',
  ])
  expect(findingsOf(linkForTest([text]), 'deadline-stale')).toEqual(['0/1 para_1 «7 October 2018»'])
})

test.each([
  [
    'en',
    english(['Calls for remembrance of those who died at Chernobyl seventeen years ago.']),
    'seventeen years ago',
  ],
  ['ar', arabic('يدعو إلى إحياء ذكرى من توفوا في تشيرنوبيل قبل سبعة عشر سنة.'), 'قبل سبعة عشر سنة'],
  [
    'fr',
    french('Invite à commémorer ceux qui sont morts à Tchernobyl il y a dix-sept ans.'),
    'il y a dix-sept ans',
  ],
])('years counted from a known event lead to the year for which they were written (%s)', (_, text, words) => {
  const linked = linkForTest([text])
  expect(findingsOf(linked, 'deadline-stale')).toEqual([`0/1 para_1 «${words}»`])
  expect(linked.findings.find(({ code }) => code === 'deadline-stale')?.params.deadline).toBe('2003')
})

test('a count that fits the year of the text is no finding', () => {
  const text = english(['Calls for remembrance of those who died at Chernobyl thirty-eight years ago.'])
  expect(findingsOf(linkForTest([text]), 'deadline-stale')).toEqual([])
})

test('one number that counts what was found and where it was found', () => {
  const text = english([
    'Deplores the discovery of sunken barges with the cargo of more than 4000 merchants near the outer piers.',
    'Calls upon the islands to examine the discovery of 4000 sunken barges near the outer piers.',
    'Requests the Secretary-General to send 4000 lamps to the outer piers.',
  ])
  expect(findingsOf(linkForTest([text]), 'numbers-disagree')).toEqual([
    '0/1 para_1 «4000» | 0/1 para_2 «4000»',
  ])
})

test('two resolutions and then that resolution', () => {
  const told =
    'Welcomes Security Council resolutions 2254 (2015) and 2258 (2015), and deplores the failure of the parties to apply that resolution.'
  const one = told
    .replace('resolutions 2254 (2015) and', 'resolution')
    .replace('2258 (2015),', '2258 (2015),')
  expect(findingsOf(linkForTest([english([told, one])]), 'numbers-disagree')).toEqual([
    '0/1 para_1 «2254 (2015)» | 0/1 para_1 «that resolution»',
  ])
})

test('a State with another word in its name', () => {
  const text = english([
    'Commends the envoy to the Central African Republic.',
    'Requests the Secretary-General to appoint another envoy to the Central Asian Republic.',
    'Thanks the people of the Central Africain Republic.',
  ])
  expect(findingsOf(linkForTest([text]), 'names-disagree')).toEqual([
    '0/1 para_1 «Central African Republic» | 0/1 para_2 «Central Asian Republic»',
  ])
})

test.each([
  [
    'en',
    english([
      'Commends the Mersal Agreement on Free Passage, signed on 14 July 2011.',
      'Calls for respect for the Mersal Agreement on Free Passage, adopted from 27 to 31 May 2011.',
      'Recalls the Mersal Agreement on Free Fishing, adopted on 2 March 2011.',
    ]),
  ],
  [
    'ar',
    arabic(
      'يشيد بوثيقة مرسال لحرية المرور الموقعة يوم 14 يوليو 2011.',
      'يدعو إلى احترام وثيقة مرسال لحرية المرور التي اعتمدت في الفترة من 27 إلى 31 مايو 2011.',
      'يستذكر وثيقة مرسال لحرية الصيد التي اعتمدت يوم 2 مارس 2011.',
    ),
  ],
])('an agreement with two dates of one year (%s)', (_, text) => {
  expect(findingsOf(linkForTest([text]), 'dates-disagree')).toEqual([
    expect.stringMatching(/^0\/1 para_1 «.*» \| 0\/1 para_2 «.*»$/),
  ])
})

test('openings of one session that name another place or theme', () => {
  const opened = english([], [], [], [], [], []).split('in Mersal')
  const text = opened
    .map((part, index) => part + (index === 2 ? 'in Halvor' : index < 6 ? 'in Mersal' : ''))
    .join('')
  expect(findingsOf(linkForTest([text]), 'names-disagree')).toEqual([
    '0/1 chapeau_1 «Mersal» | 0/3 chapeau_1 «Halvor»',
  ])
})

test('a fund to be revived and thanked for, a visit made and refused', () => {
  const text = english([
    'Requests the Secretary-General to study the reactivation of the Lamp Keepers Fund.',
    'Commends the Lamp Keepers Fund.',
    'Welcomes the visit made by the General Secretariat of the Organisation of Inland Seas to the northern piers of Tarn Bay.',
    'Deplores the refusal to allow the General Secretariat of the Organisation of Inland Seas to enter the northern piers of Tarn Bay.',
  ])
  expect(findingsOf(linkForTest([text]), 'states-disagree')).toEqual([
    '0/1 para_1 «Lamp Keepers Fund» | 0/1 para_2 «Lamp Keepers Fund»',
    expect.stringMatching(/^0\/1 para_3 .* \| 0\/1 para_4 /),
  ])
})

test('of two events in one sentence each has its own day', () => {
  const summit = 'the Summit of Lamp Keepers, held in Mersal on 23 and 24 May 2016'
  const text = english([
    `Recalls ${summit}.`,
    `Commends ${summit}, and the plan of their review, held from 27 to 29 May 2016.`,
  ])
  expect(findingsOf(linkForTest([text]), 'dates-disagree')).toEqual([])
})

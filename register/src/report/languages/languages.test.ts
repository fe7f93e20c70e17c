import { organisations } from '@qarar/core/organisations/index.ts'
import { describe, expect, test } from 'vitest'
import { reportLanguages } from './index.ts'
import type { CitedPlace, PlaceRole } from './report-language.ts'
import { phraseNames } from './report-phrases.ts'

const { ar, en, fr } = reportLanguages
const resolution: CitedPlace = {
  ...{ numbers: ['3'], unnumbered: 0, isOperative: true, kind: 'resolution', name: '7/1-NAV', title: null },
}

describe('counts agree', () => {
  test.each([
    [1, 'دولة واحدة', 'دولة واحدة'],
    [2, 'دولتان', 'دولتين'],
    [3, '3 دول', '3 دول'],
    [10, '10 دول', '10 دول'],
    [11, '11 دولة', '11 دولة'],
    [57, '57 دولة', '57 دولة'],
    [100, '100 دولة', '100 دولة'],
    [102, '102 دولة', '102 دولة'],
    [103, '103 دول', '103 دول'],
    [110, '110 دول', '110 دول'],
    [111, '111 دولة', '111 دولة'],
  ])('%s: %s', (count, subject, elsewhere) => {
    expect([ar.count(count, 'state', true), ar.count(count, 'state', false)]).toEqual([subject, elsewhere])
  })

  test.each([
    [ar.count(2, 'addressee', true), 'جهتان'],
    [ar.count(5, 'addressee', true), '5 جهات'],
    [en.count(1, 'state', true), 'one State'],
    [en.count(2, 'addressee', true), '2 addressees'],
    [fr.count(1, 'state', true), 'un État'],
    [fr.count(57, 'state', true), '57 États'],
  ])('%s', (counted, words) => expect(counted).toBe(words))
})

describe('places', () => {
  test.each<[string, PlaceRole, Partial<CitedPlace>]>([
    ['بالفقرة 3 من منطوق القرار رقم 7/1-NAV', 'by', {}],
    ['في الفقرتين 3 و5 من منطوق القرار', 'in', { numbers: ['3', '5'], name: null }],
    ['الفقرات 3 و5 و7 من منطوق القرار', 'alone', { numbers: ['3', '5', '7'], name: null }],
    ['الفقرات من 3 إلى 6 من منطوق القرار', 'alone', { numbers: ['3', '4', '5', '6'], name: null }],
    [
      'بالفقرتين 3 و5 وفقرة غير مرقمة من منطوق القرار',
      'by',
      { numbers: ['3', '5'], unnumbered: 1, name: null },
    ],
    ['الفقرة 2 من القرار', 'alone', { numbers: ['2'], name: null, isOperative: false }],
    ['بالقرار رقم 7/1-NAV بشأن أضواء المضيق', 'by', { numbers: [], title: 'أضواء المضيق' }],
    ['الفقرة 3 من الوثيقة OIS/1', 'alone', { kind: 'document', name: 'OIS/1' }],
    ['الفقرة 3 من النص المعنون «إعلان لساك»', 'alone', { kind: 'text', name: 'إعلان لساك' }],
  ])('%s', (words, role, more) => expect(ar.place({ ...resolution, ...more }, role)).toBe(words))

  test.each<[string, PlaceRole, Partial<CitedPlace>]>([
    ['to paragraph 3 of resolution 7/1-NAV', 'by', {}],
    ['in paragraphs 3 and 5 of the resolution', 'in', { numbers: ['3', '5'], name: null }],
    [
      'paragraphs 3 to 6 and 9 of the resolution',
      'alone',
      { numbers: ['3', '4', '5', '6', '9'], name: null },
    ],
    [
      'in paragraph 3 and 2 paragraphs without a number of the resolution',
      'in',
      { unnumbered: 2, name: null },
    ],
    ['to resolution 7/1-NAV entitled “The lights”', 'by', { numbers: [], title: 'The lights' }],
    ['paragraph 3 of document OIS/1', 'to', { kind: 'document', name: 'OIS/1' }],
    ['paragraph 3 of the text entitled “Lasak”', 'to', { kind: 'text', name: 'Lasak' }],
  ])('%s', (words, role, more) => expect(en.place({ ...resolution, ...more }, role)).toBe(words))

  test.each<[string, PlaceRole, Partial<CitedPlace>]>([
    ['du paragraphe 3 de la résolution 7/1-NAV', 'by', {}],
    ['des paragraphes 3 et 5 de la résolution', 'by', { numbers: ['3', '5'], name: null }],
    ['aux paragraphes 3 à 5 de la résolution', 'in', { numbers: ['3', '4', '5'], name: null }],
    ['du paragraphe 3 et d’un alinéa non numéroté de la résolution', 'by', { unnumbered: 1, name: null }],
    ['au paragraphe 3 et à 2 alinéas non numérotés de la résolution', 'in', { unnumbered: 2, name: null }],
    ['dans la résolution 7/1-NAV', 'in', { numbers: [] }],
    ['à la résolution', 'to', { numbers: [], name: null }],
    ['au paragraphe 3 du document OIS/1', 'to', { kind: 'document', name: 'OIS/1' }],
    [
      'le paragraphe 3 de la résolution 7/1-NAV intitulée «\u00a0Les feux\u00a0»',
      'alone',
      { title: 'Les feux' },
    ],
    ['le texte intitulé «\u00a0Lasak\u00a0»', 'alone', { numbers: [], kind: 'text', name: 'Lasak' }],
  ])('%s', (words, role, more) => expect(fr.place({ ...resolution, ...more }, role)).toBe(words))
})

test.each([
  [ar, 'القمة', 'القمة', true],
  [ar, 'الجمعية', 'الجمعية', true],
  [ar, 'المجلس', 'المجلس', false],
  [ar, 'مؤتمر القمة', 'مؤتمر القمة', false],
  [ar, 'الأمانة العامة', 'الأمانة العامة', true],
  [en, 'Council', 'the Council', false],
  [fr, 'Conseil', 'le Conseil', false],
  [fr, 'Assemblée', 'l’Assemblée', true],
  [fr, 'Conférence', 'la Conférence', true],
  [fr, 'Comité', 'le Comité', false],
  [fr, 'Secrétaire général', 'le Secrétaire général', false],
  [fr, 'Haut-Commissaire', 'le Haut-Commissaire', false],
])('%o: %s is %s', (language, name, words, isFeminine) =>
  expect(language.actor(name)).toEqual({ words, isFeminine }),
)

test.each([
  [ar.past('دعا', true), 'دعت'],
  [ar.past('دعا', false), 'دعا'],
  [ar.past('أوصى', true), 'أوصت'],
  [en.past('call upon', false), 'called upon'],
  [fr.past('prier instamment', true), 'a prié instamment'],
  [fr.past('féliciter', true), null],
  [ar.submits(true), 'تقدم'],
])('%s', (verb, words) => expect(verb).toBe(words))

test.each([
  [ar, 'كذلك من الأمين العام تنفيذ هذا القرار', 'من الأمين العام تنفيذ القرار المذكور'],
  [
    ar,
    'من الأمين العام الترويج لهذا القرار وبهذا القرار',
    'من الأمين العام الترويج للقرار المذكور وبهذا القرار',
  ],
  [
    en,
    'also the Secretary-General to implement the present resolution',
    'the Secretary-General to implement that resolution',
  ],
  [
    fr,
    'également le Secrétaire de suivre l’application de la présente résolution',
    'le Secrétaire de suivre l’application de ladite résolution',
  ],
])('%o tells %s', (language, rest, told) => expect(language.told(rest)).toBe(told))

test.each([
  [ar.session(45, false, 'مجلس وزراء الخارجية'), 'الدورة الخامسة والأربعون لمجلس وزراء الخارجية'],
  [ar.session(11, true, 'الجمعية العامة'), 'الدورة الاستثنائية الحادية عشرة للجمعية العامة'],
  [ar.session(10, false, 'القمة'), 'الدورة العاشرة للقمة'],
  [ar.session(21, false, 'اللجنة'), 'الدورة الحادية والعشرون للجنة'],
  [ar.session(120, false, 'المجلس'), 'الدورة رقم 120 للمجلس'],
  [en.session(45, false, 'Council'), 'Forty-fifth session of the Council'],
  [en.session(8, true, 'General Assembly'), 'Eighth special session of the General Assembly'],
  [en.session(90, false, 'Council'), 'Ninetieth session of the Council'],
  [en.session(120, false, 'Council'), 'Session 120 of the Council'],
  [fr.session(1, false, 'Conseil'), 'Première session du Conseil'],
  [
    fr.session(45, true, 'Assemblée générale'),
    'Quarante-cinquième session extraordinaire de l’Assemblée générale',
  ],
  [fr.session(30, false, 'Conseil'), 'Trentième session du Conseil'],
  [fr.session(51, false, 'Conseil'), 'Cinquante et unième session du Conseil'],
  [fr.session(71, false, 'Conseil'), 'Soixante et onzième session du Conseil'],
  [fr.session(78, false, 'Conseil'), 'Soixante-dix-huitième session du Conseil'],
  [fr.session(80, false, 'Conseil'), 'Quatre-vingtième session du Conseil'],
  [fr.session(91, false, 'Conseil'), 'Quatre-vingt-onzième session du Conseil'],
  [fr.session(120, false, 'Conseil'), '120e session du Conseil'],
])('%s', (session, words) => expect(session).toBe(words))

describe.each(Object.values(reportLanguages))('phrases of $tag', ({ phrases, tag }) => {
  test('name only what stands in their places', () => {
    for (const [name, places] of Object.entries(phraseNames))
      expect(places, name).toEqual(expect.arrayContaining(placesIn(phrases[name as keyof typeof phrases])))
  })

  test('are replaced by profiles only by their names, with their places', () => {
    for (const { report } of organisations)
      for (const [name, phrase] of Object.entries(report?.phrases?.[tag] ?? {})) {
        expect(phraseNames).toHaveProperty(name)
        expect(phraseNames[name as keyof typeof phraseNames]).toEqual(
          expect.arrayContaining(placesIn(phrase)),
        )
      }
  })
})

const placesIn = (phrase: string) => [...phrase.matchAll(/\{(\w+)\}/g)].map(([, place]) => place)

import { describe, expect, test } from 'vitest'
import { citationsIn, council, targetsIn } from './citations.test-kit.ts'

describe('numbers of the United Nations', () => {
  test.each([
    ['Recalling its resolution 64/12 of 2 December 2009 on lakes', ['64/12 → A/RES/64/12']],
    [
      'Recalling its resolutions 217 A (III), 1514 (XV) and ES-10/15',
      ['217 A (III) → A/RES/217 A (III)', '1514 (XV) → A/RES/1514 (XV)', 'ES-10/15 → A/RES/ES-10/15'],
    ],
    ['in its resolution 52/12 A and B on buoys', ['52/12 A → A/RES/52/12 A', 'B → A/RES/52/12 B']],
    [
      'Security Council resolution 1373 (2001) and 2216(2015)',
      ['1373 (2001) → S/RES/1373 (2001)', '2216(2015) → S/RES/2216 (2015)'],
    ],
    [
      'Human Rights Council resolution 16/18 and its own resolution 64/12',
      ['16/18 → A/HRC/RES/16/18', '64/12 → A/RES/64/12'],
    ],
    ['Economic and Social Council resolution 2015/11', ['2015/11 → E/RES/2015/11']],
    [
      'General Assembly and Security Council resolutions 70/262 and 2282 (2016)',
      ['70/262 → A/RES/70/262', '2282 (2016) → S/RES/2282 (2016)'],
    ],
    ['resolution S-20/4 A–E', ['S-20/4 A → A/RES/S-20/4 A']],
    ['its decision 74/571 and resolution 74/20', ['74/571 → A/DEC/74/571', '74/20 → A/RES/74/20']],
    ['The Human Rights Council met. In Council resolution 16/18 it asked', ['16/18 → A/HRC/RES/16/18']],
    ['in its resolution 41/10, the Human Rights Council asked for lamps', ['41/10 → A/HRC/RES/41/10']],
  ])('%s', (text, expected) => expect(targetsIn('en', text)).toEqual(expected))

  test.each([
    [
      'la résolution 17/19 du Conseil des droits de l’homme, en date du 8 mai 2011',
      ['17/19 → A/HRC/RES/17/19'],
    ],
    [
      'les résolutions 2019/19 et 2019/20 du Conseil économique et social',
      ['2019/19 → E/RES/2019/19', '2019/20 → E/RES/2019/20'],
    ],
    [
      'ses résolutions 212 (III) et 36/77, en date des 4 mai 1948 et 9 juin 1981',
      ['212 (III) → A/RES/212 (III)', '36/77 → A/RES/36/77'],
    ],
    ['sa résolution 64/12 du 2 décembre 2009', ['64/12 → A/RES/64/12']],
  ])('%s', (text, expected) => expect(targetsIn('fr', text)).toEqual(expected))

  test.each([
    ['وإذ تشير إلى قرارها 64/112 المؤرخ 2 كانون الأول/ديسمبر 2009', ['64/112 → A/RES/64/112']],
    [
      'قرارات مجلس الأمن 822 (1993) و853 (1993)',
      ['822 (1993) → S/RES/822 (1993)', '853 (1993) → S/RES/853 (1993)'],
    ],
    ['قراري مجلس الأمن رقم 1325 و 1701', ['1325 → S/RES/1325 (2000)', '1701 → S/RES/1701 (2006)']],
    [
      'قرار مجلس الأمن رقم 1325 في 4 مايو 2000، ورقم 1999 في 7 يونيو 2011',
      ['1325 → S/RES/1325 (2000)', '1999 → S/RES/1999 (2011)'],
    ],
    ['القرار ٣٣٦٩ (د-٣٠)', ['٣٣٦٩ (د-٣٠) → A/RES/3369 (XXX)']],
    ['قراريها دإط-10/15 ودإ-30/1', ['دإط-10/15 → A/RES/ES-10/15', 'دإ-30/1 → A/RES/S-30/1']],
    ['القرار 55/112 ألف وباء', ['55/112 ألف → A/RES/55/112 A', 'باء → A/RES/55/112 B']],
  ])('%s', (text, expected) => expect(targetsIn('ar', text)).toEqual(expected))
})

describe('numbers in the order of the screen', () => {
  const record = { ...council, date: '2013-10-28', organisation: 'un', organ: 'sc', session: null }
  test.each([
    ['a session that has not been', 'قرار الجمعية العامة ١٧٨/٦٧', '١٧٨/٦٧ → A/RES/67/178'],
    ['a session before numbers had one', 'قرار الجمعية العامة 30/61', '30/61 → A/RES/61/30'],
    [
      'the session is named',
      'أقرت الدورة السابعة عشرة لمجلس حقوق الإنسان القرار 19/17',
      '19/17 → A/HRC/RES/17/19',
    ],
    ['both may be', 'قرار مجلس حقوق الإنسان 18/16', '18/16 → A/HRC/RES/18/16 | A/HRC/RES/16/18'],
  ])('%s', (_, text, expected) => expect(targetsIn('ar', text, record)).toContain(expected))
})

describe('numbers of the OIC', () => {
  test.each([
    ['القرار رقم 43/4-س بشأن المنارات', ['43/4-س → 4/43-POL']],
    ['القرارات رقم: 25/42-س و 26/43-س', ['25/42-س → 42/25-POL', '26/43-س → 43/26-POL']],
    ['القرار رقم 31/2 - س', ['31/2 - س → 2/31-POL']],
    ['القرار 11/10-س (ق.إ)', ['11/10-س (ق.إ) → 10/11-POL(IS)']],
    ['القرارات 8/41-س (ق-أ) و9/18-س (ق-إ)', ['8/41-س (ق-أ) → 41/8-POL(IS)', '9/18-س (ق-إ) → 18/9-POL(IS)']],
    ['القرار TYPOA-41/1 بشأن الموانئ', ['TYPOA-41/1 → TYPOA-41/1']],
    ['القرار رقم 31/16 والقرار رقم 40/16-س', ['31/16 → 16/31-POL', '40/16-س → 16/40-POL']],
    ['القرار رقم 31/16 بشأن المنارات', ['31/16 → 16/31']],
  ])('%s', (text, expected) => expect(targetsIn('ar', text, council)).toEqual(expected))
})

describe('doubtful and false numbers', () => {
  test('a number of another year is ambiguous', () =>
    expect(targetsIn('ar', 'قرار مجلس الأمن 1999 (1998)')).toEqual([
      '1999 (1998) → S/RES/1999 (2011) | S/RES/1199 (1998)',
    ]))

  test.each([
    ['en', 'stability needs the I-24/7 network and its resolution'],
    ['en', 'in its resolution it counted 20 000 boats, 2/3 of them in 2021/22'],
    ['en', 'in its resolutions of 2019, 2020 and 2021'],
    ['en', 'by resolution No. 2013-3 of a local assembly'],
    ['ar', 'استقرار المنطقة وإقرار السلام وتقرير المصير 64/12'],
    ['ar', 'القرار الصادر في 2012/7/8م'],
    ['fr', 'le budget 2021/22 et la résolution'],
  ] as const)('%s: %s', (tag, text) => expect(targetsIn(tag, text)).toEqual([]))

  test('the mark of a note is no number', () =>
    expect(targetsIn('en', 'Security Council resolution 1373 (2001)(5) and 1377 (2001),(6)')).toHaveLength(2))
})

describe('whose number it is', () => {
  const targets = (tag: 'ar' | 'en' | 'fr', text: string) =>
    citationsIn(tag, text).map(({ target }) => target)

  test.each([
    ['en', 'Commission on the Health of Lakes resolutions 51/2 and 52/2'],
    ['en', 'resolution 65/2 on nets, adopted on 3 March by the Commission on Mussels'],
    ['en', 'welcoming resolution 31/1 of 20 May 2021 on nets'],
    ['fr', 'la résolution 65/2 sur les filets, adoptée le 3 mars par la Commission des moules'],
    ['ar', 'قرار لجنة المصايد 65/2 المؤرخ 3 آذار/مارس 2021'],
    ['ar', 'مقرر اللجنة المعنية بالشباك 48/110'],
  ] as const)('%s: a body that no profile knows: %s', (tag, text) =>
    expect(targets(tag, text).every((target) => target === null)).toBe(true),
  )

  test.each([
    ['en', 'resolution 70/5 on nets, adopted by the General Assembly on 3 March', ['A/RES/70/5']],
    ['en', 'its resolution 70/5 and the measures adopted by the Government', ['A/RES/70/5']],
    [
      'en',
      'UNSC resolutions 1701 and 2692; UNGA resolution 67/19',
      ['S/RES/1701 (2006)', 'S/RES/2692 (2023)', 'A/RES/67/19'],
    ],
    [
      'ar',
      'القرارات الدولية 822 و853 لعام 1993 الصادرة عن مجلس الأمن',
      ['S/RES/822 (1993)', 'S/RES/853 (1993)'],
    ],
    ['ar', 'القرار 1701 لمجلس الأمن', ['S/RES/1701 (2006)']],
  ] as const)('%s: the organ that is named: %s', (tag, text, expected) =>
    expect(targets(tag, text)).toEqual(expected),
  )

  test('a series that nobody knows is no number without series', () =>
    expect(citationsIn('ar', 'القرار 3/5-ثقا', council).map(({ target }) => target)).not.toContain('5/3'))
})

describe('numbers with letters of their own need no word', () => {
  const summit = { organisation: 'las', organ: 'summit', session: 'LAS-SUMMIT-33', date: '2024-05-16' }
  test.each([
    ['ar', 'قراره رقم 4711 د.ع (160)', ['LAS/COUNCIL/160/4711']],
    ['ar', 'القرار رقم 4712 - د.ع (161) ثم ق.ق: 471 د.ع (32)', ['LAS/COUNCIL/161/4712', 'LAS/SUMMIT/32/471']],
    ['en', 'Decision Assembly/AU/Dec. 471(XXXV)', ['Assembly/AU/Dec.471(XXXV)']],
  ] as const)('%s: %s', (tag, text, expected) =>
    expect(citationsIn(tag, text, summit).map(({ target }) => target)).toEqual(expected),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../languages/index.ts'
import { expectLinear } from '../../linear-time.test-kit.ts'
import { citationsIn, council, targetsIn } from './citations.test-kit.ts'

describe('symbols', () => {
  test.each([
    [
      '(S/PRST/2013/16), S/PV.7015 and FCCC/CP/2015/10/Add.1.',
      ['S/PRST/2013/16', 'S/PV.7015', 'FCCC/CP/2015/10/Add.1'],
    ],
    ['A/75/345-S/2020/898, annex', ['A/75/345']],
    ['A/75/6 (Sect. 8) and ICCD/COP(14)/23/Add.1', ['A/75/6 (Sect. 8)', 'ICCD/COP(14)/23/Add.1']],
    ['S/RES/2118 (2013)', ['S/RES/2118 (2013)']],
    ['the damaged S.2012/522', ['S/2012/522']],
    ['(OIC/CFM-43/2016/SG-REPORT)', ['OIC/CFM-43/2016/SG-REPORT']],
    ['AHG/Res.16(I) of 1964', ['AHG/Res.16(I)']],
    ['and/or, km/h, TCP/IP, 24/7', []],
  ])('%s', (text, targets) => expect(citationsIn('en', text).map(({ target }) => target)).toEqual(targets))
})

describe('instruments', () => {
  test.each([
    [
      'en',
      'under Article 51 of the Charter of the United Nations',
      ['Article 51 → un-charter~art_51', 'Charter of the United Nations → un-charter'],
    ],
    [
      'fr',
      'le Chapitre VII de la Charte des Nations Unies',
      ['Chapitre VII → un-charter~chp_VII', 'Charte des Nations Unies → un-charter'],
    ],
    [
      'ar',
      'بموجب الفصل السابع من ميثاق الأمم المتحدة',
      ['الفصل السابع → un-charter~chp_VII', 'ميثاق الأمم المتحدة → un-charter'],
    ],
    [
      'ar',
      'ولميثاق الأمم المتحدة وبخاصة المادة (51) منه',
      ['ميثاق الأمم المتحدة → un-charter', 'المادة (51) → un-charter~art_51'],
    ],
    [
      'en',
      'the Fourth Geneva Convention and the Geneva Conventions',
      ['Fourth Geneva Convention → geneva-convention-4', 'Geneva Conventions → geneva-conventions'],
    ],
  ] as const)('%s: %s', (tag, text, expected) => expect(targetsIn(tag, text)).toEqual(expected))

  test('are linked', () =>
    expect(citationsIn('fr', 'l’Accord de Paris')).toMatchObject([
      { status: 'linked', target: 'paris-agreement' },
    ]))
})

describe('sessions, acts and references', () => {
  test.each([
    ['ar', 'البيان الختامي الصادر عن الدورة الخامسة لمؤتمر القمة الإسلامي', ['SUMMIT-5/communique']],
    ['ar', 'الدورة الثانية والعشرين لمجلس وزراء الخارجية', ['CFM-22']],
    ['ar', 'الدورة الاستثنائية الرابعة لمجلس وزراء الخارجية', ['CFM-S-4']],
    ['ar', 'والدورة الـ22 لمجلس وزراء الخارجية', ['CFM-22']],
    ['ar', 'البيان الختامي للقمة الإسلامية الثانية عشرة', ['SUMMIT-12/communique']],
    ['ar', 'إعلان القمة الإسلامية الاستثنائية الرابعة', ['SUMMIT-S-4/declaration']],
    ['ar', 'إعلان القمة العربية في دورتها الحادية والعشرين', ['LAS-SUMMIT-21/declaration']],
    ['en', 'the Final Communiqué of the Thirteenth Islamic Summit', ['SUMMIT-13/communique']],
    ['en', 'the final communiqué of the 13th session of the Islamic Summit', ['SUMMIT-13/communique']],
    ['en', 'the thirty-eighth regular session of the Council of Foreign Ministers', ['CFM-38']],
    ['fr', 'le communiqué final du 13ème Sommet islamique', ['SUMMIT-13/communique']],
    ['ar', 'تقريرا إلى الدورة السابعة والأربعين لمجلس وزراء الخارجية', []],
    ['ar', 'القرار رقم 23/7 الصادر عن الدورة الثالثة والعشرين لمجلس وزراء الخارجية', ['7/23']],
    ['en', 'the thirty-eighth session of the Council of Foreign Ministers', ['CFM-38']],
    ['en', 'at its seventieth session, through the Council of Foreign Ministers', []],
    ['ar', 'للأمر التنفيذي رقم 4711', [null]],
    ['ar', 'القرار 40/16-س ثم القرار المذكور أعلاه', ['16/40-POL', '16/40-POL']],
    ['ar', 'متابعة تطبيق هذا القرار', []],
  ] as const)('%s: %s', (tag, text, targets) =>
    expect(citationsIn(tag, text, council).map(({ target }) => target)).toEqual(targets),
  )

  test.each([
    ['ar', 'الفقرة 19 من منطوق القرار 31/2-س', ['الفقرة 19 → 2/31-POL~para_19', '31/2-س → 2/31-POL']],
    [
      'en',
      'paragraphs 3 and 5 (a) of its resolution 1/43-POL',
      ['paragraphs 3 → 1/43-POL~para_3', '5 → 1/43-POL~para_5', '1/43-POL → 1/43-POL'],
    ],
    [
      'fr',
      'le paragraphe 5 du dispositif de la résolution 1/43-POL',
      ['paragraphe 5 → 1/43-POL~para_5', '1/43-POL → 1/43-POL'],
    ],
    ['en', 'paragraph 5 above; resolution 1/43-POL', ['1/43-POL → 1/43-POL']],
    [
      'en',
      'operative paragraph 2 of resolution No. 1/43-POL',
      ['paragraph 2 → 1/43-POL~para_2', '1/43-POL → 1/43-POL'],
    ],
    ['en', 'paragraph 2 of the annex. Resolution No. 1/43-POL', ['1/43-POL → 1/43-POL']],
  ] as const)('%s: paragraphs: %s', (tag, text, expected) =>
    expect(targetsIn(tag, text, council)).toEqual(expected),
  )

  test('a national act is out of scope', () =>
    expect(citationsIn('en', 'Executive Order No. 4711')).toMatchObject([
      { status: 'out-of-scope', text: 'Executive Order No. 4711' },
    ]))
})

const pieces = fc.constantFrom(
  'resolution',
  'its resolutions',
  'Security Council',
  '70/1',
  '1373 (2001)',
  'A and B',
  ', and',
  '(3)',
  'A/75/1',
  '-S/2',
  'قرارها',
  'قرار مجلس الأمن رقم',
  '18/16',
  '٢١١٨ (٢٠١٣)',
  'و',
  'ودإ-30/1',
  'المادة (51)',
  'ميثاقُ الأمم المتحدة',
  'الدورة الثامنة',
  'résolution',
  'n°',
  '2013,70/299',
  'ES‑10/15',
  'Charter of the United Nations',
  '\u202E',
  '—',
  '(',
  '2254',
  '1999 (1998)',
)

describe('any text', () => {
  test('spans prove their words, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))),
        fc.constantFrom('', ' '),
        ({ tag }, parts, joint) => {
          const text = parts.join(joint)
          let end = 0
          for (const { span, text: words } of citationsIn(tag, text)) {
            expect(text.slice(span.start, span.end)).toBe(words)
            expect(words).not.toBe('')
            expect(span.start).toBeGreaterThanOrEqual(end)
            end = span.end
          }
        },
      ),
      { seed: 20260101, numRuns: 500 },
    )
  })

  test.each([
    ['numbers', 'resolution 70/1 of 25 September 2015, '],
    ['symbols', 'A/75/1-S/2020/1/'],
    ['organs', 'Security Council and '],
    ['openers', 'its resolution '],
    ['bare numbers', 'Security Council resolution No. 12 and 13, '],
    ['an unbroken symbol', 'A/B'],
    ['brackets', '1 ('],
    ['sessions', 'session of the Council of Foreign Ministers '],
  ])('%s by the thousand take linear time', (_, piece) => {
    const textOf = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    expectLinear(textOf, (text) => citationsIn('en', text), 100_000)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectLinear } from '../linear-time.test-kit.ts'
import { applyEdits, copyOfFile } from './apply-edits.ts'
import { repairCharacters } from './repair-characters.ts'
import { lineSteps, repairOrder } from './repair-order.ts'
import { expectWhole, lettersAndDigits } from './whole.test-kit.ts'

const repair = (text: string, steps = lineSteps) => repairOrder(repairCharacters(text), steps)

// Sentences of our own, cut into printed lines; `|` stands where a run ends.
const printed = [
  'يطلب مجلس البحار الداخلية |إلى أمين الأر|صاد |أن يقدم تقر|يرا عن حالة',
  'المر|افئ| إلى الدور|ة العاشر|ة، وأن يعر|ض فيه ما اتخذته الدول',
  'الأعضاء من تدابير| لفتح المر|افئ أمام السفن التجار|ية|.',
  'ويدعو |الدول الأعضاء إلى |مواصلة التعاون في مجال حماية البيئة',
  'البحر|ية، وإلى تبادل المعلومات |عن حالة الموار|د الطبيعية| فيها| في عام| 2026',
  'ويقر|ر| النظر| في هذا البند في دور|ته العاشر|ة، التي تعقد في |12| مايو| 2027',
  'ويشدد على أهمية التعاون بين المنظمات الإقليمية |والدولية المعنية',
  'بهذه المسألة، وعلى |ضر|ور|ة تنسيق الجهود المبذولة |في هذا المجال|.',
  'ويلاحظ مع التقدير| الجهود التي تبذلها الأمانة العامة |من أجل تنفيذ',
  'بر|نامج العمل المتعلق بحماية البيئة البحر|ية وتنميتها المستدامة|.',
]
const clean = printed.map((line) => line.replaceAll('|', ''))
const stored = printed.map((line) => line.split('|').reverse().join(''))
const invert = (text: string) => text.replace(/ل([اأإآ])/g, '$1ل')

const squeezed = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/ +/g, ' '))
    .join('\n')

describe('runs in screen order', () => {
  test('are put back', () => {
    const lines = squeezed(repair(stored.join('\n')).text).split('\n')
    const right = lines.filter((line, index) => line === clean[index])
    expect(right.length).toBeGreaterThanOrEqual(5)
  })

  test('and repaired text is left alone', () => {
    const { text } = repair(stored.join('\n'))
    expect(repair(text).text).toBe(text)
  })

  test('of many layers are read in linear time, however much stands between them', () => {
    const between = [...Array.from({ length: 4 }, () => clean).flat(), clean.join(' ').repeat(1200)]
    const layersOf = (count: number) =>
      Array.from({ length: count }, () => [...stored.slice(0, 6), ...between]).flat()
    const [step] = lineSteps.filter(({ id }) => id === 'run-order')
    const textOf = (count: number) => layersOf(count).join('\n')
    expectLinear(textOf, (text) => expect(repair(text, step && [step]).text).not.toBe(text), 24)
  })

  test('stay where few lines show them', () => {
    const few = [...clean.slice(0, 8), ...stored.slice(8)].join('\n')
    expect(repair(few, [lineSteps[1] as (typeof lineSteps)[number]]).text).toBe(few)
  })
})

describe('numbers in screen order', () => {
  const paragraph = [
    ['ويشيد بإعلان المر', 'افئ(', '4', ')، وبر', 'نامج العمل(', '5', ')، وتقر', 'ير', ' الأمين العام'],
    [
      'وإذ يشير',
      ' إلى قر',
      'ار',
      'ه ',
      '7/12',
      ' المؤر',
      'خ ',
      '12',
      ' أيار/مايو ',
      '2026',
      '، وإلى تقار',
      'ير',
      ' الأمانة',
    ],
    ['(', '6', ') ', 'OIS/7/12', '.'],
  ]
  const lines = [...printed.map((line) => line.split('|')), ...paragraph]
  const text = repair(lines.map((runs) => runs.toReversed().join('')).join('\n')).text

  test('references rise, and a line of symbols alone is put back with its layer', () => {
    const found = squeezed(text).split('\n').slice(-3)
    expect(found[0]).toContain('افئ(4)، ')
    expect(found[0]).toContain('العمل(5)، ')
    expect(found[1]).toContain('7/12 المؤرخ 12 أيار/مايو 2026')
    expect(found[2]).toMatch(/^\(6\).*OIS\/7\/12/)
  })

  test('a line of symbols far behind a layer stays', () => {
    const far = '. OIS/7/13)7('
    const after = `${lines.map((runs) => runs.toReversed().join('')).join('\n')}\n${'Annex\n'.repeat(8)}${far}`
    expect(repair(after).text.split('\n').at(-1)).toBe(far)
  })

  test('lines of symbols alone are no layer', () => {
    const symbols = ['. OIS/7/12)6(', '. OIS/7/13)7(', '. OIS/7/14)8('].join('\n').repeat(5)
    expect(repair(symbols).text).toBe(symbols)
  })
})

describe('inverted lam-alef', () => {
  const damaged = invert(clean.join('\n'))

  test('is put right at the start of words and inside them', () => {
    expect(damaged).toContain('األعضاء')
    expect(repair(damaged).text).toBe(clean.join('\n'))
  })

  test('between two words it is grammar that decides', () => {
    const lines = [...clean, 'ويلاحظ الأبعاد الثلاثة للمشروع في الدورة الثالثة']
    expect(repair(invert(lines.join('\n'))).text).toBe(lines.join('\n'))
  })

  test('a single case proves nothing', () => {
    expect(repair('ذهب األمين إلى البحر').text).toBe('ذهب األمين إلى البحر')
  })
})

describe('a mirrored line', () => {
  const mirror = (line: string) => line.split('').reverse().join('')
  test.each([
    [
      'a header with a number',
      'الجمعية العامة لمنظمة البحار 2026',
      mirror('الجمعية العامة لمنظمة البحار 6202'),
    ],
    ['without the article', 'صون سلام وأمن جزر بعيدة', mirror('صون سلام وأمن جزر بعيدة')],
    ['with few known words', 'سلام وأمن مرافئ أوركيديا', mirror('سلام وأمن مرافئ أوركيديا')],
    ['that lost letters in its runs', 'اني أوك اصون سلام وأم', 'مأو مالس نوصا كوأ ينا'],
  ])('is turned round: %s', (_, line, mirrored) => {
    expect(repair(mirrored).text).toBe(line)
    expect(repair(repair(mirrored).text).text).toBe(line)
  })

  test.each([
    'أولا - مقدمة',
    'مبدأ وملجأ ومنشأ',
    'لا ولا كلا وهلا',
    'كراتشي بيشاور كويته ملتان إسلاما',
    'خطأ طارئ هادئ قارئ',
    'سمك بحر نهر وبلا مبدأ',
  ])('stays where it is none: %s', (line) => {
    expect(repair(line).text).toBe(line)
  })
})

describe.each(lineSteps.map((step) => [step.id, step] as const))('%s', (_, step) => {
  test('finds nothing in clean text', () => {
    for (const text of [clean.join('\n'), clean.join(' '), 'An English line.\n1. Another (75/127).\n'])
      expect(
        step.find(copyOfFile(text), () => {
          throw new Error('no words are needed for clean text')
        }),
      ).toEqual([])
  })
})

// Words, marks and numbers in any order: nothing may be lost, whatever is found.
const tokens = [
  ...clean.join(' ').split(' '),
  ...stored.join(' ').split(' '),
  'األعضاء',
  'ةيعمجلا',
  '(',
  ')',
  '.',
  '،',
  '- 3',
  '٢٨أستانا',
  'ــة',
  '\u202E',
  '\uD800',
  'abc',
]
const anyText = fc.array(fc.array(fc.constantFrom(...tokens), { minLength: 3, maxLength: 12 }), {
  minLength: 10,
  maxLength: 24,
})
const textOf = (lines: string[][]) => lines.map((line) => line.join(' ')).join('\n')

describe('any text', () => {
  test('keeps its letters and digits line by line, and its map', () => {
    fc.assert(
      fc.property(anyText, (lines) => {
        const characters = repairCharacters(textOf(lines))
        const repaired = repairOrder(characters)
        expectWhole(textOf(lines), repaired)
        const before = characters.text
          .split(/\r\n|\n|\r/)
          .map((line) => [...lettersAndDigits(line)].sort().join(''))
        const after = repaired.text
          .split(/\r\n|\n|\r/)
          .map((line) => [...lettersAndDigits(line)].sort().join(''))
        expect(after).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  test('is repaired once and for all', () => {
    fc.assert(
      fc.property(anyText, (lines) => {
        const once = repair(textOf(lines)).text
        const twice = repair(once).text
        expect(repair(twice).text).toBe(twice)
      }),
      { numRuns: 40 },
    )
  })

  test('of a million characters on one line is read in linear time', () => {
    const words = `${stored.join(' ')} `
    const lineOf = (size: number) => words.repeat(1 + size / words.length)
    expectLinear(lineOf, (line) => expect(repair(line).text).toBe(repairCharacters(line).text), 1_000_000)
  })
})

test('a stroke that stands inside a word once its runs are moved is taken out', () => {
  const order = [
    { start: 4, end: 8, before: '' },
    { start: 0, end: 4, before: '' },
  ]
  const moved = applyEdits(copyOfFile('ـيرا تقر'), [{ start: 0, end: 8, text: '', order }], 'run-order')
  expect(moved.text).toBe(' تقرـيرا')
  expect(repairOrder(moved, lineSteps.slice(2)).text).toBe(' تقريرا')
  expect(repairOrder(copyOfFile('تقرـيرا'), lineSteps.slice(2)).text).toBe('تقرـيرا')
})

describe('a reorder edit', () => {
  test('keeps a way back for every character, and later edits across it do too', () => {
    const text = 'واحد  اثنان ثلاثة'
    const order = [
      { start: 12, end: 17, before: '' },
      { start: 6, end: 11, before: ' ' },
      { start: 0, end: 4, before: '' },
    ]
    const reordered = applyEdits(copyOfFile(text), [{ start: 0, end: 17, text: '', order }], 'reorder')
    expect(reordered.text).toBe('ثلاثة اثنانواحد')
    expectWhole(text, reordered)
    expectWhole(text, applyEdits(reordered, [{ start: 3, end: 13, text: '-' }], 'later'))
    expectWhole(text, applyEdits(reordered, [{ start: 3, end: 13, text: '', reason: 'markup' }], 'later'))
  })
})

import { describe, expect, test } from 'vitest'
import { expectLinear } from '../../linear-time.test-kit.ts'
import type { Paragraph, ProposedReading, Publication } from '../../model/index.ts'
import { readForTest } from '../../reading.test-kit.ts'

const sound = [
  'يطلب المجلس إلى أمين الأرصاد أن يعد قائمة بالمنارات القديمة قبل موسم العواصف.',
  'ويدعو الدول الأعضاء إلى مواصلة التعاون في مجال حماية البيئة البحرية ومنع النزاعات.',
  'ويرحب بالجهود التي تبذلها المنظمات الإقليمية من أجل التنمية المستدامة في المنطقة.',
  'ويعرب عن تقديره للبلدان المضيفة لما قدمته من مساعدة إلى الجمعيات والمؤسسات الوطنية.',
]
const text = (...lines: string[]) => [...sound, ...lines].join('\n')

const paragraphsOf = ({ paragraphs, works }: Publication): Paragraph[] => [
  ...paragraphs,
  ...works.flatMap((work) => [...work.paragraphs, ...work.turns.flatMap((turn) => turn.paragraphs)]),
]

const readingsOf = (file: string): ProposedReading[] =>
  paragraphsOf(readForTest(file)).flatMap(({ proposedReadings }) => proposedReadings)

const pairs = (file: string) =>
  readingsOf(file).map(({ text: printed, proposed, evidence }) => [printed, proposed, evidence.kind])

describe('single wrong words', () => {
  test.each([
    ['dots that a machine missed', 'ويشيد بدور المنطمتين في هذا المجال.', ['المنطمتين', 'المنظمتين', 'dots']],
    [
      'a sign of two letters',
      'ويشدد على التسوية السلمية للتراعات بين الدول.',
      ['للتراعات', 'للنزاعات', 'ligature'],
    ],
    ['a hamza', 'ويطلب مواصلة إعادة التاهيل في تلك المناطق.', ['التاهيل', 'التأهيل', 'hamza']],
    [
      'a letter written twice',
      'ويدين أعمال العنف والتحريرض على الكراهية.',
      ['والتحريرض', 'والتحريض', 'letters'],
    ],
    ['a Persian ya', 'ويدعو الأعضاء إلى تقديم الدعم تعزیزا للسلام.', ['تعزیزا', 'تعزيزا', 'letters']],
    ['a missing space', 'ويؤكد أهمية الوساطة فيالتسوية السلمية.', ['فيالتسوية', 'في التسوية', 'spacing']],
    ['a space too many', 'ويشجع على التعا ون بين الدول الأعضاء.', ['التعا ون', 'التعاون', 'spacing']],
  ])('%s', (_, line, expected) => {
    expect(pairs(text(line))).toEqual([expected])
  })

  test.each([
    ['a verbal noun that the list lacks', 'ويدعو إلى تجفيف منابع الإرهاب.'],
    ['one of another form', 'ويلاحظ أن هذا الموقف يعكس الإصرار على الحل.'],
    ['a second spelling', 'ويرحب بالمبادرة العربية والإفريقية المشتركة.'],
  ])('%s has no proposal', (_, line) => expect(pairs(text(line))).toEqual([]))

  test('stand at their place, and the printed word stays', () => {
    const file = text('ويشيد بدور المنطمتين في هذا المجال.')
    const found = paragraphsOf(readForTest(file)).find(({ proposedReadings }) => proposedReadings.length > 0)
    const [reading] = found?.proposedReadings ?? []
    expect(found?.text).toContain('المنطمتين')
    expect(file.slice(reading?.span.start, reading?.span.end)).toBe('المنطمتين')
  })

  test('say where the proposed word was seen', () => {
    const [inList] = readingsOf(text('ويشيد بدور المنطمتين في هذا المجال.'))
    expect(inList?.evidence.seen).toBe('list')
    const line = 'ويشيد بدور المنطمتين في هذا المجال، ويدعو المنظمتين إلى مواصلة عملهما.'
    expect(readingsOf(text(line))[0]?.evidence).toEqual({ kind: 'dots', count: 1, seen: 'document' })
  })
})

describe('no reading is proposed', () => {
  test.each([
    ['in sound text', 'ويقرر أن يبقي المسألة قيد نظره.'],
    ['for a name behind a title', 'وأدلى السيد المنطمتين ببيان.'],
    ['for another person of a verb', 'ونرى أن هذه المسألة هامة.'],
    ['for a word that the text writes again and again', `${'ويشيد بدور المنطمتين هنا. '.repeat(5)}`],
    ['for numbers and Latin words', 'A/RES/80/1 ISO 8601 (2026).'],
  ])('%s', (_, line) => {
    expect(pairs(text(line))).toEqual([])
  })

  test('for hamzas that a text leaves out everywhere', () => {
    expect(
      pairs(
        text(
          'ودعا الى تعزيز الانجازات في اطار المنظمه.',
          'واشار الى الاعلان والانسان والاحداث الاخيره.',
          'ورحب بالاسهامات الايجابية والاجراءات الاضافية التي اعلنتها الامانة.',
        ),
      ).filter(([, , kind]) => kind === 'hamza'),
    ).toEqual([])
  })

  test('in languages without a word list', () => {
    expect(pairs('The Council reqeusts the Secretary-General to reprot.\n'.repeat(6))).toEqual([])
  })
})

describe('a paragraph through a broken encoding', () => {
  const paragraph =
    'يعرب المجلس عن دعمه لرئاسة الجمهورية المتحدة في الدورة المقبلة لوزراء الخارجية ويدعو الدول الأعضاء إلى المشاركة في تلك الدورة على أعلى مستوى'
  const spoiled = paragraph.replace(/[جتدخش]/g, 'ء').replaceAll('ي', 'ى')

  test('gets a reading for most of its words', () => {
    const others = Array.from({ length: 4 }, () => sound).flat()
    const file = [...others, spoiled].join('\n')
    const readings = new Map(readingsOf(file).map(({ text: printed, proposed }) => [printed, proposed]))
    const words = paragraph.split(' ')
    const printed = spoiled.split(' ')
    const wrong = printed.flatMap((word, at) => (word === words[at] || word === 'إلى' ? [] : at))
    const right = wrong.filter((at) => readings.get(printed[at] as string) === words[at])
    expect(wrong.length).toBeGreaterThan(10)
    expect(right.length).toBeGreaterThanOrEqual(0.9 * wrong.length)
    expect(readForTest(file).diagnostics.map(({ code }) => code)).toContain('letters-substituted')
  })
})

test('a line of a million characters is read in linear time', () => {
  const words = 'ويشيد بدور المنطمتين ططظظضضصص فيالتسوية ١٢٣/٤٥ ٠٠٠ ٥٠ '
  expectLinear(
    (times) => words.repeat(times),
    (line) => readForTest(line),
    18_000,
  )
})

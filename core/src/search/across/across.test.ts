import { describe, expect, test } from 'vitest'
import { expectLinear } from '../../linear-time.test-kit.ts'
import { learnInSteps, learnVocabulary } from './learn-vocabulary.ts'
import { listedVocabulary } from './listed-vocabulary.ts'
import { planAcross, wordsAcross } from './query-across.ts'
import { rankAcross } from './rank-across.ts'
import { stemsIn } from './stems-in.ts'
import { joinVocabularies, wordsLedTo } from './vocabulary.ts'

const given =
  'Urges Mauritania to repair its 12 lighthouses before 1 March 2031, as resolution 4/7-NAV requests;'

const arabic = [
  'يحث موريتانيا على إصلاح ١٢ منارة قبل ١ آذار/مارس ٢٠٣١، وفق طلب القرار 4/7-NAV؛',
  'يحث موريتانيا على إصلاح ١٣ منارة قبل ١ آذار/مارس ٢٠٣١؛',
  'يحث الصومال على إصلاح ١٢ منارة؛',
  'يشكر المرافئ على حسن ضيافتها.',
]

describe('without any text', () => {
  test.each([
    ['en', 'peace', 'ar', 'سلام'],
    ['ar', 'وتحث', 'en', 'urges'],
    ['fr', 'somalienne', 'ar', 'الصومالية'],
    ['en', 'Mauritania', 'ar', 'موريتانيا'],
    ['fr', 'sécheresse', 'en', 'drought'],
  ] as const)('%s «%s» is %s «%s»', (from, word, to, other) => {
    const [stem = ''] = stemsIn(word, from)
    const found = listedVocabulary(from, to).get(stem) ?? []
    expect(found.map(({ term }) => term)).toEqual(expect.arrayContaining(stemsIn(other, to).slice(0, 1)))
  })

  test('a version stands before what is like it', () => {
    const vocabulary = listedVocabulary('en', 'ar')
    const candidates = arabic.map((text, id) => ({ id, stems: stemsIn(text, 'ar') }))
    const statistics = { documents: 1000, documentsWith: () => 10, ledTo: wordsLedTo(vocabulary) }
    const ranked = rankAcross(wordsAcross(given, 'en', vocabulary), candidates.toReversed(), statistics)
    expect(ranked.map(({ id }) => id)).toEqual([0, 1, 2, 3])
    expect(ranked.every(({ score }) => score >= 0 && score <= 1)).toBe(true)
  })

  test('numbers, dates and symbols stand for themselves alone', () => {
    const words = wordsAcross(given, 'en', new Map([['12', [{ term: 'منار', share: 1 }]]]))
    const same = words.flatMap(({ stems, equivalents }) =>
      equivalents.map(({ term }) => term).filter((term) => /\d/.test(term) && stems.includes(term)),
    )
    expect(same).toEqual(expect.arrayContaining(['12', '2031-03-01', '4/7']))
    expect(words.flatMap(({ equivalents }) => equivalents).map(({ term }) => term)).not.toContain('منار')
  })
})

describe('words learnt from texts', () => {
  const pairs = [
    { from: ['urg', 'buoy'], to: ['يحث', 'عوام'] },
    { from: ['thank', 'buoy'], to: ['يشكر', 'عوام'] },
    { from: ['urg', 'reef'], to: ['يحث', 'شعب'] },
    { from: ['urg', 'reef', 'tide'], to: ['يحث', 'شعب', 'مد'] },
  ]

  test('those that stand in the same pairs stand for each other; once is chance', () => {
    const learnt = learnVocabulary(pairs, 2)
    expect(learnt.get('buoy')?.[0]).toEqual({ term: 'عوام', share: 1 })
    expect(learnt.get('urg')?.[0]?.term).toBe('يحث')
    expect(learnt.has('tide')).toBe(false)
    expect(learnVocabulary([...pairs, ...pairs], 2)).toEqual(learnVocabulary([...pairs, ...pairs], 1))
  })

  test('listed words stay behind them', () => {
    const listed = new Map([['buoy', [{ term: 'طاف', share: 1 }]]])
    expect(joinVocabularies(listed, learnVocabulary(pairs, 2)).get('buoy')).toEqual([
      { term: 'عوام', share: 1 },
      { term: 'طاف', share: 0.6 },
    ])
  })

  test('a long text teaches nothing, and costs no more than its words', () => {
    const long = (size: number) => {
      const stems = Array.from({ length: size }, (_, nth) => `w${nth}`)
      return [{ from: stems, to: stems }]
    }
    expect(learnVocabulary(long(100), 1).size).toBe(0)
    expectLinear(long, (pairs) => learnVocabulary(pairs, 1), 40_000)
  })

  test('others have their turn while many are learnt', () => {
    const many = Array.from({ length: 1000 }, (_, nth) => ({
      from: [`w${nth % 300}`],
      to: [`m${nth % 300}`],
    }))
    const steps = learnInSteps(many, 2)
    let turns = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) turns++
    expect(turns).toBeGreaterThan(20)
    expect(step.value).toEqual(learnVocabulary(many, 2))
  })
})

test.each([
  ['xi', 11],
  ['ix', 9],
  ['xxxviii', 38],
  ['iix', null],
  ['v', null],
  ['civil', null],
])('%s is the number %s', (word, number) => {
  const [known] = wordsAcross(`Part ${word.toUpperCase()}`, 'en', new Map()).slice(1)
  const found = known?.equivalents.find(({ term }) => /\d/.test(term))?.term
  expect(found ?? null).toBe(number === null ? null : `${number}`)
})

test('a plan asks for the rarest words, in the other language only', () => {
  const text = Array.from({ length: 40 }, (_, nth) => `${nth + 100}`).join('; ')
  const words = wordsAcross(text, 'en', new Map())
  const plan = planAcross(words, 'fr', (stem) => Number(stem))
  expect(plan.wanted.map(({ words: asked }) => asked)).toEqual(
    Array.from({ length: 20 }, (_, nth) => `${nth + 100}`),
  )
  expect(plan.filters).toEqual([{ name: 'language', values: ['fr'], excludes: false }])
})

test.each(['', '؛ … —', '\u0000'])('what has no words («%s») asks for nothing', (text) => {
  const plan = planAcross(wordsAcross(text, 'ar', listedVocabulary('ar', 'en')), 'en', () => 0)
  expect(plan.wanted).toEqual([])
})

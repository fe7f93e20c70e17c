import { describe, expect, it } from 'vitest'
import { expectLinear } from '../../linear-time.test-kit.ts'
import { analyse, analyseQuery, surfaceWords } from './analyse.ts'

const terms = (text: string, language = 'ar') => analyse(text, language).map(({ term }) => term)
const meet = (one: string, other: string, language = 'ar') =>
  terms(one, language).some((term) => terms(other, language).includes(term))

describe('numbers, dates and symbols', () => {
  it.each(['٥٠ ٠٠٠', '50,000', '50 000', '50\u00a0000', '٥٠٬٠٠٠', 'بـ50000', '000 50'])(
    'reads %s as one number',
    (number) => {
      expect(terms(`${number} دولار`)).toContain('50000')
    },
  )
  it.each([
    ['11 تموز/يوليه 2017', 'ar'],
    ['11 July 2017', 'en'],
    ['11 juillet 2017', 'fr'],
    ['11/07/2017', 'en'],
    ['2017-07-11', 'ar'],
  ])('reads %s as a day', (date, language) => {
    expect(terms(date, language)).toContain('2017-07-11')
  })
  it('finds an ordinal by its number in every language', () => {
    expect(terms('الدورة الرابعة والأربعون')).toContain('44')
    expect(terms('the forty-fourth session', 'en')).toContain('44')
    expect(terms('44e session', 'fr')).toContain('44')
  })
  it('does not take the words of an ordinal for those of another one, but keeps them as printed', () => {
    expect(meet('الدورة الرابعة والأربعون', 'الخامسة والأربعين')).toBe(false)
    expect(meet('forty-fourth', 'forty-fifth', 'en')).toBe(false)
    expect(surfaceWords('the forty-fourth session', 'en').map(({ term }) => term)).toEqual(
      expect.arrayContaining(['44', 'forty', 'fourth', 'session']),
    )
  })
  it('keeps a symbol whole, and finds it by its last numbers in either order', () => {
    expect(terms('القرار A/RES/75/10 بشأن')).toContain('a/res/75/10')
    expect(meet('44/1-س', '1/44-POL')).toBe(true)
    expect(terms('OIS/CFM-44/2017/RES')).toEqual(
      expect.arrayContaining(['ois/cfm-44/2017/res', 'cfm-44', '2017']),
    )
  })
  it('finds a name with a number in its parts and as one', () => {
    expect(terms('COVID-19', 'en')).toEqual(['covid', '19', 'covid19'])
  })
})

describe('places', () => {
  it('are those of the printed word, marks and stretched letters included', () => {
    const text = '«قـــرارٌ» المجلس'
    const [first] = analyse(text, 'ar')
    expect(text.slice(first?.start, first?.end)).toBe('قـــرارٌ')
  })
  it('are the same for readings of one word', () => {
    const positions = analyse('co-operation now', 'en').map(({ position }) => position)
    expect(positions).toEqual([0, 1, 0, 2])
  })
})

describe('words', () => {
  it('levels vowel marks, presentation forms and hamza', () => {
    expect(meet('مُتَّخَذ', 'متخذ')).toBe(true)
    expect(meet('ﻗﺮﺍﺭ', 'قرار')).toBe(true)
    expect(meet('مسئولية', 'المسؤوليات')).toBe(true)
  })
  it('takes articles and genitives off, and joins what a hyphen parts', () => {
    expect(meet("l'eau", 'eaux', 'fr')).toBe(true)
    expect(meet('the Council’s', 'council', 'en')).toBe(true)
    expect(meet('co-operation', 'cooperation', 'en')).toBe(true)
  })
  it('reads a word whose hyphen was lost as one that has it', () => {
    expect(terms('PortGrenat', 'fr')).toEqual(terms('Port-Grenat', 'fr'))
    expect(terms('McDonald', 'en')).toEqual(['mcdonald'])
  })
  it('only folds in a language without a pack', () => {
    expect(terms('Resoluções', 'pt')).toEqual(['resolucoes'])
  })
  it('leaves small words out of a query, unless there are no others', () => {
    expect(analyseQuery('من هو المدير', 'ar')).toHaveLength(1)
    expect(analyseQuery('من هو', 'ar')).toHaveLength(2)
  })
  it('has the printed words for phrases', () => {
    expect(surfaceWords('والقرارات السابقة').map(({ term }) => term)).toEqual(['والقرارات', 'السابقه'])
  })
})

describe('bad input', () => {
  it('finds nothing in marks, spaces and nothing', () => {
    for (const text of ['', '   ', '\u064e\u064f', '«»!؟', '-/-/']) expect(analyse(text, 'ar')).toEqual([])
  })
  it.each(['a-', 'و', '1 000 ', '1/', 'الرابعة ', "l'", '١٬', 'a1'])(
    'reads «%s» again and again in linear time',
    (piece) => {
      expectLinear(
        (size) => piece.repeat(size),
        (text) => analyse(text, 'ar'),
        20_000,
      )
    },
  )
})

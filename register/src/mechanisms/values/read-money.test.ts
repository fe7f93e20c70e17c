import type { LanguageTag } from '@qarar/core'
import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalOf, millionthsOf } from './decimals.ts'
import { readAmount } from './read-amount.ts'
import { readMoney } from './read-money.ts'

const read = (typed: string, language: LanguageTag | null = null) => {
  const { value, fault } = readMoney(typed, language)
  return [value?.amount ?? null, value?.currency ?? null, fault]
}

describe('money', () => {
  test.each([
    ['١٥٠ مليون دولار أمريكي', '150000000', 'USD'],
    ['150 مليون دولار أميركي', '150000000', 'USD'],
    ['مبلغ 25 مليون ريال سعودي', '25000000', 'SAR'],
    ['مائة مليون دولار أمريكي', '100000000', 'USD'],
    ['مئة وخمسون مليون دولاراً أمريكياً', '150000000', 'USD'],
    ['مليوني دولار أمريكي', '2000000', 'USD'],
    ['مليون ونصف مليون يورو', '1500000', 'EUR'],
    ['مليون ونصف يورو', '1500000', 'EUR'],
    ['خمسة آلاف دينار كويتي', '5000', 'KWD'],
    ['ثلاثمائة ألف درهم إماراتي', '300000', 'AED'],
    ['خمسة وعشرون مليار دولار من دولارات الولايات المتحدة', '25000000000', 'USD'],
    ['١٬٥٠٠٬٠٠٠٫٥٠ دينار كويتي', '1500000.5', 'KWD'],
    ['10 آلاف دولار أمريكي', '10000', 'USD'],
    ['10 ملايين دولار أمريكي', '10000000', 'USD'],
    ['150 مليوناً دولار أمريكي', '150000000', 'USD'],
    ['USD 1.5 million', '1500000', 'USD'],
    ['US$ 150m', '150000000', 'USD'],
    ['US$1.5bn', '1500000000', 'USD'],
    ['150,000 US dollars', '150000', 'USD', 'en'],
    ['one hundred million US dollars', '100000000', 'USD'],
    ['one and a half million euros', '1500000', 'EUR'],
    ['twenty-five thousand Swiss francs', '25000', 'CHF'],
    ['2 million 500 thousand euros', '2500000', 'EUR'],
    ['a hundred thousand million Japanese yen', '100000000000', 'JPY'],
    ['1 500 000,50 €', '1500000.5', 'EUR'],
    ['1.500.000,50 euros', '1500000.5', 'EUR'],
    ['1,500,000.50 EUR', '1500000.5', 'EUR'],
    ['deux cents millions d’euros', '200000000', 'EUR'],
    ['quatre-vingt-dix-sept mille dollars américains', '97000', 'USD'],
    ['2,5 milliards de dollars des États-Unis', '2500000000', 'USD'],
    ['un million et demi d’euros', '1500000', 'EUR'],
    ['-5 million USD', '-5000000', 'USD'],
    ['0.5 GBP', '0.5', 'GBP'],
    ['12.345678 kwd', '12.345678', 'KWD'],
    ['3 ₺', '3', 'TRY'],
    ['5 د.إ', '5', 'AED'],
  ] as [string, string, string, LanguageTag?][])('%s', (typed, amount, currency, language = undefined) => {
    expect(read(typed, language ?? null)).toEqual([amount, currency, null])
  })

  test.each([
    ['150 مليون دولار XXX', '150000000'],
    ['XXX 5.5', '5.5'],
    ['20 pounds XXX', '20'],
  ])('%s has a currency that nothing states, and nothing is asked', (typed, amount) => {
    expect(read(typed)).toEqual([amount, null, null])
  })

  test('one currency and none is two', () => {
    expect(readMoney('5 USD XXX', null)).toEqual({ value: null, fault: 'several-currencies' })
  })

  test.each([
    ['150 مليون دولار', '150000000', 'which-currency'],
    ['$ 150', '150', 'which-currency'],
    ['20 pounds', '20', 'which-currency'],
    ['50 مليون دينار إسلامي', '50000000', 'which-currency'],
    ['150 million', '150000000', 'no-currency'],
  ])('%s is read, and its currency asked for', (typed, amount, fault) => {
    expect(read(typed)).toEqual([amount, null, fault])
    expect(readMoney(typed, null).value?.printed).toBe(typed)
  })

  test.each<[string, string, LanguageTag?]>([
    ['', 'not-money'],
    ['USD', 'not-money'],
    ['a lot of US dollars', 'not-money'],
    ['more than 100 million USD', 'not-money'],
    ['5 zorkmids', 'unknown-currency'],
    ['5 XQZ', 'unknown-currency'],
    ['5 USD or 4 EUR', 'several-currencies'],
    ['10–15 million USD', 'not-money'],
    ['10 15 USD', 'several-numbers'],
    ['1.500 EUR', 'ambiguous-number', 'ar'],
    ['1,500 EUR', 'ambiguous-number', 'fr'],
    ['1,500 EUR', 'ambiguous-number'],
    ['5 billions d’euros', 'ambiguous-number', 'fr'],
    ['مليونا دولار أمريكي', 'ambiguous-number'],
    ['1234567890123456789 USD', 'too-large'],
    ['999999999 trillion USD', 'too-large'],
    ['0.1234567 USD', 'too-precise'],
    ['1.50.00 USD', 'not-money'],
    ['5'.repeat(600), 'too-long'],
  ])('%s is %s', (typed, fault, language = undefined) => {
    expect(read(typed, language ?? null)).toEqual([null, null, fault])
  })

  test('one mark before three digits is what it is in the language of the writer', () => {
    expect(read('1,500 EUR', 'en')).toEqual(['1500', 'EUR', null])
    expect(read('1,500 EUR', 'ar')).toEqual(['1500', 'EUR', null])
    expect(read('1.500 EUR', 'en')).toEqual(['1.5', 'EUR', null])
    expect(read('0,500 EUR', 'fr')).toEqual(['0.5', 'EUR', null])
  })
})

const decimals = fc.bigInt({ min: -(10n ** 23n), max: 10n ** 23n }).map(decimalOf)

test('decimals are exact', () => {
  fc.assert(fc.property(decimals, (decimal) => decimalOf(millionthsOf(decimal)) === decimal))
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      const sum = decimalOf(millionthsOf(a) + millionthsOf(b))
      return millionthsOf(sum) - millionthsOf(b) === millionthsOf(a)
    }),
  )
})

test('what is written as a decimal is read as the same', () => {
  fc.assert(
    fc.property(decimals, (decimal) => {
      // Three decimal places behind a short number may be thousands.
      fc.pre(!/^-?[1-9]\d{0,2}\.\d{3}$/.test(decimal))
      expect(readAmount(decimal, null)).toEqual({ decimal })
    }),
  )
})

test('nothing that is typed makes it fail', () => {
  const words = [
    'مليون',
    'million',
    '$',
    'USD',
    '1,5',
    '٣',
    'ونصف',
    'half',
    '-',
    'دولار',
    '.',
    'quatre-vingt',
    ' ',
  ]
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string())), (parts) => {
      const { value } = readMoney(parts.join(' '), null)
      if (value) expect(value.amount).toMatch(/^-?\d{1,18}(\.\d{1,6})?$/)
    }),
  )
})

test('long text takes no longer than its length', () => {
  expectLinear(
    (size) => '1 000'.repeat(size),
    (text) => void readAmount(text, null),
    200_000,
  )
})

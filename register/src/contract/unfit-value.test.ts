import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordValue } from './mechanisms.ts'

/** All digits that Unicode knows: they stand in tens, from nought on, several tens behind each other in some blocks. */
const digits = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => /^\p{Nd}$/u.test(sign))
  .map((sign, at) => ({ sign, value: String(at % 10) }))

const amountOf = (amount: string) => {
  const read = recordValue.safeParse({ amount, currency: 'USD', printed: null })
  return read.success ? (read.data as { amount: string }).amount : null
}

test('every digit of every script is worth in an amount what it is worth', () => {
  expect(digits.length).toBeGreaterThan(600)
  expect(digits.length % 10).toBe(0)
  const wrong = digits.filter(({ sign, value }) => amountOf(sign) !== value)
  expect(wrong).toEqual([])
})

test('amounts in any mixture of digits are the amount', () => {
  const digit = fc.constantFrom(...digits)
  const amounts = fc.tuple(
    fc.array(digit, { minLength: 1, maxLength: 18 }),
    fc.array(digit, { maxLength: 6 }),
    fc.constantFrom('.', '٫'),
  )
  fc.assert(
    fc.property(amounts, ([whole, part, point]) => {
      const written = (of: 'sign' | 'value', by: string) =>
        [whole, part].flatMap((all) => (all.length ? all.map((each) => each[of]).join('') : [])).join(by)
      expect(amountOf(written('sign', point))).toBe(written('value', '.'))
    }),
  )
  expect(amountOf('𝟙𝟘𝟘')).toBe('100')
})

test('what is no value is refused in three languages, and not repeated: the field may be a sensitive one', () => {
  const unfit = [
    { amount: '12 piastres of Dalia', currency: 'USD', printed: null },
    { amount: '12', currency: 'Dalia', printed: null },
    { amount: 12, currency: 'USD', printed: 'Dalia' },
    { holder: 'Dalia' },
    12,
  ]
  for (const given of unfit) {
    const told = recordValue.safeParse(given).error?.issues.map(({ message }) => message) ?? []
    expect(told).toHaveLength(1)
    expect(told[0]).not.toContain('Dalia')
    for (const words of typeof given === 'object' && 'amount' in given
      ? ['ISO 4217', 'is no money', 'ليست مبلغاً', 'n’est pas une somme']
      : ['is no value', 'ليست قيمة', 'n’est pas une valeur'])
      expect(told[0]).toContain(words)
  }
})

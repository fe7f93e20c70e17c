// Why a value of a record is none: a union of shapes would only say that none of them fits.

/** Digits of any script as those of ASCII, and «٫» as a point: an amount is one number however it is written. */
export const plainDecimal = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit))).replace('٫', '.')

/** Unicode keeps the ten digits of a script together, from nought on; tens may follow each other, as the mathematical ones do. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let first = code
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first--
  return (code - first) % 10
}

/** What was given, and what is expected there. */
export function unfitValue(given: unknown): string {
  if (isMoneyLike(given)) return unfitMoney(given)
  return `${shownAs(given)} is no value of a record: it is a text, a yes or no, a list, or an object for a party, a place, a date, a document or money`
}

/** Of money as a whole, or of one of its parts. */
export const unfitMoney = (given: unknown): string =>
  `${shownAs(given)} is no money: "amount" is a number as text, in digits of any script, with at most six decimals ("1500.50"); "currency" is its code of ISO 4217 ("USD"), or null where none is stated; "printed" is the words it was read from, or null`

const shownAs = (given: unknown) => shortened(JSON.stringify(given) ?? String(given))

const isMoneyLike = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && ('amount' in given || 'currency' in given)

const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text)

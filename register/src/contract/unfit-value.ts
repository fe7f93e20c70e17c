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

/**
 * What is expected there, in three languages: the contract does not know whose reader it is. What was given is not repeated,
 * as the field may be a sensitive one; its name stands before.
 */
export const unfitValue = (given: unknown): string => (isMoneyLike(given) ? unfitMoney() : noValue.join(' '))

/** Of money as a whole, or of one of its parts. */
export const unfitMoney = (): string => noMoney.join(' ')

const noValue = [
  'What was given is no value of a record: it is a text, a yes or no, a list, or an object for a party, a place, a date, a document or money.',
  'القيمة المعطاة ليست قيمة في سجل: القيمة نص أو نعم أو لا أو قائمة، أو كائن لطرف أو مكان أو تاريخ أو وثيقة أو مبلغ.',
  'Ce qui est donné n’est pas une valeur de fiche : c’est un texte, un oui ou non, une liste, ou un objet pour une partie, un lieu, une date, un document ou une somme.',
]

const noMoney = [
  'What was given is no money: "amount" is a number as text, in digits of any script, with at most six decimals ("1500.50"); "currency" is its code of ISO 4217 ("USD"), or null where none is stated; "printed" is the words it was read from, or null.',
  'القيمة المعطاة ليست مبلغاً: "amount" عدد مكتوب نصاً بأرقام أي لغة، بست منازل عشرية على الأكثر ("1500.50")؛ و"currency" رمز العملة بحسب ISO 4217 ("USD")، أو null إن لم تُذكر؛ و"printed" الكلمات التي قُرئ منها، أو null.',
  'Ce qui est donné n’est pas une somme : "amount" est un nombre en texte, en chiffres de toute écriture, avec six décimales au plus ("1500.50") ; "currency" est son code ISO 4217 ("USD"), ou null si aucune n’est indiquée ; "printed" est les mots où elle a été lue, ou null.',
]

const isMoneyLike = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && ('amount' in given || 'currency' in given)

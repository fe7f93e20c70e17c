const marks = /[\u064B-\u065F\u0670\u0610-\u061A\u06D6-\u06EDـ]/g
const variants: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ک: 'ك',
  ؤ: 'و',
  ئ: 'ي',
}
const variant = /[أإآٱىیېةکؤئ]/g

/** Compare form of Arabic: without vowel signs and tatweel, letter variants levelled, digits European. */
export function foldArabic(text: string): string {
  return foldDigits(text.replace(marks, '').replace(variant, (letter) => variants[letter] as string))
}

/** Arabic-Indic and Persian digits as European ones. */
export function foldDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}

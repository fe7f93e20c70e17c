const marks = /[\u064B-\u065F\u0670\u0610-\u061A\u06D6-\u06EDـ]/g

/** Compare form of Arabic: without vowel signs and tatweel, letter variants levelled, digits European. */
export function foldArabic(text: string): string {
  const letters = text
    .replace(marks, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیېئ]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ک/g, 'ك')
  return foldDigits(letters)
}

/** Arabic-Indic and Persian digits as European ones. */
export function foldDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}

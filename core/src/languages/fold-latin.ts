/** Letters with accents of their own, and marks; not the quotes and dashes of English texts. */
const accented = /[\u00C0-\u2001\u2100-\uFFFF]/

/** Compare form of English and French: lower case, without accents, straight quotes and hyphens, single spaces. */
export function foldLatin(text: string): string {
  return withoutAccents(text)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
}

function withoutAccents(text: string): string {
  if (!accented.test(text)) return text.toLowerCase()
  const letters = text.normalize('NFD').replace(/[\u0300-\u036F]/g, '')
  return letters.toLowerCase().replace(/œ/g, 'oe')
}

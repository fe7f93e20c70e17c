/** Compare form of English and French: lower case, without accents, straight quotes, single spaces. */
export function foldLatin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
}

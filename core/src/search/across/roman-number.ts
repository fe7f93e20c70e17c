const roman = /^(x{0,3})(ix|iv|v?i{0,3})$/
const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']

/** 11 of `xi`, from 2 to 39; null for other words, and for single letters, which are more often something else. */
export function romanNumber(word: string): number | null {
  const [, tens = '', rest = ''] = roman.exec(word) ?? []
  return word.length < 2 || tens + rest !== word ? null : tens.length * 10 + units.indexOf(rest)
}

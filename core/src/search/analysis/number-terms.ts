const thousands = /^(\d{1,3})((?:[,.'٬]\d{3})+)(?:[.,٫](\d{1,2}|\d{4,}))?$/
const decimal = /^(\d+)[.,٫](\d+)$/
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/

/** One form for a number in folded digits: `50,000` and `50.000` are `50000`, `3,5` is `3.5`; null for none. */
export function numberTerm(folded: string): string | null {
  if (/^\d+$/.test(folded)) return withoutZeros(folded)
  const grouped = thousands.exec(folded)
  if (grouped && !folded.startsWith('0')) {
    const whole = `${grouped[1]}${(grouped[2] as string).replace(/\D/g, '')}`
    return grouped[3] ? `${whole}.${grouped[3]}` : whole
  }
  const parts = decimal.exec(folded)
  return parts ? `${withoutZeros(parts[1] as string)}.${parts[2]}` : null
}

const withoutZeros = (digits: string) => digits.replace(/^0+(?=\d)/, '')

/** `2017-07-11` for a date in folded digits, the year first or the day first; null for none. */
export function numericDate(folded: string): string | null {
  const first = yearFirst.exec(folded)
  if (first) return dateTerm(Number(first[1]), Number(first[2]), Number(first[3]))
  const last = yearLast.exec(folded)
  return last ? dateTerm(Number(last[3]), Number(last[2]), Number(last[1])) : null
}

/** Null where there is no such month or day. */
export function dateTerm(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The number of digits in groups with spaces between them, «50 000»; damaged texts have the groups reversed, «000 50». */
export function spacedNumbers(groups: readonly string[]): string[] {
  const inOrder = withoutZeros(groups.join(''))
  return groups[0] === '000' ? [withoutZeros([...groups].reverse().join(''))] : [inOrder]
}

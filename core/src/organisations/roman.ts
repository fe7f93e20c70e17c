const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** Value of a number in Roman numerals, `XLIV` → 44; 0 for an empty one. */
export function romanValue(numerals: string): number {
  const numbers = [...numerals].map((numeral) => values[numeral] ?? 0)
  return numbers.reduce((sum, value, index) => sum + (value < (numbers[index + 1] ?? 0) ? -value : value), 0)
}

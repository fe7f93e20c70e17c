const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** Value of a number in Roman numerals, `XLIV` → 44; 0 for an empty one. */
export function romanValue(numerals: string): number {
  const numbers = [...numerals].map((numeral) => values[numeral] ?? 0)
  return numbers.reduce((sum, value, index) => sum + (value < (numbers[index + 1] ?? 0) ? -value : value), 0)
}

const signs = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/** 30 → `XXX`. */
export function romanOf(number: number): string {
  const [sign, value] = signs.find(([, each]) => each <= number) ?? ['', 0]
  return value === 0 ? '' : sign + romanOf(number - value)
}

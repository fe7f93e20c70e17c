/** What number words are worth, folded: «سبعه» 7, `seventeen` 17; a word in `joiners` is passed over. */
export interface NumberWords {
  values: Readonly<Record<string, number>>
  joiners: readonly string[]
}

/** Value of a cardinal from 1 to 199 in folded words or digits, or null. */
export function cardinalOf(folded: string, { values, joiners }: NumberWords): number | null {
  if (/^\d{1,3}$/.test(folded)) return Number(folded)
  let sum = 0
  for (const word of folded.split(/[\s-]+/)) {
    if (joiners.includes(word)) continue
    const value = values[word]
    if (value === undefined) return null
    sum += value
  }
  return sum > 0 && sum < 200 ? sum : null
}

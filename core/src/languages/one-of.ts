/** Words as alternatives of a pattern, longest first, so that «كانون الاول» is not cut short. Nothing matches no words. */
export function oneOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)'
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')).join('|')
}

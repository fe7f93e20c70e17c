/**
 * The letters and digits of a text: after NFKC (presentation forms and ligatures become their letters), every
 * character of the Unicode categories L and N but the tatweel. Marks (harakat), signs and spaces are not compared.
 */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]|\u0640/gu, '')
}

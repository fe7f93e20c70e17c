/** Value of digits as printed, European or Arabic-Indic. */
export function numberOf(digits: string): number {
  return Number(digits.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 15)))
}

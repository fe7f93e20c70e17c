/** A number as a whole number of millionths: sums of them are exact. */
export const millionths = (value: number): bigint => BigInt(Math.round(value * 1e6))

/** An exact decimal without needless zeros: 1500000n is `1.5`. */
export function decimalOf(value: bigint): string {
  const digits = value.toString().padStart(7, '0')
  const part = digits.slice(-6).replace(/0+$/, '')
  return part === '' ? digits.slice(0, -6) : `${digits.slice(0, -6)}.${part}`
}

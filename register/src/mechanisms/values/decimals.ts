// Exact decimals: whole numbers of millionths, never floats.

const places = 6
const one = 1_000_000n

/** `1500000.5` → 1500000500000n. The text has to be a decimal of the contract: at most six places. */
export function millionthsOf(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.')
  const value = BigInt(whole) * one + BigInt(fraction.padEnd(places, '0') || 0)
  return decimal.startsWith('-') ? -value : value
}

/** 1500000500000n → `1500000.5`: without zeros that say nothing. */
export function decimalOf(millionths: bigint): string {
  const size = millionths < 0n ? -millionths : millionths
  const fraction = String(size % one)
    .padStart(places, '0')
    .replace(/0+$/, '')
  return `${millionths < 0n ? '-' : ''}${size / one}${fraction && `.${fraction}`}`
}

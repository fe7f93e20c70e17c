import type { LanguageTag } from '@qarar/core'

/** `ambiguous`: a point or comma that may part thousands or decimals. */
export type ReadDigits =
  | { decimal: string }
  | { why: 'ambiguous' | 'not-a-number' | 'too-large' | 'too-precise' }

const [mostWhole, mostPlaces] = [18, 6]

/**
 * A number in digits, folded, with the marks that languages put between them: `1 500 000,50`, `1,500,000.50`, «١٬٥٠٠٫٥».
 * One mark before three digits is read by the language of whoever wrote it, where that tells.
 */
export function readDigits(text: string, language: LanguageTag | null): ReadDigits {
  const plain = text
    .replace(/[ '’٬]/g, '')
    .replace(/٫/g, '.decimal.')
    .replace(/،/g, ',')
  if (plain.includes('.decimal.')) return whole(plain.replaceAll(/[,]/g, '').split('.decimal.'))
  const marks = plain.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  if (!last) return whole([plain])
  const distinct = new Set(marks)
  if (distinct.size > 1) return mixed(plain, last)
  const parts = plain.split(last)
  if (marks.length > 1) return parts.slice(1).every(isGroup) ? whole([parts.join('')]) : notANumber
  if (!isGroup(parts[1] ?? '') || !/^[1-9]\d{0,2}$/.test(parts[0] ?? '')) return whole(parts)
  if (last === ',' && language !== 'fr' && language !== null) return whole([parts.join('')])
  return last === '.' && language === 'en' ? whole(parts) : { why: 'ambiguous' }
}

const notANumber: ReadDigits = { why: 'not-a-number' }
const isGroup = (part: string) => /^\d{3}$/.test(part)

/** `1,500,000.50`: the last mark parts the decimals, and stands once. */
function mixed(plain: string, last: string): ReadDigits {
  const at = plain.indexOf(last)
  const groups = plain.slice(0, at).split(last === '.' ? ',' : '.')
  const isRight = /^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every(isGroup)
  return isRight && plain.lastIndexOf(last) === at
    ? whole([groups.join(''), plain.slice(at + 1)])
    : notANumber
}

function whole([first = '', fraction = '', ...more]: readonly string[]): ReadDigits {
  if (more.length > 0 || !/^\d+$/.test(first) || !/^\d*$/.test(fraction)) return notANumber
  const [digits, places] = [first.replace(/^0+(?=\d)/, ''), fraction.replace(/0+$/, '')]
  if (digits.length > mostWhole) return { why: 'too-large' }
  if (places.length > mostPlaces) return { why: 'too-precise' }
  return { decimal: places ? `${digits}.${places}` : digits }
}

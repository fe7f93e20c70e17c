export type ReadDay = { day: string } | { why: 'date-in-words' | 'hijri-date' | 'no-day' }

const hijriMonth =
  /محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|القعدة|الحجة|هـ|muharram|safar|rabi|jumada|rajab|sha.?ban|ramadan|shaww?al|dhu/iu

/** Earlier years are those of the Hijri calendar, or slips. */
const firstYear = 1900

/** A day of the Gregorian calendar as ISO 8601 writes it, in any digits; of anything else why it is none. */
export function readDay(typed: string): ReadDay {
  const text = latinDigits(typed.trim())
  if (text === '') return { why: 'no-day' }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { why: isHijri(text) ? 'hijri-date' : 'date-in-words' }
  if (Number(text.slice(0, 4)) < firstYear) return { why: 'hijri-date' }
  const day = new Date(`${text}T00:00:00Z`)
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  return exists ? { day: text } : { why: 'no-day' }
}

/** By the name of a month, or a year of that calendar. */
const isHijri = (text: string) => hijriMonth.test(text) || /(?<!\d)1[345]\d\d(?!\d)/.test(text)

const latinDigits = (text: string) => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))

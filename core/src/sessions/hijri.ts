// Hijri dates by the Umm al-Qura calendar that Intl carries; one day's difference is the moon's, more is a fault.
const umalqura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

/** `2017-07-10` → `1438-10-16`. */
export function hijriOf(gregorian: string): string {
  const parts = umalqura.formatToParts(new Date(`${gregorian}T00:00:00Z`))
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? ''
  return `${part('year')}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`
}

/** Days from what the Gregorian date is in the Hijri calendar to the Hijri date stated; null beyond 400 days. */
export function hijriDifference(gregorian: string, hijri: string): number | null {
  const start = Date.parse(`${gregorian}T00:00:00Z`)
  for (let days = 0; days <= 400; days++) {
    for (const signed of days === 0 ? [0] : [days, -days]) {
      if (hijriOf(new Date(start + signed * 86_400_000).toISOString().slice(0, 10)) === hijri) return signed
    }
  }
  return null
}

/** `1438-10-16` → `2017-07-10`; null for a day that the calendar does not have. */
export function gregorianDay(hijri: string): string | null {
  const [year = 0, month = 1, day = 1] = hijri.split('-').map(Number)
  // A Hijri year has 354.367 days; 1 Muharram 1 fell on 19 July 622.
  const days = Math.round((year - 1) * 354.367 + (month - 1) * 29.53 + day - 1)
  const guess = Date.UTC(622, 6, 19) + days * 86_400_000
  for (const shift of [0, 1, -1, 2, -2, 3, -3, 4, -4]) {
    const found = new Date(guess + shift * 86_400_000).toISOString().slice(0, 10)
    if (hijriOf(found) === hijri) return found
  }
  return null
}

/** The last day of a Hijri year, in the Gregorian calendar: `1446` → `2025-06-25`. */
export function gregorianYearEnd(year: string): string {
  const next = gregorianDay(`${Number(year) + 1}-01-01`)
  const start = next === null ? Date.UTC(622 + Number(year) * 0.97, 0, 1) : Date.parse(`${next}T00:00:00Z`)
  return new Date(start - 86_400_000).toISOString().slice(0, 10)
}

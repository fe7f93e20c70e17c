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

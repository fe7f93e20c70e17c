const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' },
})

/** Years AH for which the calendar of Umm al-Qura has been worked out; outside of them it would be a guess. */
const [first, last] = [1300, 1600]

/** A Gregorian day by the calendar of Umm al-Qura: «2017-07-10» is «1438-10-16». Null for a month, a year, no day. */
export function hijriDay(day: string): string | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time)) return null
  const parts = calendar.formatToParts(time)
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? ''
  const year = Number(part('year'))
  return year >= first && year <= last ? `${year}-${part('month')}-${part('day')}` : null
}

/** Whether two stated times can be of one event: `2011-07` and `2011-07-28/2011-07-30` can, `2011-06-30` cannot. */
export function datesAgree(one: string, other: string): boolean {
  if (one === other) return true
  const [first, second] = one.length <= other.length ? [one, other] : [other, one]
  if (/^\d{4}(?:-\d{2})?$/.test(first)) return second.split('/').some((day) => day.startsWith(first))
  return false
}

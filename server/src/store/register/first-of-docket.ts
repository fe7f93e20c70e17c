import type { Docket, DocketMore } from '@qarar/register/contract'
import type { Counted } from './count-candidates.ts'

/** The first lines of each part, and how many more there are; counts are of all of them. */
export function firstOf(
  docket: Docket,
  shown: number,
  counted: readonly Counted[],
): { docket: Docket; more: DocketMore } {
  const { tasks, reports, returns, carried, later, standing, appeals } = docket
  const first = <Row>(rows: readonly Row[]) => rows.slice(0, shown)
  const past = (rows: readonly unknown[]) => Math.max(0, rows.length - shown)
  /** Of what is not counted no more is read than is shown. */
  const unread = (is: (each: Counted) => boolean) =>
    Math.max(0, counted.filter(is).reduce((sum, { total }) => sum + total, 0) - shown)
  const more: DocketMore = {
    ...{ tasks: past(tasks), reports: past(reports), returns: past(returns) },
    reportParts: reports.slice(shown).reduce((sum, { parts }) => sum + parts.length, 0),
    carried: unread(({ part }) => part === 'carried'),
    later: unread(({ part }) => part === 'later'),
    standing: unread(({ part, follow }) => part === 'apart' && follow === 'standing'),
    appeals: unread(({ part, follow }) => part === 'apart' && follow === 'appeal'),
  }
  return {
    docket: {
      ...{ ...docket, tasks: first(tasks), reports: first(reports), returns: first(returns) },
      ...{ carried: first(carried), later: first(later) },
      ...{ standing: first(standing), appeals: first(appeals) },
    },
    more,
  }
}

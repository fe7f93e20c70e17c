// What the pages ask of distribution marks, and of what was removed by order.
import {
  type Doubtful,
  type Level,
  type MarkOf,
  markOf,
  type Removal,
  type ReportGoing,
  removal,
  reportGoing,
  shownMarks,
} from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { ask } from '../api.ts'
import { isPast, type Past } from '../register/past.ts'

type Context = Readonly<RouterContextProvider>

/** The marks of what a page shows, by ids; of a page of the past, the day of the last removal since. */
export interface Distribution {
  levels: Record<string, Level>
  /** Why their titles may be read wrongly, by `titleKey`. */
  doubts: Record<string, Doubtful>
  removedSince: string | null
}

export async function getDistribution(
  context: Context,
  ids: readonly (string | null | undefined)[],
  past?: Past,
): Promise<Distribution> {
  const asked = [...new Set(ids)].filter((id) => typeof id === 'string')
  const found = await Promise.all(groupsOf(asked).map((group) => marksOf(context, group)))
  const removedSince = past && isPast(past) ? await lastRemoval(context, past) : null
  const [shown, doubts] = [found.map(({ levels }) => levels), found.map((each) => each.doubts)]
  return { levels: Object.assign({}, ...shown), doubts: Object.assign({}, ...doubts), removedSince }
}

const marksOf = (context: Context, ids: string[]) =>
  ask(context, `/api/marks?${new URLSearchParams(ids.map((id) => ['id', id]))}`, shownMarks)

/** The API takes so many at once. */
const atOnce = 500

const groupsOf = (ids: string[]) =>
  Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) => ids.slice(at * atOnce, (at + 1) * atOnce))

async function lastRemoval(context: Context, { asOf, known }: Past): Promise<string | null> {
  const then = known ?? asOf ?? ''
  const days = (await listRemovals(context)).map(({ at }) => at.slice(0, 10))
  return days.find((day) => day >= then) ?? null
}

export const getMark = (context: Context, id: string): Promise<MarkOf> =>
  ask(context, `/api/marks/${encodeURIComponent(id)}`, markOf)

export const listRemovals = (context: Context): Promise<Removal[]> =>
  ask(context, '/api/removals', z.object({ removals: z.array(removal) })).then(({ removals }) => removals)

/** Reports in hand of which words would go with the removal of a publication. */
export const reportsGoing = (context: Context, id: string): Promise<ReportGoing[]> =>
  id.startsWith('p-')
    ? ask(
        context,
        `/api/removals/${encodeURIComponent(id)}`,
        z.object({ reports: z.array(reportGoing) }),
      ).then(({ reports }) => reports)
    : Promise.resolve([])

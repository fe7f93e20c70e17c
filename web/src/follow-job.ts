import { setTimeout as sleep } from 'node:timers/promises'
import type { JobPage } from '@qarar/register'

type FollowedJob = Pick<JobPage, 'state'>

/** Seconds until a page of work that is under way is asked for anew. */
const secondsBetween = 2

export const hasEnded = ({ state }: FollowedJob): boolean => state === 'done' || state === 'cancelled'

/** As it stands, and how its page asks for it anew. What is little is done before the first page of it is shown. */
export async function followJob<Job extends FollowedJob>(
  get: () => Promise<Job>,
): Promise<{ job: Job; headers: HeadersInit }> {
  const job = await soonEnded(get)
  return { job, headers: hasEnded(job) ? {} : { Refresh: `${secondsBetween}` } }
}

async function soonEnded<Job extends FollowedJob>(get: () => Promise<Job>): Promise<Job> {
  for (let looked = 0; ; looked++) {
    const job = await get()
    if (hasEnded(job) || looked === 10) return job
    await sleep(100)
  }
}

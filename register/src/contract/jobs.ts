// Long work that goes on when the browser is closed.
import { z } from 'zod'
import { importResult } from './api.ts'

export const jobStates = ['waiting', 'running', 'done', 'cancelled'] as const

export const job = z.object({
  id: z.string(),
  by: z.string(),
  /** Moment, ISO 8601. */
  at: z.string(),
  state: z.enum(jobStates),
  /** A person wants it to stop; it does so after the file that it is at. */
  isStopping: z.boolean(),
  /** Files, and how many of them have their result. */
  total: z.number().int(),
  done: z.number().int(),
})

/** `results`: of the files that were done, in their order; `left`: names of the others. */
export const jobPage = job.extend({ results: z.array(importResult), left: z.array(z.string()) })

export type Job = z.infer<typeof job>
export type JobPage = z.infer<typeof jobPage>

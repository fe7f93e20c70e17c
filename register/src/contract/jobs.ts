// Long work that goes on when the browser is closed.
import { z } from 'zod'
import { importResult } from './api.ts'
import { languageTag } from './reading.ts'

export const jobStates = ['waiting', 'running', 'done', 'cancelled'] as const

export const job = z.object({
  id: z.string(),
  by: z.string(),
  /** Moment, ISO 8601. */
  at: z.string(),
  state: z.enum(jobStates),
  /** A person wants it to stop; it does so after the file, or the step, that it is at. */
  isStopping: z.boolean(),
  /** Files, and how many of them have their result. */
  total: z.number().int(),
  done: z.number().int(),
})

/** `results`: of the files that were done, in their order; `left`: names of the others. */
export const jobPage = job.extend({
  results: z.array(importResult),
  left: z.array(z.string()),
  /** The file that is read page by page, and how far; null where none is. */
  reading: z.object({ file: z.string(), page: z.number().int(), pages: z.number().int() }).nullable(),
})

/** Files that are being taken in; `file`: the one that is next, or under way. */
export const openJob = job.extend({ file: z.string().nullable(), reading: jobPage.shape.reading })

export const openJobs = z.object({ jobs: z.array(openJob) })

/** What is to be written as a file. */
export const newReportFile = z.object({
  copy: z.enum(['working', 'clean']),
  /** That in which the report is written where none is given. */
  language: languageTag.nullable().default(null),
  format: z.enum(['docx', 'html', 'json']),
  /** Also the names of States that have not replied. */
  silent: z.boolean().default(false),
  /** Also how many proposals of texts nobody has reviewed; the working copy says it anyway. */
  unreviewed: z.boolean().optional(),
})

/** A report, or rather one copy of it, that is written as a job. `total`, `done`: steps; the items and what comes after them. */
export const reportJob = job.extend({
  volume: z.string(),
  ...newReportFile.shape,
  /** Attempts that ended with the program. */
  attempts: z.number().int(),
  /** It has what was known then; null as long as nothing was written. */
  readAt: z.string().nullable(),
  /** What was written; null as long as it was not. */
  file: z.object({ name: z.string(), bytes: z.number().int() }).nullable(),
  /** Why it could not be written. */
  failure: z.string().nullable(),
})

/** `isLarge`: the whole report is written as a job only. */
export const reportFiles = z.object({ isLarge: z.boolean(), files: z.array(reportJob) })

export type NewReportFile = z.infer<typeof newReportFile>
export type ReportJob = z.infer<typeof reportJob>
export type ReportFiles = z.infer<typeof reportFiles>
export type OpenJob = z.infer<typeof openJob>
export type Job = z.infer<typeof job>
export type JobPage = z.infer<typeof jobPage>

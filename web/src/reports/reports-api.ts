// What the pages ask of the reports to sessions.
import {
  type DraftItem,
  draftItem,
  type LanguageTag,
  type ListedVolume,
  languageTag,
  listedVolume,
  type ReportChapters,
  type ReportFiles,
  type ReportJob,
  type ReportStatistics,
  reportChapters,
  reportFiles,
  reportJob,
  reportStatistics,
  type VolumeOutline,
  type VolumePage,
  volumeOutline,
  volumePage,
} from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { ask } from '../api.ts'

type Context = Readonly<RouterContextProvider>

const pathOf = (volume: string) => `/api/reports/${encodeURIComponent(volume)}`

export const listVolumes = (context: Context, query: URLSearchParams): Promise<ListedVolume[]> =>
  ask(context, `/api/reports?${query}`, z.object({ volumes: z.array(listedVolume) })).then(
    ({ volumes }) => volumes,
  )

export const getVolume = (context: Context, id: string, query: URLSearchParams): Promise<VolumePage> =>
  ask(context, `${pathOf(id)}?${query}`, volumePage)

/** Head and items without their sentences. */
export const getOutline = (context: Context, id: string): Promise<VolumeOutline> =>
  ask(context, `${pathOf(id)}/outline`, volumeOutline)

/** Copies that are or were written as jobs, and whether all are. */
export const listReportFiles = (context: Context, id: string): Promise<ReportFiles> =>
  ask(context, `${pathOf(id)}/files`, reportFiles)

export const getReportJob = (context: Context, id: string): Promise<ReportJob> =>
  ask(context, `/api/report-files/${encodeURIComponent(id)}`, reportJob)

export const getReportItem = (context: Context, id: string, query: URLSearchParams): Promise<DraftItem> =>
  ask(context, `/api/report-items/${encodeURIComponent(id)}?${query}`, draftItem)

/** Chapters of mechanisms, in a language of the report or that in which it is written. */
export const listChapters = (context: Context, id: string, language?: LanguageTag): Promise<ReportChapters> =>
  ask(context, `${pathOf(id)}/chapters${language ? `?language=${language}` : ''}`, reportChapters)

export const getStatistics = (context: Context, id: string): Promise<ReportStatistics> =>
  ask(context, `${pathOf(id)}/statistics`, reportStatistics)

const awaiting = z.object({ source: z.string(), language: languageTag, item: z.string() })
export type AwaitingSegment = z.infer<typeof awaiting>

export const listAwaiting = (
  context: Context,
  id: string,
  language: LanguageTag,
): Promise<AwaitingSegment[]> =>
  ask(
    context,
    `${pathOf(id)}/segments?${new URLSearchParams({ language })}`,
    z.object({ segments: z.array(awaiting) }),
  ).then(({ segments }) => segments)

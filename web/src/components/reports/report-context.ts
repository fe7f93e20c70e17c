import type { ReportChapters, ReportFiles, VolumePage } from '@qarar/register'
import { createContext, use } from 'react'
import { isPast, type Past } from '../../register/past.ts'
import type { Refused } from '../../register/refused.ts'

/** What every part of a volume's page needs. */
export interface ReportShown {
  page: VolumePage
  past: Past
  /** Copies that are written as jobs; of an earlier moment none. */
  writings: ReportFiles
  /** Chapters of mechanisms as they are now; of an earlier moment none are told. */
  chapters: ReportChapters | null
  /** In whose name changes are made. */
  person: string
  /** Posts that own something: offered. */
  posts: readonly string[]
  /** The change that was not taken, with what was typed. */
  refused: Refused | null
}

export const ReportContext = createContext<ReportShown | null>(null)

export function useReport(): ReportShown {
  const shown = use(ReportContext)
  if (!shown) throw new Error('a part of the page of a report is rendered outside it')
  return shown
}

/** Whether anything of it may still change. */
export function useIsReportOpen(): boolean {
  const { page, past } = useReport()
  return !isPast(past) && page.volume.withdrawn === null && page.submission === null
}

/** What was typed into a form that came back; nothing where it was another form. */
export function useTypedReport(about: string): Record<string, string> | null {
  const { refused } = useReport()
  return refused?.fields.about === about ? refused.fields : null
}

import type { PrintedReport } from '@qarar/register'
import { docxType } from '../docx/docx-type.ts'
import type { PrintQuery } from '../store/reports/report-store.ts'
import type { Store } from '../store/store.ts'
import { templateOf } from './template-of.ts'
import { writeReportDocx } from './write-report-docx.ts'
import { writeReportHtml } from './write-report-html.ts'

export const reportFormats = ['docx', 'html', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface ReportFile {
  file: string
  /** Media type. */
  type: string
  content: Uint8Array
}

/**
 * A report as a file, in the organisation's own styles where it has given some. `onStep`: how far it is: the items, then the
 * annex and the counts, then the file.
 */
export async function writeReport(
  store: Store,
  volume: string,
  { format, ...query }: PrintQuery & { format: ReportFormat },
  onStep: (done: number, all: number) => Promise<void> = async () => {},
): Promise<ReportFile> {
  let steps = 1
  const report = await store.printReport(volume, query, (done, all) => {
    steps = all + 2
    return onStep(done, steps)
  })
  await onStep(steps - 1, steps)
  const name = [report.symbol ?? report.session, query.copy, report.language].join(' ')
  const { type, write } = formats[format]
  return { file: `${name}.${format}`, type, content: await write(store, volume, report) }
}

interface Format {
  type: string
  write: (store: Store, volume: string, report: PrintedReport) => Promise<Uint8Array> | Uint8Array
}

const formats: Record<ReportFormat, Format> = {
  docx: {
    type: docxType,
    write: async (store, volume, report) =>
      writeReportDocx(report, { template: await templateOf(store, volume) }),
  },
  html: { type: 'text/html; charset=utf-8', write: (_, __, report) => Buffer.from(writeReportHtml(report)) },
  json: {
    type: 'application/json',
    write: (_, __, report) => Buffer.from(`${JSON.stringify(report, null, 2)}\n`),
  },
}

import type { PrintedReport } from '@qarar/register'
import { setBlock } from './set-blocks.ts'
import { type SetBlocks, setReport } from './set-report.ts'
import type { TemplateStyles } from './template-styles.ts'
import { writeDocument } from './write-document.ts'

/** The report as a Word document on the secretariat's template, or on ours where it has none. */
export function writeReportDocx(
  report: PrintedReport,
  { template }: { template: TemplateStyles | null },
): Promise<Buffer> {
  return writeDocument({
    ...{ title: report.title, language: report.language, template, seal: null },
    body: (bound) => setReport(bound, report, setAll, null),
  })
}

const setAll: SetBlocks = function* (bound, blocks, counting) {
  for (const block of blocks) yield* setBlock(bound, block, counting)
}

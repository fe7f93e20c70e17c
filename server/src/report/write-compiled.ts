import { printCompiled } from '@qarar/register'
import type { MechanismKindDeclaration, MechanismReport } from '@qarar/register/contract'
import { docxType } from '../docx/docx-type.ts'
import type { Store } from '../store/store.ts'
import { templateFor } from './template-of.ts'
import type { ReportFile, ReportFormat } from './write-report.ts'
import { writeReportDocx } from './write-report-docx.ts'
import { writeReportHtml } from './write-report-html.ts'

/** The report of a mechanism as a file, in the organisation's own styles where it has given some. */
export async function writeCompiled(
  store: Store,
  report: MechanismReport,
  format: ReportFormat,
): Promise<ReportFile> {
  const { mechanism, from, to, language } = report
  const kind = await kindOf(store, mechanism.kind)
  const file = `${[mechanism.id, from, to, language].join(' ')}.${format}`
  return { file, ...(await formats[format](store, report, kind)) }
}

type Write = (
  store: Store,
  report: MechanismReport,
  kind: MechanismKindDeclaration,
) => Promise<Omit<ReportFile, 'file'>>

const formats: Record<ReportFormat, Write> = {
  docx: async (store, report, kind) => {
    const { organisation } = report.mechanism
    const template = organisation === null ? null : await templateFor(store, organisation)
    return { type: docxType, content: await writeReportDocx(printCompiled(report, kind), { template }) }
  },
  html: async (_, report, kind) => ({
    type: 'text/html; charset=utf-8',
    content: Buffer.from(writeReportHtml(printCompiled(report, kind))),
  }),
  json: async (_, report) => ({
    type: 'application/json',
    content: Buffer.from(`${JSON.stringify(report, null, 2)}\n`),
  }),
}

/** With what people added to its lists. */
async function kindOf(store: Store, id: string): Promise<MechanismKindDeclaration> {
  const { kinds } = await store.listMechanismKinds()
  const found = kinds.find(({ declaration }) => declaration.id === id)
  if (!found) throw new Error(`The kind ${id} went while its report was written.`)
  return found.declaration
}

import type { SentPacket } from '../store/reports/report-store.ts'
import type { TemplateStyles } from './template-styles.ts'
import { writeContributionDocx } from './write-contribution-docx.ts'
import { writeDraftDocx } from './write-draft-docx.ts'
import { writeTranslationDocx } from './write-translation-docx.ts'

/** What goes out, as a Word document. */
export function writePacket(sent: SentPacket, template: TemplateStyles | null): Promise<Buffer> {
  if (sent.kind === 'contribution') return writeContributionDocx(sent.packet, { template })
  if (sent.kind === 'translation') return writeTranslationDocx(sent.packet, { template })
  return writeDraftDocx(sent.report, { template, seal: sent.seal })
}

/** What the file is called. */
export function packetName(sent: SentPacket): string {
  if (sent.kind === 'contribution') return `${sent.packet.session} ${sent.packet.post}.docx`
  if (sent.kind === 'translation') return `${sent.packet.title} ${sent.packet.to}.docx`
  return `${sent.report.title} ${sent.report.language}.docx`
}

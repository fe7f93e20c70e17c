import type { PacketSeal, PrintedBlock, PrintedHeading, PrintedReport } from '@qarar/register'
import { paragraphOf } from '../docx/markup.ts'
import { type BoundDocument, newBookmark } from './bound-document.ts'
import { bookmarkOfField } from './field-names.ts'
import { type Counting, headingAround, setBlock } from './set-blocks.ts'
import { type SetBlocks, setReport } from './set-report.ts'
import type { TemplateStyles } from './template-styles.ts'
import { writeDocument } from './write-document.ts'

/** The draft for editing in Word: what stands under each heading that has a name is found again. */
export function writeDraftDocx(
  report: PrintedReport,
  { template, seal }: { template: TemplateStyles | null; seal: PacketSeal },
): Promise<Buffer> {
  const { title, language } = report
  return writeDocument({
    ...{ title, language, template, seal },
    body: (bound) => setReport(bound, report, setSections, seal),
  })
}

const setSections: SetBlocks = function* (bound, blocks, counting) {
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as PrintedBlock
    const isSection = block.kind === 'heading' && block.anchor !== null
    const end = isSection ? endOf(blocks, block.level, at + 1) : at + 1
    if (isSection) yield* setSection(bound, block, blocks.slice(at + 1, end), counting)
    else yield* setBlock(bound, block, counting)
    at = end
  }
}

/** A section ends where the next begins, or what is above it goes on. */
function endOf(blocks: readonly PrintedBlock[], level: number, from: number): number {
  const next = blocks.findIndex(
    (block, at) => at >= from && block.kind === 'heading' && (block.anchor !== null || block.level <= level),
  )
  return next < 0 ? blocks.length : next
}

/**
 * A bookmark from the end of the heading to an empty paragraph after the section. No content control: LibreOffice loses
 * words of a paragraph with notes that stands in one.
 */
function* setSection(
  bound: BoundDocument,
  heading: PrintedHeading,
  inner: readonly PrintedBlock[],
  counting: Counting,
): Generator<string> {
  const { start, end } = newBookmark(bound, bookmarkOfField(heading.anchor ?? ''))
  yield headingAround(bound, heading, counting, '', start)
  if (inner.length === 0) yield paragraphOf({ style: bound.ids.text, language: heading.language }, '')
  for (const block of inner) yield* setBlock(bound, block, counting)
  yield paragraphOf({ style: bound.ids.end, language: heading.language }, end)
}

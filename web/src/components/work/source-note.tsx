import type { Paragraph, SourceExcerpt } from '../../answers.ts'
import { isAsPrinted } from '../../reading/as-printed.ts'
import { useReader } from '../frame/frame-context.ts'
import { LineRange } from '../parts/line-range.tsx'
import { PrintedLines } from './printed-lines.tsx'
import { Repairs } from './repairs.tsx'
import { RowDiagnostics } from './row-diagnostics.tsx'
import { useText } from './text-context.ts'

/** Where a paragraph stands in its file, and what repair did there. */
export function SourceNote({ paragraph }: { paragraph: Paragraph }) {
  const { language, direction, t } = useReader()
  const source = useText().sourceOf(paragraph)
  return (
    <div className="source">
      <div lang={language} dir={direction}>
        {isAsPrinted(paragraph, source) || !source ? (
          <p className="place">
            <LineRange lines={paragraph.sourceLines} />
          </p>
        ) : (
          <Changed paragraph={paragraph} source={source} />
        )}
        {paragraph.split && <p className="split">{t.source.split}</p>}
        <RowDiagnostics paragraph={paragraph} />
      </div>
    </div>
  )
}

function Changed({ paragraph, source }: { paragraph: Paragraph; source: SourceExcerpt }) {
  const { t, count } = useReader()
  const { sourceOpen } = useText()
  return (
    <details open={sourceOpen}>
      <summary>
        <LineRange lines={paragraph.sourceLines} />
        <b>
          {source.repairs.length > 0 ? count(t.counts.repairs, source.repairs.length) : t.source.asPrinted}
        </b>
      </summary>
      <PrintedLines lines={source.lines} />
      <Repairs repairs={source.repairs} />
    </details>
  )
}

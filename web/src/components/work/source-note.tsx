import type { Paragraph, SourceExcerpt } from '../../answers.ts'
import { isAsPrinted, isJoined } from '../../reading/as-printed.ts'
import { useReader } from '../frame/frame-context.ts'
import { LineRange } from '../parts/line-range.tsx'
import { PageLink } from '../printed/page-link.tsx'
import { PrintedLines } from './printed-lines.tsx'
import { Repairs } from './repairs.tsx'
import { RowDiagnostics } from './row-diagnostics.tsx'
import { useText } from './text-context.ts'
import { VerifiedNotes } from './verified-notes.tsx'

/** Where a paragraph stands in its file, and what repair did there. */
export function SourceNote({ paragraph }: { paragraph: Paragraph }) {
  const { language, direction, t } = useReader()
  const { sourceOf, sourceOpen, printed } = useText()
  const source = sourceOf(paragraph)
  const tells = sourceOpen || isJoined(paragraph) || !isAsPrinted(paragraph, source)
  return (
    <div className="source" lang={language} dir={direction}>
      {source && tells ? (
        <Excerpt paragraph={paragraph} source={source} />
      ) : (
        <p className="place">
          <LineRange lines={paragraph.sourceLines} />
        </p>
      )}
      <PageLink printed={printed} lines={paragraph.sourceLines} />
      {source && <VerifiedNotes verified={source.verified} />}
      {paragraph.split && <p className="split">{t.source.split}</p>}
      <RowDiagnostics paragraph={paragraph} />
    </div>
  )
}

/** The lines as printed and what repair did to them; folded unless the whole source is asked for. */
function Excerpt({ paragraph, source }: { paragraph: Paragraph; source: SourceExcerpt }) {
  const { t, count } = useReader()
  const { sourceOpen, language } = useText()
  return (
    <details open={sourceOpen}>
      <summary>
        <LineRange lines={paragraph.sourceLines} />
        <b>
          {source.repairs.length > 0 ? count(t.counts.repairs, source.repairs.length) : t.source.asPrinted}
        </b>
      </summary>
      {source.repairs.length > 0 && <p className="label">{t.source.asPrinted}</p>}
      <PrintedLines lines={source.lines} language={language} />
      <Repairs repairs={source.repairs} />
    </details>
  )
}

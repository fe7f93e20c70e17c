import type { ReportBlock, ReportFigure } from '@qarar/register'
import { recordsBehind } from '../../mechanisms/report-period.ts'
import { useReader } from '../frame/frame-context.ts'
import { useReport } from './report-context.ts'

/** Counts by one field: a table in which each number has its bar, and leads to its records. */
export function CountsBlock({ block }: { block: Extract<ReportBlock, { kind: 'counts' }> }) {
  const { t, language, direction } = useReader()
  const { caption, head, rows, total, asWritten } = block
  const most = Math.max(1, ...rows.map(({ value }) => Number(value)))
  return (
    <figure className="compiled-counts">
      <h3>{caption}</h3>
      <table className="plain-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t.mechanisms.compiled.share}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((figure) => (
            <CountRow key={figure.key} figure={figure} share={Number(figure.value) / most} />
          ))}
        </tbody>
        <tfoot>
          <CountRow figure={total} share={null} />
        </tfoot>
      </table>
      {asWritten && (
        <figcaption className="quiet small" lang={language} dir={direction}>
          {t.mechanisms.picture.asWritten}
        </figcaption>
      )}
    </figure>
  )
}

function CountRow({ figure, share }: { figure: ReportFigure; share: number | null }) {
  const report = useReport()
  const { t, number } = useReader()
  const { label, value, query, records, hash } = figure
  return (
    <tr>
      <th scope="row">
        <bdi>{label}</bdi>
      </th>
      <td className="amount">
        <a href={recordsBehind(query, report)} title={t.mechanisms.compiled.proof(number(records), hash)}>
          {number(Number(value))}
        </a>
      </td>
      <td className="share">
        {share !== null && <Bar share={share} isFromRight={report.language === 'ar'} />}
      </td>
    </tr>
  )
}

/** From the side on which lines of the report begin; the number beside it says the same. */
function Bar({ share, isFromRight }: { share: number; isFromRight: boolean }) {
  const width = share * 100
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect x={isFromRight ? 100 - width : 0} width={width} height="8" />
    </svg>
  )
}

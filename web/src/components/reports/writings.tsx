import type { ReportJob } from '@qarar/register'
import { reportWritingPath, writtenReport } from '../../addresses.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { useReport } from './report-context.ts'

/** Copies that are or were written as jobs, the newest first. */
export function Writings() {
  const words = useReader().t.reports.writing
  const { files } = useReport().writings
  if (files.length === 0) return null
  return (
    <>
      <h3>{words.list}</h3>
      <ul className="writings">
        {files.slice(0, shown).map((job) => (
          <li key={job.id}>
            <WritingName job={job} /> · <WritingState job={job} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Older ones are hardly asked for. */
const shown = 12

/** «Working copy, Arabic, Word». */
export function WritingName({ job: { copy, language, format } }: { job: ReportJob }) {
  const { t } = useReader()
  const { workingCopy, cleanCopy, word } = t.reports
  const parts = [
    copy === 'working' ? workingCopy : cleanCopy,
    ...(language ? [t.languages[language]] : []),
    format === 'docx' ? word : format.toUpperCase(),
  ]
  return parts.join(t.separator)
}

function WritingState({ job }: { job: ReportJob }) {
  const reader = useReader()
  const { writing, download } = reader.t.reports
  const on = <span className="quiet small">{formatMoment(job.at, reader)}</span>
  if (job.file)
    return (
      <>
        <a href={writtenReport(job.id)}>{download}</a> {on}
      </>
    )
  const state = job.failure ? 'failed' : job.state
  return (
    <>
      <a href={reportWritingPath(job.id)}>{writing.states[state]}</a> {on}
    </>
  )
}

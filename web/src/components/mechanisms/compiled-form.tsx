import { caseChoices, type MechanismReport } from '@qarar/register'
import { mechanismReportFile, mechanismReportPath, mechanismRevealedFilePath } from '../../addresses.ts'
import { interfaceLanguages } from '../../i18n/choose-reader.ts'
import type { ReportPeriod } from '../../mechanisms/report-period.ts'
import { today } from '../../register/past.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

interface Props {
  mechanism: string
  period: ReportPeriod
  report: MechanismReport | null
}

const formats = ['docx', 'html', 'json'] as const

/** Of which period, in which language; and the same as a document. Nothing of it is printed. */
export function CompiledForm({ mechanism, period, report }: Props) {
  const { t } = useReader()
  const words = t.mechanisms.compiled
  const { from, to, language, cases } = period
  return (
    <section className="compiled-ask">
      <form className="fields" method="get" action={mechanismReportPath(mechanism)}>
        <label>
          {words.from}
          <input type="date" name="from" required defaultValue={from} />
        </label>
        <label>
          {words.to}
          <input type="date" name="to" required defaultValue={to} />
        </label>
        <label>
          {words.language}
          <select name="language" defaultValue={language}>
            {interfaceLanguages.map((each) => (
              <option key={each} value={each}>
                {words.languages[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.cases}
          <select name="cases" defaultValue={cases ?? ''}>
            <option value="">{words.casesOf.usual}</option>
            {caseChoices.map((each) => (
              <option key={each} value={each}>
                {words.casesOf[each]}
              </option>
            ))}
          </select>
        </label>
        <p className="buttons">
          <button type="submit" className="primary">
            {words.compile}
          </button>
          <Years mechanism={mechanism} language={language} />
        </p>
      </form>
      <p className="quiet small">{words.why}</p>
      {report && <AsDocument mechanism={mechanism} period={period} report={report} />}
    </section>
  )
}

/** This year and the two before it. */
function Years({ mechanism, language }: { mechanism: string; language: string }) {
  const { t, plain } = useReader()
  const last = Number(today().slice(0, 4))
  return [last - 2, last - 1, last].map((year) => (
    <a
      key={year}
      href={mechanismReportPath(mechanism, { from: `${year}-01-01`, to: `${year}-12-31`, language })}
    >
      {t.mechanisms.compiled.year(plain(String(year)))}
    </a>
  ))
}

/** As it was compiled: whoever loads it down has what stands on the page. */
function AsDocument({ mechanism, period, report }: Props & { report: MechanismReport }) {
  const { t } = useReader()
  const words = t.mechanisms.compiled
  const query = { ...period, known: report.known }
  return (
    <>
      <p className="compiled-files">{words.asFile}:</p>
      <nav className="compiled-files" aria-label={words.asFile}>
        {formats.map((format) => (
          <a key={format} href={mechanismReportFile(mechanism, { ...query, format })}>
            {format.toUpperCase()}
          </a>
        ))}
      </nav>
      <details className="reason-form">
        <summary>{words.reveal}</summary>
        <form method="post" action={mechanismRevealedFilePath(mechanism)}>
          <FormToken />
          {Object.entries(query).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value ?? ''} />
          ))}
          <p className="quiet small">{words.revealWhy}</p>
          <button type="submit">{words.reveal}</button>
        </form>
      </details>
    </>
  )
}

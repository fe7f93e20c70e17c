import { useReader } from '../frame/frame-context.ts'
import { useTypedReport } from './report-context.ts'
import { ReportForm } from './report-form.tsx'

/** Takes a report or its submission back, with the reason. */
export function ReasonPart({ about, label }: { about: string; label: string }) {
  const { reason, withdraw } = useReader().t.reports
  const typed = useTypedReport(about)
  return (
    <details className="other" open={typed !== null}>
      <summary>{label}</summary>
      <ReportForm about={about} className="answer">
        <label>
          {reason}
          <input type="text" name="reason" dir="auto" required maxLength={500} defaultValue={typed?.reason} />
        </label>
        <button type="submit">{withdraw}</button>
      </ReportForm>
    </details>
  )
}

import { isPast, today } from '../../register/past.ts'
import { useReader } from '../frame/frame-context.ts'
import { ReasonPart } from './reason-part.tsx'
import { useIsReportOpen, useReport, useTypedReport } from './report-context.ts'
import { ReportForm } from './report-form.tsx'

/** Freezing, submission, and taking back. */
export function FinishPart() {
  const { t } = useReader()
  const words = t.reports
  const { page, past } = useReport()
  const isOpen = useIsReportOpen()
  const canTakeBack = !isPast(past) && page.submission !== null && page.volume.withdrawn === null
  if (!isOpen && !canTakeBack) return null
  const isFrozen = page.items.length > 0 && page.items.every((item) => item.isFrozen)
  return (
    <section id="finish">
      <h2>{words.finish}</h2>
      {isOpen && !isFrozen && page.items.length > 0 && (
        <ReportForm about="freeze" className="answer">
          <p className="quiet">{words.freezeWhy}</p>
          <button type="submit">{words.freeze}</button>
        </ReportForm>
      )}
      {isOpen && <SubmitForm isNext={isFrozen} />}
      {canTakeBack && <ReasonPart about="withdraw-submission" label={words.withdrawSubmission} />}
      {isOpen && <ReasonPart about="withdraw" label={words.withdrawVolume} />}
    </section>
  )
}

function SubmitForm({ isNext }: { isNext: boolean }) {
  const { t } = useReader()
  const words = t.reports
  const { person } = useReport()
  const typed = useTypedReport('submit')
  return (
    <details className="other" open={typed !== null || isNext}>
      <summary>{words.submit}</summary>
      <ReportForm about="submit" className="fields">
        <p className="quiet long">{words.submitWhy}</p>
        <label>
          {words.symbol}
          <input type="text" name="symbol" dir="auto" required maxLength={200} defaultValue={typed?.symbol} />
        </label>
        <label>
          {words.date}
          <input type="date" name="date" required defaultValue={typed?.date ?? today()} />
        </label>
        <p className="buttons">
          <button type="submit" className="primary">
            {words.submit}
          </button>{' '}
          <span className="quiet">{t.register.mandate.inNameOf(`\u2068${person}\u2069`)}</span>
        </p>
      </ReportForm>
    </details>
  )
}

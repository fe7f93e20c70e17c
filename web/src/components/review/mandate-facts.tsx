import type { ReviewMandate } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { DeadlineWords } from '../parts/deadline-words.tsx'
import { PartiesWords } from '../parts/parties-words.tsx'
import { ReportWords } from '../parts/report-words.tsx'
import { ShortWords } from '../parts/short-words.tsx'
import { useReview } from './review-context.ts'

/** Of whom, what, by when, reported to whom. What the text does not state is not shown, but for the addressee. */
export function MandateFacts({ fields }: Pick<ReviewMandate, 'fields'>) {
  const { t } = useReader()
  const { page, language } = useReview()
  const { organisation } = page.publication
  const { addressees, action, deadline, reportTo } = fields
  return (
    <dl className="mandate-facts">
      <dt>{t.mandates.addressee}</dt>
      <dd>
        <PartiesWords parties={addressees} language={language} />
      </dd>
      <dt>{t.mandates.action}</dt>
      <dd>
        <ShortWords language={language} longest={110}>
          {action}
        </ShortWords>
      </dd>
      {deadline && (
        <>
          <dt>{t.asks.by}</dt>
          <dd>
            <DeadlineWords {...{ deadline, organisation, language }} />
          </dd>
        </>
      )}
      {reportTo && (
        <>
          <dt>{t.asks.reports}</dt>
          <dd>
            <ReportWords {...{ line: reportTo, organisation, language }} />
          </dd>
        </>
      )}
    </dl>
  )
}

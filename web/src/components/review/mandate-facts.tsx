import type { ReviewMandate } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { DeadlineWords } from '../parts/deadline-words.tsx'
import { Fact, Facts } from '../parts/facts.tsx'
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
    <Facts>
      <Fact name={t.mandates.addressee}>
        <PartiesWords parties={addressees} language={language} />
      </Fact>
      <Fact name={t.mandates.action}>
        <ShortWords language={language} longest={110}>
          {action}
        </ShortWords>
      </Fact>
      {deadline && (
        <Fact name={t.asks.by}>
          <DeadlineWords {...{ deadline, organisation, language }} />
        </Fact>
      )}
      {reportTo && (
        <Fact name={t.asks.reports}>
          <ReportWords {...{ line: reportTo, organisation, language }} />
        </Fact>
      )}
    </Facts>
  )
}

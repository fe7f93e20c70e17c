import type { Mandate, Paragraph } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { DeadlineWords } from '../parts/deadline-words.tsx'
import { Fact, Facts } from '../parts/facts.tsx'
import { PartiesWords } from '../parts/parties-words.tsx'
import { ReportWords } from '../parts/report-words.tsx'
import { ShortWords } from '../parts/short-words.tsx'
import { useText } from './text-context.ts'

/** What a paragraph asks for: of whom, what, by when, reported to whom, followed how; as far as each is shown. */
export function AsksNote({ paragraph }: { paragraph: Paragraph }) {
  return (
    <ol className="asked-list">
      {mandatesOf(paragraph).map((mandate, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the mandates of a fixed text never move
        <Ask key={place} mandate={mandate} />
      ))}
    </ol>
  )
}

export const mandatesOf = ({ acts }: Paragraph) => acts.flatMap((act) => act.mandates)

function Ask({ mandate }: { mandate: Mandate }) {
  const { t } = useReader()
  const { language, organisation, marks } = useText()
  const { follow, addressees, action, deadline, reportTo } = mandate
  return (
    <li>
      <p>
        <b className={`follow ${follow}`}>{t.asks.follows[follow]}</b>{' '}
        {marks.has('addressees') && <PartiesWords parties={addressees} language={language} />}{' '}
        {marks.has('acts') && (
          <>
            {marks.has('addressees') && <span className="arrow" aria-hidden="true" />}{' '}
            <ShortWords language={language} longest={70}>
              {action.text}
            </ShortWords>
          </>
        )}
      </p>
      {marks.has('deadlines') && (
        <Facts>
          <Fact name={t.asks.by}>
            <DeadlineWords {...{ deadline, organisation, language }} />
          </Fact>
          <Fact name={t.asks.reports}>
            <ReportWords {...{ line: reportTo, organisation, language }} />
          </Fact>
        </Facts>
      )}
    </li>
  )
}

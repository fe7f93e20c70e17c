import type { Mandate, Paragraph } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { DeadlineWords } from '../parts/deadline-words.tsx'
import { Fact, Facts } from '../parts/facts.tsx'
import { PartiesWords } from '../parts/parties-words.tsx'
import { ReportWords } from '../parts/report-words.tsx'
import { ShortWords } from '../parts/short-words.tsx'
import { useText } from './text-context.ts'

/** Beside a paragraph that asks for something: of whom, what, by when, reported to whom, followed how. */
export function AsksNote({ paragraph }: { paragraph: Paragraph }) {
  const { language, direction, t } = useReader()
  const { marks } = useText()
  const mandates = paragraph.acts.flatMap((act) => act.mandates)
  if (mandates.length === 0 || !marks.has('acts')) return null
  const follows = [...new Set(mandates.map(({ follow }) => t.asks.follows[follow]))]
  return (
    <details className="asks-note" lang={language} dir={direction}>
      <summary>
        {t.asks.title}: {follows.join(t.separator)}
      </summary>
      <ol>
        {mandates.map((mandate, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the mandates of a fixed text never move
          <Ask key={place} mandate={mandate} />
        ))}
      </ol>
    </details>
  )
}

function Ask({ mandate }: { mandate: Mandate }) {
  const { t } = useReader()
  const { language, organisation } = useText()
  const { follow, addressees, action, deadline, reportTo } = mandate
  return (
    <li>
      <p>
        <b className={`follow ${follow}`}>{t.asks.follows[follow]}</b>{' '}
        <PartiesWords parties={addressees} language={language} />{' '}
        <span className="arrow" aria-hidden="true" />{' '}
        <ShortWords language={language} longest={70}>
          {action.text}
        </ShortWords>
      </p>
      <Facts>
        <Fact name={t.asks.by}>
          <DeadlineWords {...{ deadline, organisation, language }} />
        </Fact>
        <Fact name={t.asks.reports}>
          <ReportWords {...{ line: reportTo, organisation, language }} />
        </Fact>
      </Facts>
    </li>
  )
}

import { workPath } from '../../addresses.ts'
import type { ReviewParagraph } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { useReview } from '../review/review-context.ts'
import { DirectForm, Say } from './direct-form.tsx'

type Citation = ReviewParagraph['citations'][number]

/** The citations of a paragraph: each led to a text, or none. */
export function CorrectCitations({ paragraph: { eId, citations } }: { paragraph: ReviewParagraph }) {
  const { structure } = useReader().t
  if (citations.length === 0) return null
  return (
    <section className="correct-citations">
      <h4>{structure.citations.title}</h4>
      <ul>
        {citations.map((citation) => (
          <li key={citation.at}>
            <Cited citation={citation} />
            <Lead citation={citation} eId={eId} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The words, and where they lead. */
function Cited({ citation: { text, target, status, to } }: { citation: Citation }) {
  const { citations: own } = useReader().t.structure
  const { language, version } = useReview()
  const known = target ?? (status === 'ambiguous' ? own.ambiguous : own.unknown)
  return (
    <p>
      <q {...inLanguage(language)}>{text}</q> {own.to}{' '}
      {to ? <a href={workPath(to.publication, to.order, version)}>{known}</a> : <bdi>{known}</bdi>}{' '}
      {target !== null && <span className="quiet">({to ? own.held : own.notHeld})</span>}
    </p>
  )
}

function Lead({ citation: { text, at, target, readings }, eId }: { citation: Citation; eId: string }) {
  const { citations: own, words } = useReader().t.structure
  const place = { eId, quote: text, at }
  return (
    <>
      <DirectForm of="words" fields={place}>
        <label>
          {words.symbol}
          <input
            type="text"
            name="citation_value"
            required
            maxLength={200}
            dir="auto"
            list={`readings_${eId}_${at}`}
            defaultValue={target ?? ''}
          />
        </label>
        <datalist id={`readings_${eId}_${at}`}>
          {readings.map((reading) => (
            <option key={reading} value={reading} />
          ))}
        </datalist>
        <Say what="citation">{own.lead}</Say>
      </DirectForm>
      <DirectForm of="words" fields={{ ...place, none: 'yes' }}>
        <Say what="citation">{own.reject}</Say>
      </DirectForm>
    </>
  )
}

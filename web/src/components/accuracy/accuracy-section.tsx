import type { AccuracyMeasure, AccuracySet } from '../../answers.ts'
import { measureWords } from '../../i18n/accuracy/measure-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { TargetMark } from './target-mark.tsx'

/** One labelled set: how it is measured, and its figures. */
export function AccuracySection({ set, id }: { set: AccuracySet; id: string }) {
  const { t, language } = useReader()
  return (
    <section className="accuracy-set" aria-labelledby={id}>
      <h2 id={id}>
        <bdi>{measureWords(set.name, language)}</bdi>
      </h2>
      <Method set={set} />
      <table className="accuracy-table">
        <thead>
          <tr>
            {[
              t.accuracy.measure,
              t.accuracy.figure,
              t.accuracy.target,
              t.accuracy.result,
              t.accuracy.support,
            ].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {set.measures.map((measure) => (
            <MeasureRow key={measure.name} measure={measure} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** In the reader's language where there are words for it, else as the scoreboard has it. */
function Method({ set: { name, method } }: { set: AccuracySet }) {
  const { t } = useReader()
  const own = t.accuracy.methods[name]
  if (own) return <p>{own}</p>
  return (
    method && (
      <p lang="en" dir="ltr">
        {method}
      </p>
    )
  )
}

function MeasureRow({ measure }: { measure: AccuracyMeasure }) {
  const { t, language, percent, number } = useReader()
  const { name, figure, target, support } = measure
  return (
    <tr>
      <th scope="row">
        <bdi>{measureWords(name, language)}</bdi>
      </th>
      <td data-head={t.accuracy.figure}>{percent(figure)}</td>
      <td data-head={t.accuracy.target}>{target === null ? '–' : percent(target)}</td>
      <td data-head={t.accuracy.result}>
        <TargetMark measure={measure} />
      </td>
      <td data-head={t.accuracy.support}>{number(support)}</td>
    </tr>
  )
}

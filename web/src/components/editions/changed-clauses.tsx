import { workPath } from '../../addresses.ts'
import type { EditionDiff } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { DiffRuns } from './diff-runs.tsx'

type Clause = EditionDiff['clauses'][number]
const kinds = ['changed', 'added', 'dropped', 'same'] as const

/** The clauses in the order of the later edition; runs that did not change are folded. */
export function ChangedClauses({ diff }: { diff: EditionDiff }) {
  const { t, count } = useReader()
  const words = t.reading.editions
  const { earlier, later, clauses } = diff
  const counts = kinds.map((kind) => [kind, clauses.filter(({ change }) => change === kind).length] as const)
  const [from, to] = [earlier, later].map(({ symbol, title }) => symbol ?? title ?? t.publication.untitled)
  return (
    <section className="changed-clauses" aria-labelledby="changed-clauses">
      <h2 id="changed-clauses">
        <span>{words.from(`\u2068${from}\u2069`, `\u2068${to}\u2069`)}</span>
      </h2>
      <ul className="change-counts">
        {counts.map(
          ([kind, number]) =>
            number > 0 && (
              <li key={kind} className={`change-kind ${kind}`}>
                {count(words.counts[kind], number)}
              </li>
            ),
        )}
      </ul>
      <ol className="clauses">
        {runsOf(clauses).map((run) =>
          run[0]?.change === 'same' ? (
            <li key={keyOf(run[0])}>
              <Unchanged run={run} diff={diff} />
            </li>
          ) : (
            run.map((clause) => <ClauseItem key={keyOf(clause)} clause={clause} diff={diff} />)
          ),
        )}
      </ol>
    </section>
  )
}

/** Neighbours that did not change stand together. */
function runsOf(clauses: readonly Clause[]): Clause[][] {
  const runs: Clause[][] = []
  for (const clause of clauses) {
    const last = runs.at(-1)
    if (last && (last[0]?.change === 'same') === (clause.change === 'same')) last.push(clause)
    else runs.push([clause])
  }
  return runs
}

const keyOf = ({ earlier, later }: Clause) => `${earlier?.eId ?? ''} ${later?.eId ?? ''}`

function Unchanged({ run, diff }: { run: readonly Clause[]; diff: EditionDiff }) {
  const { t, count } = useReader()
  return (
    <details className="unchanged">
      <summary>{count(t.reading.editions.counts.same, run.length)}</summary>
      <ol>
        {run.map((clause) => (
          <ClauseItem key={keyOf(clause)} clause={clause} diff={diff} />
        ))}
      </ol>
    </details>
  )
}

function ClauseItem({ clause, diff }: { clause: Clause; diff: EditionDiff }) {
  const { t } = useReader()
  const { change, later, earlier, words } = clause
  const shown = later ?? earlier
  const { language } = later ? diff.later : diff.earlier
  if (!shown) return null
  return (
    <li className={`clause ${change}`}>
      <p className="clause-head">
        <b className={`change-kind ${change}`}>{t.reading.editions.kinds[change]}</b>{' '}
        <ClausePlace clause={clause} diff={diff} />
      </p>
      <p className="text" {...inLanguage(language)}>
        <DiffRuns words={wordsOf(change, words, shown.text)} />
      </p>
    </li>
  )
}

/** What is new or gone as a whole is marked as a whole. */
function wordsOf(change: Clause['change'], words: Clause['words'], text: string): Clause['words'] {
  if (change === 'changed') return words
  return [{ change: change === 'added' || change === 'dropped' ? change : 'kept', text }]
}

function ClausePlace({ clause: { earlier, later }, diff }: { clause: Clause; diff: EditionDiff }) {
  const { t } = useReader()
  const words = t.reading.editions
  const [work, clause] = later ? [diff.later, later] : [diff.earlier, earlier]
  if (!clause) return null
  const { publication, order, language } = work
  const isMoved = earlier?.marker && later?.marker && earlier.marker !== later.marker
  return (
    <>
      <a href={`${workPath(publication, order, { language })}#${clause.eId}`}>
        <bdi>{clause.marker ?? words.unnumbered}</bdi>
      </a>
      {isMoved && (
        <span className="quiet">
          {' '}
          {words.moved(`\u2068${earlier.marker}\u2069`, `\u2068${later.marker}\u2069`)}
        </span>
      )}
    </>
  )
}

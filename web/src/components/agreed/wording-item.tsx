import type { AgreedPage } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'
import { WordingDiff } from './wording-diff.tsx'
import { WordingUse, WorkName } from './wording-use.tsx'

type Wording = AgreedPage['wordings'][number]

/** One wording that was adopted: what differs, and when it was used. */
export function WordingItem({ wording }: { wording: Wording }) {
  const { t, percent } = useReader()
  const { likeness, words, language, uses } = wording
  return (
    <li className="wording">
      <h2>
        {likeness === 1 ? t.agreed.same : t.agreed.likeness(percent(Math.floor(likeness * 100) / 100))}
        {language && <span className="quiet"> · {t.languages[language]}</span>}
      </h2>
      <WordingDiff words={words} language={language} />
      <FirstAndLast {...{ uses, language }} />
      <Dropped {...{ uses, language }} />
      <AllUses {...{ uses, language }} />
    </li>
  )
}

type Uses = Pick<Wording, 'uses' | 'language'>

function FirstAndLast({ uses, language }: Uses) {
  const { t } = useReader()
  const [first, last] = [uses[0], uses.at(-1)]
  if (!first || !last) return null
  return (
    <dl className="wording-uses">
      <div>
        <dt>{uses.length === 1 ? t.agreed.once : t.agreed.first}</dt>
        <dd>
          <WordingUse use={first} language={language} />
        </dd>
      </div>
      {uses.length > 1 && (
        <div>
          <dt>{t.agreed.last}</dt>
          <dd>
            <WordingUse use={last} language={language} />
          </dd>
        </div>
      )}
    </dl>
  )
}

/** Later editions of the item that have it no more. */
function Dropped({ uses, language }: Uses) {
  const { t } = useReader()
  const works = new Map(
    uses.flatMap(({ droppedIn }) => droppedIn.map((work) => [`${work.publication}/${work.order}`, work])),
  )
  if (works.size === 0) return null
  return (
    <div className="wording-dropped">
      <p>{t.agreed.dropped}</p>
      <ul>
        {[...works].map(([key, work]) => (
          <li key={key}>
            <WorkName work={work} language={language} eId={null} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function AllUses({ uses, language }: Uses) {
  const { t, count } = useReader()
  if (uses.length < 3) return null
  return (
    <details className="other">
      <summary>{count(t.agreed.uses, uses.length)}</summary>
      <ol>
        {uses.map((use) => (
          <li key={`${use.expression}/${use.order}~${use.eId}`}>
            <WordingUse use={use} language={language} />
          </li>
        ))}
      </ol>
    </details>
  )
}

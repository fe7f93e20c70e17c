import type { JoinToConfirm } from '../../answers.ts'
import { certainties, followingOf, joinKey, openJoins } from '../../reading/open-questions.ts'
import { useReader } from '../frame/frame-context.ts'
import { AnsweredJoin } from './answered-join.tsx'
import { JoinQuestion, lineStarts } from './join-question.tsx'
import { useReading } from './reading-context.ts'
import { RecordedNotice } from './recorded-notice.tsx'

type Certainty = JoinToConfirm['certainty']

/** Where the text goes on elsewhere in the file: the doubtful first, the sure and the answered folded. */
export function JoinsSection() {
  const { t } = useReader()
  const { joins } = useReading().view
  const open = openJoins({ joins })
  const following = followingOf(open)
  return (
    <section className="questions-part" aria-labelledby="joins">
      <h2 id="joins">{t.verify.joins.title}</h2>
      <p className="intro">{joins.length > 0 ? t.verify.joins.intro : t.verify.joins.none}</p>
      <RecordedNotice of={['join', 'back']} />
      {joins.length > 0 && open.length === 0 && <p className="whole">{t.verify.joins.allDone}</p>}
      {certainties.map((certainty) => (
        <Group
          key={certainty}
          certainty={certainty}
          joins={open.filter((join) => join.certainty === certainty)}
          following={following}
        />
      ))}
      <Answered joins={joins.filter(({ decided }) => decided)} />
      <LineStarts joins={joins} />
    </section>
  )
}

/** Offered where a person says which line follows: most often it is one that was joined elsewhere. */
function LineStarts({ joins }: { joins: JoinToConfirm[] }) {
  return (
    <datalist id={lineStarts}>
      {joins
        .toSorted((a, b) => a.next - b.next)
        .map(({ next, goesOn }) => (
          <option key={next} value={next} label={`${next} · ${goesOn}`} />
        ))}
    </datalist>
  )
}

interface GroupProps {
  certainty: Certainty
  joins: JoinToConfirm[]
  following: ReadonlyMap<JoinToConfirm, JoinToConfirm | null>
}

function Group({ certainty, joins, following }: GroupProps) {
  const { t, number } = useReader()
  if (joins.length === 0) return null
  const name = t.verify.joins.groups[certainty]
  const count = <span className="quiet">{number(joins.length)}</span>
  const list = (
    <ol>
      {joins.map((join) => (
        <JoinQuestion key={joinKey(join)} join={join} following={following.get(join) ?? null} />
      ))}
    </ol>
  )
  if (certainty === 'sure') {
    return (
      <details className="group">
        <summary>
          {name} {count}
        </summary>
        {list}
      </details>
    )
  }
  return (
    <div className="group">
      <h3>
        {name} {count}
      </h3>
      {list}
    </div>
  )
}

function Answered({ joins }: { joins: JoinToConfirm[] }) {
  const { t, number } = useReader()
  if (joins.length === 0) return null
  return (
    <details className="group">
      <summary>
        {t.verify.answered} <span className="quiet">{number(joins.length)}</span>
      </summary>
      <ol>
        {joins.map((join) => (
          <AnsweredJoin key={joinKey(join)} join={join} />
        ))}
      </ol>
    </details>
  )
}

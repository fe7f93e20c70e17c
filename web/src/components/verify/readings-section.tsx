import { readingPath } from '../../addresses.ts'
import type { ReadingToVerify } from '../../answers.ts'
import { followingOf, openReadings, readingKey, readingsAsked } from '../../reading/open-questions.ts'
import { useReader } from '../frame/frame-context.ts'
import { PageLinks } from '../parts/page-links.tsx'
import { AnsweredReading } from './answered-reading.tsx'
import { useReading } from './reading-context.ts'
import { ReadingQuestion } from './reading-question.tsx'
import { RecordedNotice } from './recorded-notice.tsx'

/** Words that are spoiled, each with the reading that the rules propose: one question each. */
export function ReadingsSection() {
  const { t } = useReader()
  const { view, page, version, against, asked } = useReading()
  const { readings } = view
  const open = openReadings({ readings })
  const following = followingOf(open)
  const from = asked <= open.length ? asked : 1
  const shown = open.slice(from - 1, from - 1 + readingsAsked)
  const address = (first: number) =>
    `${readingPath(page.id, { ...version, against, asked: `${first}` })}#readings`
  return (
    <section className="questions-part" aria-labelledby="readings">
      <h2 id="readings">{t.verify.readings.title}</h2>
      <p className="intro">{readings.length > 0 ? t.verify.readings.intro : t.verify.readings.none}</p>
      <RecordedNotice of={['reading']} />
      {readings.length > 0 && open.length === 0 && <p className="whole">{t.verify.readings.allDone}</p>}
      <ol>
        {shown.map((reading) => (
          <ReadingQuestion
            key={readingKey(reading)}
            reading={reading}
            following={following.get(reading) ?? null}
          />
        ))}
      </ol>
      <PageLinks
        {...{ total: open.length, from, shown: shown.length, size: readingsAsked, address }}
        words={t.verify.readings}
      />
      <Answered readings={readings.filter(({ verified }) => verified)} />
    </section>
  )
}

function Answered({ readings }: { readings: ReadingToVerify[] }) {
  const { t, number } = useReader()
  if (readings.length === 0) return null
  return (
    <details className="group">
      <summary>
        {t.verify.answered} <span className="quiet">{number(readings.length)}</span>
      </summary>
      <ol>
        {readings.map((reading) => (
          <AnsweredReading key={readingKey(reading)} reading={reading} />
        ))}
      </ol>
    </details>
  )
}

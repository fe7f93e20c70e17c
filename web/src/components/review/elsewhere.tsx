import { useReader } from '../frame/frame-context.ts'
import { MandateCard } from './mandate-card.tsx'
import { useReview } from './review-context.ts'

/** Mandates of this text that the words shown do not have: in another language of it only, or in no text any more. */
export function Elsewhere() {
  const { t } = useReader()
  const { elsewhere } = useReview().page
  const unplaced = elsewhere.filter(({ place }) => place === null)
  const inOthers = elsewhere.filter(({ place }) => place !== null)
  return (
    <>
      <Group id="unplaced" mandates={unplaced} words={t.review.unplaced} />
      <Group id="in-others" mandates={inOthers} words={t.review.inOthers} />
    </>
  )
}

interface Props {
  id: string
  mandates: ReturnType<typeof useReview>['page']['elsewhere']
  words: { title: string; why: string }
}

function Group({ id, mandates, words: { title, why } }: Props) {
  if (mandates.length === 0) return null
  return (
    <section className="elsewhere" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="quiet">{why}</p>
      <ol>
        {mandates.map((mandate) => (
          <MandateCard key={mandate.id} mandate={mandate} at={null} />
        ))}
      </ol>
    </section>
  )
}

import { reviewPath } from '../../addresses.ts'
import { proposalsOf } from '../../review/proposals.ts'
import { useReader } from '../frame/frame-context.ts'
import { Masthead } from '../parts/masthead.tsx'
import { CorrectText } from '../structure/correct-text.tsx'
import { useReview } from './review-context.ts'
import { ReviewForm } from './review-form.tsx'

/** What is reviewed, all of it at once, and the way on. */
export function ReviewHead() {
  const { t } = useReader()
  const { work, publication } = useReview().page
  const head = { kind: work.kind, symbol: work.symbol ?? work.number, title: work.title }
  return (
    <Masthead {...head} language={publication.language} when={t.review.title}>
      <ConfirmAll />
      <Ways />
      <CorrectText />
    </Masthead>
  )
}

function ConfirmAll() {
  const { t } = useReader()
  const { page } = useReview()
  const seen = proposalsOf(page).map(({ id, version }) => `${id}:${version}`)
  if (seen.length === 0) return null
  return (
    <ReviewForm className="confirm-all" fields={{ about: 'all', seen: seen.join(',') }}>
      <button type="submit" data-key="confirm-all">
        {t.review.confirmAll}
      </button>
    </ReviewForm>
  )
}

function Ways() {
  const { t } = useReader()
  const { page, version } = useReview()
  const ways = [
    [page.previousLeft, t.review.previousLeft],
    [page.nextLeft, t.review.nextLeft],
    [page.previous, t.text.previous],
    [page.next, t.text.next],
  ] as const
  return (
    <nav className="ways" aria-label={t.text.neighbours}>
      <ul>
        {ways.map(([order, name]) =>
          order === null ? null : (
            <li key={name}>
              <a href={reviewPath(page.publication.id, order, version)}>{name}</a>
            </li>
          ),
        )}
      </ul>
    </nav>
  )
}

import { reviewPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { OwnWords } from '../frame/own-words.tsx'
import { useReview } from './review-context.ts'

export const recordedKinds = [
  'confirmed',
  'edited',
  'added',
  'rejected',
  'merged',
  'split',
  'all',
  'back',
  'directed',
  'directed-back',
] as const
export type Recorded = (typeof recordedKinds)[number]

/** What has just been recorded; where that was the last of a text, the way back to it. */
export function RecordedReview({ recorded, done }: { recorded: Recorded | null; done: number | null }) {
  const { t } = useReader()
  const { page, version } = useReview()
  if (recorded === null) return null
  return (
    <p className="recorded" role="status">
      {recorded in t.review.recorded
        ? t.review.recorded[recorded as keyof typeof t.review.recorded]
        : t.structure.recorded[recorded as keyof typeof t.structure.recorded]}
      {done !== null && (
        <>
          {' '}
          {t.review.textDone}{' '}
          <a href={reviewPath(page.publication.id, done, version)}>{t.review.backToText}</a>
        </>
      )}
    </p>
  )
}

/** Why the last answer was not taken. What was typed stands in its form again. */
export function RefusedReviewNotice() {
  const { t } = useReader()
  const { refused } = useReview()
  if (!refused) return null
  const { why, detail } = refused
  const own = { ...t.review.refused, ...t.structure.refused }
  return (
    <div className="notice" role="alert">
      <h2>{t.verify.refused.title}</h2>
      <p>
        {why in own ? own[why as keyof typeof own] : t.verify.refused[why as keyof typeof t.verify.refused]}
      </p>
      <OwnWords detail={detail} />
    </div>
  )
}

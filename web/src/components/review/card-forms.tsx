import { reviewPath } from '../../addresses.ts'
import type { ReviewMandate } from '../../answers.ts'
import { isShown } from '../../review/word-runs.ts'
import { useReader } from '../frame/frame-context.ts'
import { EditForm, MergeForm, RejectForm, SplitForm } from './decide-forms.tsx'
import { useReview } from './review-context.ts'
import { ReviewForm } from './review-form.tsx'

const kinds = ['edit', 'split', 'merge', 'reject'] as const
type Kind = (typeof kinds)[number]

const forms = { edit: EditForm, split: SplitForm, merge: MergeForm, reject: RejectForm }
const abouts = { edit: 'edited', split: 'split', merge: 'merged', reject: 'rejected' } as const

/** Confirm and reject at once, or a form that is opened; what was typed into one that was refused stands in it. */
export function CardForms({ mandate }: { mandate: ReviewMandate }) {
  const { t } = useReader()
  const { page, version, open, refused } = useReview()
  const isRefused = refused?.typed.mandate === mandate.id
  const kind = kinds.find((each) =>
    isRefused ? refused.typed.about === abouts[each] : open === `${each}:${mandate.id}`,
  )
  const Opened = kind && forms[kind]
  return (
    <>
      <AtOnce mandate={mandate} opened={kind ?? null} />
      {Opened && (
        <>
          <Opened mandate={mandate} typed={isRefused ? refused.typed : {}} />
          <a data-key="cancel" href={`${reviewPath(page.publication.id, page.order, version)}#${mandate.id}`}>
            {t.review.cancel}
          </a>
        </>
      )}
    </>
  )
}

function AtOnce({ mandate, opened }: { mandate: ReviewMandate; opened: Kind | null }) {
  const { t } = useReader()
  const { first, refused } = useReview()
  const { id, version, state } = mandate
  return (
    <ReviewForm className="at-once" fields={{ mandate: id, version, was: state }}>
      {state === 'proposed' && (
        <>
          <button
            type="submit"
            className="primary"
            name="about"
            value="confirmed"
            id={`${id}_confirm`}
            data-key="confirm"
            // biome-ignore lint/a11y/noAutofocus: Enter confirms and goes on, without scripts too
            autoFocus={first === id && opened === null && !refused}
          >
            {t.review.confirm}
          </button>
          <button type="submit" name="about" value="rejected" data-key="reject">
            {t.review.reject}
          </button>
        </>
      )}
      <OpenLinks mandate={mandate} opened={opened} />
    </ReviewForm>
  )
}

function OpenLinks({ mandate, opened }: { mandate: ReviewMandate; opened: Kind | null }) {
  const { id, state } = mandate
  const { t } = useReader()
  const { page, version } = useReview()
  if (!isShown(mandate)) return null
  return kinds
    .filter((kind) => kind !== opened)
    .map((kind) => (
      <a
        key={kind}
        {...(kind === 'edit' && { 'data-key': 'edit' })}
        href={`${reviewPath(page.publication.id, page.order, { ...version, open: `${kind}:${id}` })}#typing`}
      >
        {kind === 'reject' && state !== 'proposed' ? t.review.reject : t.review.open[kind]}
      </a>
    ))
}

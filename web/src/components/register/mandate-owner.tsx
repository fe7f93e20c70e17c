import { formatMoment } from '../../i18n/dates.ts'
import { ownerSeen } from '../../register/seen-owners.ts'
import { useReader } from '../frame/frame-context.ts'
import { useIsPast, useMandate, useTyped } from './mandate-context.ts'
import { MandateForm } from './mandate-form.tsx'
import { OwnerFields } from './owner-fields.tsx'
import { OwnerWords } from './owner-words.tsx'
import { RecordedNotice } from './recorded-notice.tsx'

/** Which post sees to it, and the form that gives it to another. */
export function MandateOwner() {
  const { t } = useReader()
  const { page, posts } = useMandate()
  const { owner } = page.mandate
  const typed = useTyped({ about: 'assign' })
  const isPast = useIsPast()
  return (
    <section className="mandate-owner" id="owner">
      <h2>{t.register.columns.owner}</h2>
      <RecordedNotice of={['assign', 'release']} />
      <p>
        <OwnerWords owner={owner} />
      </p>
      {!isPast && (
        <details className="other" open={typed !== null}>
          <summary>{t.register.assign.one}</summary>
          <MandateForm about="assign" fields={{ seen: ownerSeen(owner) }}>
            <OwnerFields posts={posts} typed={typed ?? {}} />
          </MandateForm>
        </details>
      )}
      <Before />
    </section>
  )
}

/** The first of them is the one that holds. */
function Before() {
  const reader = useReader()
  const { t } = reader
  const [, ...before] = useMandate().page.assignments
  if (before.length === 0) return null
  return (
    <details className="other">
      <summary>{t.register.assign.before}</summary>
      <ol className="entries-list">
        {before.map(({ owner, by, at }) => (
          <li key={at}>
            <OwnerWords owner={owner} />{' '}
            <span className="quiet small">
              {t.register.mandate.recordedBy(`\u2068${by}\u2069`, formatMoment(at, reader))}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

import { type DocketMark, type RegisterMandate, readSessionCode } from '@qarar/register'
import { staleSession } from '../../register/stale-session.ts'
import { useReader } from '../frame/frame-context.ts'
import { DeadlineWords } from '../parts/deadline-words.tsx'
import { SessionName } from '../parts/session-name.tsx'

/** By when, as the text states it, else by the session to which is reported; with what is wrong about it. */
export function DueWords({
  mandate,
  marks = [],
}: {
  mandate: RegisterMandate
  marks?: readonly DocketMark[]
}) {
  return (
    <>
      <Due mandate={mandate} />
      {marks.includes('stale') && <StaleMark mandate={mandate} />}
      {marks.includes('overdue') && <OverdueMark mandate={mandate} />}
    </>
  )
}

function Due({ mandate: { fields, due, work, place } }: { mandate: RegisterMandate }) {
  // The organ is said where it is another one than that of the text.
  const organ = due.session === null ? undefined : readSessionCode(due.session)?.organ.code
  const organisation = organ === undefined || organ === work.organ ? null : work.organisation
  if (fields.deadline === null && due.session)
    return <SessionName session={due.session} organisation={organisation} />
  return <DeadlineWords deadline={fields.deadline} {...{ organisation, language: place?.language ?? null }} />
}

export function StaleMark({ mandate }: { mandate: RegisterMandate }) {
  const { t, plain } = useReader()
  const stale = staleSession(mandate)
  if (!stale) return null
  const words = t.register.stale[stale.own ? 'own' : 'past']
  return <b className="mark stale">{words(plain(stale.number))}</b>
}

function OverdueMark({ mandate: { statuses } }: { mandate: RegisterMandate }) {
  const { t } = useReader()
  const isUnknown = statuses.every(({ status }) => status === 'no-information')
  return <b className="mark overdue">{isUnknown ? t.register.overdueUnknown : t.register.overdue}</b>
}

import { entryAdded } from '../../mechanisms/list-entry.ts'
import { useReader } from '../frame/frame-context.ts'
import { RefusedNotice } from '../register/refused-notice.tsx'
import { useMechanism } from './mechanism-context.ts'

/** What was just recorded, why something was not, and that values are in sight that are masked else. */
export function MechanismNotices({ recorded }: { recorded: string | null }) {
  const { t } = useReader()
  const { refused, revealed } = useMechanism()
  const isEntry = refused?.why === entryAdded
  const said = recorded === null ? undefined : t.mechanisms.recorded[recorded]
  return (
    <>
      {isEntry ? (
        <p className="recorded" role="status">
          {t.mechanisms.entry.added}
        </p>
      ) : (
        <RefusedNotice refused={refused} />
      )}
      {revealed && (
        <p className="notice" role="status">
          {t.mechanisms.records.revealed} <a href={`#${revealed.id}`}>{t.mechanisms.picture.what}</a>
        </p>
      )}
      {said && !refused && !revealed && (
        <p className="recorded" role="status">
          {said}
        </p>
      )}
    </>
  )
}

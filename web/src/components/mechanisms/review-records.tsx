import { recordTypesOf } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'
import { RecordTable } from './record-table.tsx'

/** Records that are proposed for the mechanism, by type. */
export function ReviewRecords() {
  const { t, language } = useReader()
  const { kind, records } = useMechanism()
  const types = recordTypesOf(kind).filter(({ id }) => records.some(({ type }) => type === id))
  return types.map((type) => (
    <section key={type.id} className="mechanism-part" id={`type-${type.id}`}>
      <h2>
        {type.many[language]} <span className="quiet">{t.mechanisms.review.proposed}</span>
      </h2>
      <RecordTable type={type} records={records.filter((record) => record.type === type.id)} />
    </section>
  ))
}

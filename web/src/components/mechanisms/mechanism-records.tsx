import { type KindRecord, recordTypesOf } from '@qarar/register'
import { mechanismImportPath, recordsFile } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'
import { RecordForm } from './record-form.tsx'
import { RecordTable } from './record-table.tsx'

/** What was recorded, a table for each type of the kind; those of which there is none in one line. */
export function MechanismRecords({ totals }: { totals: Record<string, number> }) {
  const { records, kind, open } = useMechanism()
  const types = recordTypesOf(kind)
  const isShown = ({ id }: KindRecord) => records.some(({ type }) => type === id) || open === `add:${id}`
  const empty = types.filter((type) => !isShown(type))
  return (
    <>
      {types.filter(isShown).map((type) => (
        <OfType key={type.id} type={type} total={totals[type.id] ?? 0} />
      ))}
      {empty.length > 0 && <EmptyTypes types={empty} />}
    </>
  )
}

function OfType({ type, total }: { type: KindRecord; total: number }) {
  const { t, language, number } = useReader()
  const { records, canChange, open, address, mechanism } = useMechanism()
  const words = t.mechanisms.records
  const those = records.filter((record) => record.type === type.id)
  const isOpen = open === `add:${type.id}`
  return (
    <section className="mechanism-part" id={`type-${type.id}`}>
      <h2>
        {type.many[language]} <span className="quiet">{number(total)}</span>
      </h2>
      {those.length < total && (
        <p className="quiet small">{words.shownOf(number(those.length), number(total))}</p>
      )}
      {those.length > 0 && <RecordTable type={type} records={those} />}
      {isOpen && <RecordForm type={type} record={null} />}
      {canChange && !isOpen && (
        <p>
          <a href={`${address(`add:${type.id}`)}#type-${type.id}`}>{words.addOne(type.one[language])}</a> ·{' '}
          <a href={mechanismImportPath(mechanism.id, type.id)}>{words.import}</a>
        </p>
      )}
      {those.length > 0 && (
        <p className="small">
          <a href={recordsFile(mechanism.id, type.id, 'csv')}>CSV</a> ·{' '}
          <a href={recordsFile(mechanism.id, type.id, 'xlsx')}>XLSX</a>
        </p>
      )}
    </section>
  )
}

function EmptyTypes({ types }: { types: readonly KindRecord[] }) {
  const { t, language } = useReader()
  const { canChange, address } = useMechanism()
  const words = t.mechanisms.records
  return (
    <section className="mechanism-part empty-types">
      <h2>{words.none}</h2>
      <ul>
        {types.map(({ id, one, many }) => (
          <li key={id}>
            {canChange ? (
              <a href={`${address(`add:${id}`)}#type-${id}`} aria-label={words.addOne(one[language])}>
                {many[language]}
              </a>
            ) : (
              many[language]
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

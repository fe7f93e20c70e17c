import type { KindField, MechanismRecord, RecordValue } from '@qarar/register'
import { mandatePath, mechanismPath, publicationPath } from '../../addresses.ts'
import { printingOf, valueWords } from '../../mechanisms/printing.ts'
import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'

interface Props {
  record: MechanismRecord
  field: KindField
}

/** What a field of a record holds: masked where it is sensitive and nobody asked for it. */
export function FieldWords({ record, field }: Props) {
  const { t } = useReader()
  const { revealed } = useMechanism()
  const shown = revealed?.id === record.id ? revealed.values[field.id] : undefined
  const value = record.values[field.id] ?? shown
  if (value !== undefined) return <ValueWords value={value} field={field} />
  if (!record.masked.includes(field.id)) return null
  return (
    <span className="masked">
      <span aria-hidden="true">•••</span>
      <span className="visually-hidden">{t.mechanisms.records.masked}</span>
    </span>
  )
}

function ValueWords({ value, field }: { value: RecordValue; field: KindField }) {
  const reader = useReader()
  const { kind, names } = useMechanism()
  const words = valueWords(value, field, printingOf(kind, reader, names))
  const href = addressOf(value, field)
  if (href) {
    return (
      <a href={href}>
        <bdi>{words}</bdi>
      </a>
    )
  }
  if (field.type === 'long-text')
    return (
      <span className="long-words" dir="auto">
        {words}
      </span>
    )
  return (
    <bdi className={field.type === 'money' || field.type === 'number' ? 'amount' : undefined}>{words}</bdi>
  )
}

function addressOf(value: RecordValue, { type }: KindField): string | null {
  if (typeof value === 'object' && 'publication' in value)
    return value.publication && publicationPath(value.publication)
  if (typeof value !== 'string') return null
  if (type === 'record') return `#${value}`
  if (type === 'mandate') return mandatePath(value)
  return type === 'mechanism' ? mechanismPath(value) : null
}

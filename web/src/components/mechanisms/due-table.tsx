import { type ListedKind, type MechanismDue, recordTypeOf } from '@qarar/register'
import { mechanismPath } from '../../addresses.ts'
import { kindNamed } from '../../mechanisms/mechanisms-api.ts'
import { dateWords } from '../../mechanisms/printing.ts'
import { useReader } from '../frame/frame-context.ts'
import { MechanismName } from './mechanism-name.tsx'

interface Props {
  due: readonly MechanismDue[]
  kinds: readonly ListedKind[]
  caption: string
  isPast?: boolean
}

/** What falls due, day by day: what it is, and of which mechanism. */
export function DueTable({ due, kinds, caption, isPast = false }: Props) {
  const reader = useReader()
  const words = reader.t.mechanisms.due
  return (
    <table className="mechanisms-table due-days">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.mechanism}</th>
        </tr>
      </thead>
      <tbody>
        {due.map((each) => (
          <tr key={`${each.mechanism} ${each.record} ${each.answer}`}>
            <td data-head={words.day} className={isPast ? 'overdue-day' : undefined}>
              <time dateTime={each.day}>{dateWords(each.date, reader)}</time>
            </td>
            <td data-head={words.what}>
              <WhatIsDue due={each} kinds={kinds} />
            </td>
            <td data-head={words.mechanism}>
              <a href={`${mechanismPath(each.mechanism)}${each.record ? `#${each.record}` : '#answers'}`}>
                <MechanismName name={each.name} />
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The question that asks for it, else the type of the record. */
function WhatIsDue({ due, kinds }: { due: MechanismDue; kinds: readonly ListedKind[] }) {
  const { language, t } = useReader()
  const kind = kindNamed(kinds, due.kind)?.declaration
  const asked = kind?.answers.find(({ id }) => id === due.answer)
  const type = kind && recordTypeOf(kind, due.type)
  return (
    <>
      {asked?.words[language] ?? type?.one[language] ?? due.type}{' '}
      <span className="quiet">{kind?.one[language]}</span>
      {due.proposed && <span className="review-state proposed"> {t.mechanisms.recordStates.proposed}</span>}
    </>
  )
}

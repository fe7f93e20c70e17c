import { fieldOf, type MechanismPage, recordTypeOf } from '@qarar/register'
import { formatStated } from '../../i18n/dates.ts'
import { membersOn } from '../../mechanisms/members-on.ts'
import { printingOf, valueWords } from '../../mechanisms/printing.ts'
import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'

/** Who chairs it and who belongs to it on the day. */
export function MechanismMembers({ page, day }: { page: Pick<MechanismPage, 'records'>; day: string }) {
  const reader = useReader()
  const { kind } = useMechanism()
  const type = recordTypeOf(kind, 'member')
  const [role, party] = [type && fieldOf(type, 'role'), type && fieldOf(type, 'party')]
  const roles = membersOn(page, kind, day)
  if (!role || !party || roles.length === 0) return null
  const words = reader.t.mechanisms
  const printing = printingOf(kind, reader)
  return (
    <section className="mechanism-part" id="members">
      <h2>
        {words.members.title}{' '}
        <span className="quiet">{words.standOn(formatStated(day, 'gregorian', reader))}</span>
      </h2>
      <dl className="members-on">
        {roles.map(({ role: id, members }) => (
          <div key={id}>
            <dt>{valueWords(id, role, printing)}</dt>
            <dd>
              <ul>
                {members.map(({ record, isSure }) => (
                  <li key={record.id}>
                    <a href={`#${record.id}`}>
                      <bdi>{record.values.party && valueWords(record.values.party, party, printing)}</bdi>
                    </a>
                    {!isSure && <span className="quiet small"> ({words.members.perhaps})</span>}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

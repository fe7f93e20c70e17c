import { fieldOf, type MechanismPage, type MechanismRecord, recordTypeOf } from '@qarar/register'
import { formatStated } from '../../i18n/dates.ts'
import { isSuspended, membersOn } from '../../mechanisms/members-on.ts'
import { printingOf, valueWords } from '../../mechanisms/printing.ts'
import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'

/** The id of the party that a record of a member names. */
function partyOf({ values: { party } }: MechanismRecord): string | null {
  return typeof party === 'object' && 'id' in party ? party.id : null
}

/** Who chairs it and who belongs to it on the day. */
export function MechanismMembers({ page, day }: { page: Pick<MechanismPage, 'records'>; day: string }) {
  const reader = useReader()
  const { kind, mechanism } = useMechanism()
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
                    {isSuspended(partyOf(record), mechanism.organisation, day) && (
                      <span className="quiet small"> ({words.members.suspended})</span>
                    )}
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

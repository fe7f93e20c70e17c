import type { AssignmentRule } from '@qarar/register'
import { formatStated } from '../../i18n/dates.ts'
import { conditionsOf } from '../../register/conditions.ts'
import { filterOf } from '../../register/list-filter.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

/** Rules that hold, the oldest first, as they are applied. */
export function RuleList({ rules }: { rules: readonly AssignmentRule[] }) {
  const { t, number } = useReader()
  const { columns } = t.rules
  return (
    <table className="rules-table">
      <caption className="visually-hidden">{t.rules.title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.post}</th>
          <th scope="col">{columns.conditions}</th>
          <th scope="col">{columns.assigned}</th>
          <th scope="col">{columns.end}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={rule.id}>
            <td>
              <bdi>{rule.post}</bdi>
              <Said rule={rule} />
            </td>
            <td>
              <Conditions rule={rule} />
            </td>
            <td>
              <a href={`/register?owner=${encodeURIComponent(rule.post)}`}>{number(rule.assigned)}</a>
            </td>
            <td>
              <EndForm id={rule.id} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Said({ rule: { by, at } }: { rule: AssignmentRule }) {
  const reader = useReader()
  const day = formatStated(at.slice(0, 10), 'gregorian', reader)
  return <p className="quiet">{reader.t.rules.by(`\u2068${by}\u2069`, day)}</p>
}

/** In the words of the register's list, which has the same conditions. */
function Conditions({ rule: { organisation, addressee, follow, session, words } }: { rule: AssignmentRule }) {
  const reader = useReader()
  const named = Object.entries({ addressee, follow, session, words })
  const query = named.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  const conditions = conditionsOf(filterOf(new URLSearchParams(query)), reader)
  const said = [...conditions.map((condition) => condition.words), ...(organisation ? [organisation] : [])]
  return said.map((each, at) => (
    <span key={each}>
      {at > 0 && reader.t.separator}
      <bdi>{each}</bdi>
    </span>
  ))
}

function EndForm({ id }: { id: string }) {
  const { end, endWhy } = useReader().t.rules
  return (
    <form method="post" action="/register/rules">
      <FormToken />
      <input type="hidden" name="rule" value={id} />
      <button type="submit" title={endWhy}>
        {end}
      </button>
    </form>
  )
}

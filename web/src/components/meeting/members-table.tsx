import type { Member } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { useText } from '../work/text-context.ts'

export function MembersTable({ members }: { members: readonly Member[] }) {
  const { t } = useReader()
  const { language } = useText()
  if (members.length === 0) return null
  return (
    <details className="members">
      <summary>{t.meeting.members}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.meeting.state}</th>
            <th scope="col">{t.meeting.name}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ role, state, name, sourceLines: [line] }) => (
            <tr key={`${line}-${state}-${name}`}>
              <th scope="row">
                <DocumentText language={language}>{state}</DocumentText>
              </th>
              <td>
                <DocumentText language={language}>{name}</DocumentText>
                {role === 'president' && <span className="quiet"> {t.meeting.roles.president}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

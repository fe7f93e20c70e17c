import type { ListedRequest } from '@qarar/register'
import { requestPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { Day } from '../letters/day.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'
import { RequestProgress } from './request-progress.tsx'
import { SenderWords } from './sender-words.tsx'

/** Requests, the newest first. */
export function RequestList({ requests }: { requests: readonly ListedRequest[] }) {
  const { columns, title } = useReader().t.requests
  return (
    <table className="letters-table">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.from}</th>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.limit}</th>
          <th scope="col">{columns.progress}</th>
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <tr key={request.id} className={request.withdrawn ? 'withdrawn' : undefined}>
            <td>
              <a href={requestPath(request.id)}>
                <SymbolText>{request.number}</SymbolText>
              </a>
            </td>
            <td>
              <SenderWords request={request} />
            </td>
            <td>
              <Day day={request.date} />
            </td>
            <td>{request.limit && <Day day={request.limit} />}</td>
            <td>
              <RequestProgress {...request} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

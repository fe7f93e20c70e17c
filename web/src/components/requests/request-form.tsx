import type { ReactNode } from 'react'
import { requestPath } from '../../addresses.ts'
import { FormToken } from '../parts/form-token.tsx'
import { useRequest } from './request-context.ts'

interface Props {
  /** Hidden; `about` says what the form asks for: see requests/request-change.ts. */
  fields: Record<string, string>
  className?: string
  id?: string
  children: ReactNode
}

/** A form of a request's page. */
export function RequestForm({ fields, className, id, children }: Props) {
  const { request } = useRequest().page
  return (
    <form method="post" action={requestPath(request.id)} className={className} id={id}>
      <FormToken />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

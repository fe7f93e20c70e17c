import type { ReactNode } from 'react'
import { mandatePath } from '../../addresses.ts'
import { FormToken } from '../parts/form-token.tsx'
import { useMandate } from './mandate-context.ts'

interface Props {
  about:
    | 'status'
    | 'withdraw-status'
    | 'assign'
    | 'confirm'
    | 'reject'
    | 'withdraw-decision'
    | 'closing'
    | 'withdraw-closing'
    | 'withdraw-subset'
  /** Hidden fields beside the mandate's version, as it is shown. */
  fields?: Record<string, string>
  className?: string
  children: ReactNode
}

/** A form of this page; see register/mandate-change.ts. */
export function MandateForm({ about, fields = {}, className, children }: Props) {
  const { id, version, place } = useMandate().page.mandate
  return (
    <form method="post" action={mandatePath(id)} className={className}>
      <FormToken />
      {Object.entries({ about, version: `${version}`, expression: place?.expression ?? '', ...fields }).map(
        ([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
      {children}
    </form>
  )
}

import type { ReactNode } from 'react'
import { FormToken } from '../parts/form-token.tsx'
import { useMechanism } from './mechanism-context.ts'

interface Props {
  about: string
  fields?: Record<string, string | number>
  className?: string
  children: ReactNode
}

/** A form of a mechanism's page: what it says is about the mechanism, or a record of it. */
export function MechanismForm({ about, fields = {}, className, children }: Props) {
  const { mechanism, address } = useMechanism()
  const hidden = { about, mechanism: mechanism.id, ...fields }
  return (
    <form className={className} method="post" action={address()}>
      <FormToken />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

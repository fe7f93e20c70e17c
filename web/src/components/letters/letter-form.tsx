import type { ReactNode } from 'react'
import { letterPath } from '../../addresses.ts'
import { FormToken } from '../parts/form-token.tsx'
import { useLetter } from './letter-context.ts'

interface Props {
  /** Hidden; `about` says what the form asks for: see letters/letter-change.ts. */
  fields: Record<string, string>
  className: string
  children: ReactNode
}

/** A form of a note's page. */
export function LetterForm({ fields, className, children }: Props) {
  const { letter } = useLetter().page
  return (
    <form method="post" action={letterPath(letter.id)} className={className}>
      <FormToken />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

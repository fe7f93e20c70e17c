import type { ReactNode } from 'react'
import { readingPath } from '../../addresses.ts'
import { FormToken } from '../parts/form-token.tsx'
import { useReading } from './reading-context.ts'

interface Props {
  /** Which kind of answer; see decide.ts. */
  about: 'join' | 'reading' | 'words' | 'take-back'
  /** Hidden fields. */
  fields: Record<string, string | number>
  className: string
  children: ReactNode
}

/** A form of this page: its address keeps the version, the page of the text and what was checked against. */
export function AnswerForm({ about, fields, className, children }: Props) {
  const { page, view, version, from, asked, against } = useReading()
  const query = {
    ...version,
    from: from > 1 ? `${from}` : null,
    asked: asked > 1 ? `${asked}` : null,
    against,
  }
  return (
    <form className={className} method="post" action={readingPath(page.id, query)}>
      <FormToken />
      {Object.entries({ about, expression: view.expression, ...fields }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

import type { ReactNode } from 'react'
import { reviewPath } from '../../addresses.ts'
import { FormToken } from '../parts/form-token.tsx'
import { useReview } from './review-context.ts'

interface Props {
  /** Hidden fields, of which `about` says what is decided; absent where the buttons say it. */
  fields: Record<string, string | number>
  className: string
  children: ReactNode
}

/** A form of the review: its address keeps the version. */
export function ReviewForm({ fields, className, children }: Props) {
  const { page, version } = useReview()
  return (
    <form className={className} method="post" action={reviewPath(page.publication.id, page.order, version)}>
      <FormToken />
      {Object.entries({ expression: page.expression, ...fields }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

import type { ReactNode } from 'react'
import { reportItemPath } from '../../addresses.ts'
import { FormToken } from '../parts/form-token.tsx'
import { useItem } from './item-context.ts'

interface Props {
  /** Hidden; `about` says what the form asks for: see reports/item-change.ts. */
  fields: Record<string, string>
  className?: string
  children: ReactNode
}

/** A form of an item's page. */
export function ItemForm({ fields, className, children }: Props) {
  const { item } = useItem()
  return (
    <form method="post" action={reportItemPath(item.id)} className={className}>
      <FormToken />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

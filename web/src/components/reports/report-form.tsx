import type { ReactNode } from 'react'
import { reportPath } from '../../addresses.ts'
import { FormToken } from '../parts/form-token.tsx'
import { useReport } from './report-context.ts'

interface Props {
  /** Says what the form asks for: see reports/volume-change.ts. */
  about: string
  className?: string
  id?: string
  children: ReactNode
}

/** A form of a volume's page. */
export function ReportForm({ about, className, id, children }: Props) {
  const { volume } = useReport().page
  return (
    <form method="post" action={reportPath(volume.id)} className={className} id={id}>
      <FormToken />
      <input type="hidden" name="about" value={about} />
      {children}
    </form>
  )
}

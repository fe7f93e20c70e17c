import type { ReactNode } from 'react'
import { withoutDone } from '../../saved/change-saved.ts'
import { useFrame } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

interface Props {
  does: 'save' | 'rename' | 'seen' | 'end' | 'restore'
  saved?: string
  className?: string
  children: ReactNode
}

/** A form about what is saved; it leads back to the page that it stands on. */
export function SavedForm({ does, saved, className, children }: Props) {
  const { url } = useFrame()
  return (
    <form method="post" action={`${url.pathname}?${withoutDone(url.search)}`} className={className}>
      <FormToken />
      <input type="hidden" name="about" value="saved" />
      <input type="hidden" name="does" value={does} />
      {saved && <input type="hidden" name="saved" value={saved} />}
      {children}
    </form>
  )
}

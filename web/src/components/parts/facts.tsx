import type { ReactNode } from 'react'
import { useReader } from '../frame/frame-context.ts'

/** Name and value pairs; a missing value says so. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useReader()
  const stated = children !== null && children !== undefined && children !== false && children !== ''
  return (
    <div>
      <dt>{name}</dt>
      <dd>{stated ? children : <span className="not-stated">{t.facts.notStated}</span>}</dd>
    </div>
  )
}

import type { ReactNode } from 'react'
import { useReader } from './frame-context.ts'

/** Where the page stands; the last step is the page itself and no link. */
export function Breadcrumb({
  steps,
  here,
}: {
  steps?: { href: string; name: ReactNode }[]
  here: ReactNode
}) {
  const { t } = useReader()
  return (
    <nav className="breadcrumb" aria-label={t.frame.path}>
      <ol>
        {[{ href: '/', name: t.frame.library }, ...(steps ?? [])].map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}

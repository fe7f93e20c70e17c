import type { ReactNode } from 'react'
import { useFrame } from './frame-context.ts'

/** Pages that the library leads to. */
const ofLibrary = /^\/(?:publications|network|import|doubts)(?:\/|$)/

/** Where the page stands; the last step is the page itself and no link. */
export function Breadcrumb({
  steps,
  here,
}: {
  steps?: { href: string; name: ReactNode }[]
  here: ReactNode
}) {
  const { reader, url } = useFrame()
  const { t } = reader
  const library = { href: '/library', name: t.frame.library }
  const ahead = ofLibrary.test(url.pathname) ? [library] : []
  return (
    <nav className="breadcrumb" aria-label={t.frame.path}>
      <ol>
        {[{ href: '/', name: t.overview.home.title }, ...ahead, ...(steps ?? [])].map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}

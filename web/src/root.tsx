import type { ReactNode } from 'react'
import { Outlet, useRouteLoaderData } from 'react-router'
import { listDoubts } from './api.ts'
import { Document } from './components/frame/document.tsx'
import { ErrorPage } from './components/frame/error-page.tsx'
import type { Call } from './host.ts'
import './styles/index.css'

/** The rail says on every page how many files wait for an answer; a page is shown even when that is unknown. */
export async function loader({ context }: Call) {
  const waiting = await listDoubts(context).then(
    (doubts) => doubts.length,
    () => 0,
  )
  return { waiting }
}

export function Layout({ children }: { children: ReactNode }) {
  const loaded = useRouteLoaderData<typeof loader>('root')
  return <Document waiting={loaded?.waiting ?? 0}>{children}</Document>
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <ErrorPage error={error} />
}

import type { ReactNode } from 'react'
import { Outlet, useRouteLoaderData } from 'react-router'
import { getFindings, listDoubts, listOpenJobs } from './api.ts'
import { Document } from './components/frame/document.tsx'
import { ErrorPage } from './components/frame/error-page.tsx'
import type { Call } from './host.ts'
import { getChoices } from './register/register-api.ts'
import './styles/index.css'

/** The rail says on every page how much waits for an answer; a page is shown even when that is unknown. */
export async function loader({ context }: Call) {
  const [waiting, findings, jobs, listed] = await Promise.all([
    listDoubts(context).then(
      (doubts) => doubts.length,
      () => 0,
    ),
    getFindings(context, { count: '0' }).then(
      ({ total }) => total,
      () => 0,
    ),
    listOpenJobs(context).catch(() => []),
    getChoices(context).then(
      ({ addressees }) => addressees.map(({ key }) => key),
      () => [],
    ),
  ])
  return { waiting, findings, jobs: jobs.map(({ id }) => id), listed }
}

export function Layout({ children }: { children: ReactNode }) {
  const loaded = useRouteLoaderData<typeof loader>('root')
  return (
    <Document waiting={loaded?.waiting ?? 0} findings={loaded?.findings ?? 0} jobs={loaded?.jobs ?? []}>
      {children}
    </Document>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <ErrorPage error={error} />
}

import { problem } from '@qarar/register'
import { isRouteErrorResponse } from 'react-router'
import type { Messages } from '../../i18n/messages.ts'
import { useReader } from './frame-context.ts'

/** What happened, what it means for what is kept, and where to go. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t } = useReader()
  const { title, why, code } = explain(error, t)
  return (
    <div className="error-page">
      <title>{`${title} · ${t.name}`}</title>
      <h1>{title}</h1>
      <p dir="auto">{why}</p>
      {code && <p className="quiet">{t.errors.code(code)}</p>}
      <p>
        <a href="/">{t.errors.toLibrary}</a>
      </p>
    </div>
  )
}

function explain(error: unknown, { errors }: Messages): { title: string; why: string; code?: string } {
  if (!isRouteErrorResponse(error)) return { title: errors.failed, why: errors.failedWhy }
  const { code, detail } = problem.safeParse(error.data).data ?? {}
  if (error.status === 404 || error.status === 400) return { title: errors.notFound, why: errors.notFoundWhy }
  // Only a form without its token has expired; what the store refuses it explains itself.
  const isForeign = code === 'token-missing' || code === 'foreign-origin'
  if (error.status < 500)
    return { title: errors.refused, why: isForeign ? errors.refusedWhy : (detail ?? errors.refusedWhy), code }
  return { title: errors.failed, why: errors.failedWhy, code }
}

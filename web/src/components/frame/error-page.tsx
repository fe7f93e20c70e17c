import { problem } from '@qarar/register'
import { isRouteErrorResponse } from 'react-router'
import { formatStated } from '../../i18n/dates.ts'
import type { Reader } from '../../i18n/reader.ts'
import { useReader } from './frame-context.ts'

/** What happened, what it means for what is kept, and where to go. */
export function ErrorPage({ error }: { error: unknown }) {
  const reader = useReader()
  const { t } = reader
  const { title, why, code } = explain(error, reader)
  return (
    <div className="error-page">
      <title>{`${title} · ${t.name}`}</title>
      <h1>{title}</h1>
      <p dir="auto">{why}</p>
      {code && <p className="quiet">{t.errors.code(code)}</p>}
      <p>
        <a href="/library">{t.errors.toLibrary}</a>
      </p>
    </div>
  )
}

function explain(error: unknown, reader: Reader): { title: string; why: string; code?: string } {
  const { errors, distribution } = reader.t
  if (!isRouteErrorResponse(error)) return { title: errors.failed, why: errors.failedWhy }
  const { code, detail, removed } = problem.safeParse(error.data).data ?? {}
  if (removed)
    return { title: distribution.gone, why: distribution.goneWhy(formatStated(removed, 'gregorian', reader)) }
  if (error.status === 404 || error.status === 400) return { title: errors.notFound, why: errors.notFoundWhy }
  // Only a form without its token has expired; what the store refuses it explains itself.
  const isForeign = code === 'token-missing' || code === 'foreign-origin'
  if (error.status < 500)
    return { title: errors.refused, why: isForeign ? errors.refusedWhy : (detail ?? errors.refusedWhy), code }
  return { title: errors.failed, why: errors.failedWhy, code }
}

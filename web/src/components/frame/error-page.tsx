import { problem } from '@qarar/register'
import { isRouteErrorResponse } from 'react-router'
import { formatStated } from '../../i18n/dates.ts'
import type { Reader } from '../../i18n/reader.ts'
import { refusedWords } from '../../register/refused.ts'
import { useReader } from './frame-context.ts'
import { OwnWords } from './own-words.tsx'

/** What happened, what it means for what is kept, and where to go. */
export function ErrorPage({ error }: { error: unknown }) {
  const reader = useReader()
  const { t } = reader
  const { title, why, detail, code } = explain(error, reader)
  return (
    <div className="error-page">
      <title>{`${title} · ${t.name}`}</title>
      <h1>{title}</h1>
      <p>{why}</p>
      <OwnWords detail={detail} />
      {code && <p className="quiet">{t.errors.code(code)}</p>}
      <p>
        <a href="/library">{t.errors.toLibrary}</a>
      </p>
    </div>
  )
}

interface Explained {
  title: string
  why: string
  /** Words of the store, in English, where the pages have no sentence of their own. */
  detail?: string
  code?: string
}

function explain(error: unknown, reader: Reader): Explained {
  const { errors, distribution } = reader.t
  if (!isRouteErrorResponse(error)) return { title: errors.failed, why: errors.failedWhy }
  const { code, detail, reason, removed } = problem.safeParse(error.data).data ?? {}
  if (removed)
    return { title: distribution.gone, why: distribution.goneWhy(formatStated(removed, 'gregorian', reader)) }
  if (error.status === 404 || error.status === 400)
    return { title: errors.notFound, why: reason ? refusedWords(reason, reader.t) : errors.notFoundWhy }
  // Only a form without its token has expired; what the store refuses it explains itself.
  const isForeign = code === 'token-missing' || code === 'foreign-origin'
  if (error.status < 500) {
    const refused = { title: errors.refused, code }
    if (isForeign || !detail) return { ...refused, why: errors.refusedWhy }
    if (reason) return { ...refused, why: refusedWords(reason, reader.t) }
    return { ...refused, why: errors.notTaken, detail }
  }
  return { title: errors.failed, why: errors.failedWhy, code }
}

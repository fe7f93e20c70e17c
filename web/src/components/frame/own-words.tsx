import { useReader } from './frame-context.ts'

/** What the server says in English, where the pages have no sentence of their own. */
export function OwnWords({ detail }: { detail: string | null | undefined }) {
  const { t } = useReader()
  if (!detail) return null
  return (
    <p>
      {t.verify.refused.ownWords}{' '}
      <bdi lang="en" dir="ltr">
        {detail}
      </bdi>
    </p>
  )
}

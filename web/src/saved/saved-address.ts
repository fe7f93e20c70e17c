import type { Saved } from '@qarar/register'

const pageOf = { search: '/search', register: '/register' } as const

/** Everything that it finds. */
export const savedPath = ({ kind, query }: Pick<Saved, 'kind' | 'query'>) =>
  `${pageOf[kind]}${query && `?${query}`}`

/** Something came, or nobody can say that nothing did. */
export const mayBeNew = ({ news }: Pick<Saved, 'news'>) => news === null || news.count > 0 || news.more

/** What came since somebody looked. */
export function newsPath({ kind, query, seenAt }: Saved): string {
  const asked = new URLSearchParams(query)
  asked.set('since', seenAt)
  return `${pageOf[kind]}?${asked}`
}

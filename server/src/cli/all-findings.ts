import type { FindingsPage } from '@qarar/register/contract'
import type { FindingQuery, Store } from '../store/store.ts'

const atOnce = 500

/** All pages of a list of findings as one. */
export async function allFindings(
  store: Store,
  query: Omit<FindingQuery, 'from' | 'count'>,
): Promise<FindingsPage> {
  const page = await store.listFindings({ ...query, count: atOnce })
  const findings = [...page.findings]
  while (findings.length < page.total) {
    const next = await store.listFindings({ ...query, from: findings.length + 1, count: atOnce })
    if (next.findings.length === 0) break
    findings.push(...next.findings)
  }
  return { ...page, findings }
}

// What the forms say of a State in a subset, as the register takes it.
import type { GivenEvidence, NewSubsetDecision } from '@qarar/register'
import { hasControls } from '../has-controls.ts'
import { paragraphAt } from './paragraph-address.ts'
import type { Fields } from './refused.ts'

export const subsetKinds = ['decide-subset', 'withdraw-subset'] as const
type SubsetKind = (typeof subsetKinds)[number]

type SubsetChange = { path: string; body: unknown; recorded: SubsetKind } | { why: string }

/** `code`: of the State. A change that can be sent; or why it cannot. */
export function subsetChangeOf(code: string, fields: Fields): SubsetChange {
  const [reason, source] = [fields.reason?.trim() || null, fields.source?.trim() || null]
  if ([reason, source].some((words) => hasControls(words ?? ''))) return { why: 'control-characters' }
  if (fields.about === 'withdraw-subset') return subsetWithdrawal(fields.subset ?? '', reason)
  if (reason === null && source === null) return { why: 'no-reason' }
  const body: NewSubsetDecision = {
    ...{ belongs: fields.belongs === 'yes', reason },
    evidence: source === null ? [] : [sourceOf(source)],
  }
  const path = `/api/mandates/${encodeURIComponent(fields.mandate ?? '')}/states/${encodeURIComponent(code)}`
  return { path, body, recorded: 'decide-subset' }
}

export function subsetWithdrawal(id: string, reason: string | null): SubsetChange {
  if (reason === null) return { why: 'no-reason' }
  const path = `/api/states/decisions/${encodeURIComponent(id)}/withdraw`
  return { path, body: { reason }, recorded: 'withdraw-subset' }
}

/** The address of a paragraph here, another on the web, or a document by its name. */
function sourceOf(words: string): GivenEvidence {
  const paragraph = paragraphAt(words)
  if (paragraph) return paragraph
  if (/^https?:\/\//i.test(words) && URL.canParse(words)) return { kind: 'link', url: words }
  return { kind: 'document', text: words }
}

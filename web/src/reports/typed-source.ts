// What proves a sentence, as a person names it: addresses of pages, one a line.
import { type ReportSource, reportSource } from '@qarar/register'
import { z } from 'zod'
import { paragraphAt } from '../register/paragraph-address.ts'

/** Null where a line is no such address. */
export function sourcesTyped(text: string): ReportSource[] | null {
  const sources = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(sourceAt)
  return sources.every((source) => source !== null) ? sources : null
}

function sourceAt(address: string): ReportSource | null {
  const paragraph = paragraphAt(address)
  if (paragraph) return { ...paragraph, mandate: null }
  return ofMandate(address) ?? ofLetter(address)
}

/** `/mandates/n-…#t-…`: what is recorded; `#c-…`: the report that closed it. */
function ofMandate(address: string): ReportSource | null {
  const [, mandate, entry] = /\/mandates\/([\w-]{1,64})(?:\?[^#]*)?#([tc]-[\w-]{1,60})$/.exec(address) ?? []
  if (!mandate || !entry) return null
  return entry.startsWith('t-')
    ? { kind: 'status', entry, mandate }
    : { kind: 'closing', closing: entry, mandate }
}

/** `/letters/l-…`, or an answer to it: `/letters/l-…#y-…`. */
function ofLetter(address: string): ReportSource | null {
  const [, letter, answer] = /\/letters\/([\w-]{1,64})(?:\?[^#]*)?(?:#([\w-]{1,64}))?$/.exec(address) ?? []
  if (!letter) return null
  return answer?.startsWith('y-') ? { kind: 'answer', answer, letter } : { kind: 'letter', letter }
}

const given = z.array(reportSource).max(200)

/** Sources that a form carries along, written by `carried`. */
export function sourcesCarried(text: string | undefined): ReportSource[] {
  try {
    return given.safeParse(JSON.parse(text || '[]')).data ?? []
  } catch {
    return []
  }
}

export const carried = (sources: readonly ReportSource[]) => JSON.stringify(sources)

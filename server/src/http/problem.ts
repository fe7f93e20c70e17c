// The one shape of every error: RFC 9457. Codes are listed in docs/reference/errors.md.
import type { Problem, RefusalReason } from '@qarar/register/contract'
import { HTTPException } from 'hono/http-exception'

export const problems = {
  'not-found': [404, 'Not found'],
  removed: [410, 'Removed by order'],
  'invalid-request': [400, 'The request is not valid'],
  'input-refused': [422, 'The file cannot be read'],
  refused: [409, 'The store refuses this change'],
  'foreign-host': [421, 'Not a name of this server'],
  'foreign-origin': [403, 'The request comes from another site'],
  'token-missing': [403, 'The form is out of date'],
  'too-large': [413, 'The upload is too large'],
  'too-slow': [503, 'The answer took too long'],
  'store-unavailable': [503, 'The store is not available'],
  unexpected: [500, 'An error that was not expected'],
} as const

export type ProblemCode = keyof typeof problems

export function problemResponse(
  code: ProblemCode,
  detail: string,
  more: Pick<Problem, 'reason' | 'removed' | 'successor' | 'faults'> = {},
): Response {
  const [status, title] = problems[code]
  const problem: Problem = { type: `urn:qarar:problem:${code}`, title, status, detail, code, ...more }
  return Response.json(problem, { status, headers: { 'Content-Type': 'application/problem+json' } })
}

/** Leaves any handler with a problem. */
export function problemException(
  code: ProblemCode,
  detail: string,
  more: Pick<Problem, 'reason'> = {},
): HTTPException {
  return new HTTPException(problems[code][0], { res: problemResponse(code, detail, more), message: detail })
}

const storeProblems: Record<string, ProblemCode> = {
  'not-found': 'not-found',
  'not-applicable': 'refused',
  'not-empty': 'refused',
  'damaged-archive': 'input-refused',
}

/** The problem that an error stands for. What nobody expected goes to the log, not to the client. */
export function errorResponse(error: unknown, log: (line: string) => void): Response {
  if (error instanceof HTTPException) return error.res ?? problemResponse('invalid-request', error.message)
  const {
    name,
    code = '',
    reason,
    faults,
    message,
    stack,
  } = error as Error & { code?: string; reason?: RefusalReason; faults?: Problem['faults'] }
  if (name === 'InputError')
    return problemResponse(code === 'too-large' ? 'too-large' : 'input-refused', message)
  if (name === 'StoreError')
    return problemResponse(storeProblems[code] ?? 'store-unavailable', message, { reason, faults })
  log(stack ?? String(error))
  return problemResponse('unexpected', 'The server could not answer; its terminal shows the error.')
}

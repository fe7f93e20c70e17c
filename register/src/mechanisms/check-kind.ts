import type { z } from 'zod'
import { type MechanismKindDeclaration as Kind, mechanismKind } from '../contract/kinds.ts'
import { checkReferences } from './check-references.ts'
import type { KindFault, KindFaultCode } from './kind-fault.ts'
import { placeNamed } from './place-named.ts'

export type CheckedKind = { kind: Kind; faults: [] } | { kind: null; faults: KindFault[] }

/** A declaration as its file holds it: read as JSON, then checked. Never throws. */
export function parseKind(text: string): CheckedKind {
  try {
    return checkKind(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    return { kind: null, faults: [{ code: 'not-json', at: '', found, wanted: '' }] }
  }
}

/** A declaration, checked by its form and by what its parts say of each other. Never throws. */
export function checkKind(given: unknown): CheckedKind {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { kind: null, faults: [{ code: 'not-a-declaration', at: '', found: '', wanted: '' }] }
  const parsed = mechanismKind.safeParse(given)
  if (!parsed.success) return { kind: null, faults: parsed.error.issues.map((issue) => told(issue, given)) }
  const faults = checkReferences(parsed.data)
  return faults.length === 0 ? { kind: parsed.data, faults: [] } : { kind: null, faults }
}

type Issue = z.core.$ZodIssue

/** What zod says, as one of our faults. */
function told(issue: Issue, given: object): KindFault {
  const found = valueAt(given, issue.path)
  const fault = (code: KindFaultCode, wanted = ''): KindFault => ({
    code,
    at: placeNamed(given, issue.path),
    found: shown(found),
    wanted,
  })
  if (found === undefined && issue.code !== 'unrecognized_keys') return fault('missing', expected(issue))
  switch (issue.code) {
    case 'unrecognized_keys':
      return { ...fault('unknown-key'), found: issue.keys.join(', ') }
    case 'invalid_value':
      return fault('not-one-of', issue.values.map(String).join(', '))
    case 'invalid_union':
      return fault('not-one-of', expected(issue))
    case 'too_big':
      return fault('too-many', String(issue.maximum))
    case 'too_small':
      return fault('too-few', String(issue.minimum))
    case 'invalid_format':
    case 'invalid_key':
      return { ...fault('not-an-id'), found: shown(typeof found === 'string' ? found : issue.path.at(-1)) }
    default:
      return fault('wrong-type', expected(issue))
  }
}

/** The values that a rule or a picture may have are those that reference pages list. */
function expected(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ')
  if (issue.code === 'invalid_union') return 'the values of docs/reference/mechanism-kinds.md'
  return issue.code === 'invalid_type' ? issue.expected : 'a value'
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    given,
  )
}

const longest = 60

function shown(value: unknown): string {
  const words = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? '')
  return words.length > longest ? `${words.slice(0, longest)}…` : words
}

// What the forms of the rules' page say, as the register takes it.
import { follows, type RegisterChoices } from '@qarar/register'
import type { Reader } from '../i18n/reader.ts'
import { addresseesTyped } from '../register/list-filter.ts'
import type { Fields } from '../register/refused.ts'

export const recordedKinds = ['added', 'ended'] as const
type RecordedKind = (typeof recordedKinds)[number]

/** A change that can be sent; or why it cannot. */
type RuleChange = { path: string; body: unknown; recorded: RecordedKind } | { why: string }

export function ruleChange(fields: Fields, choices: RegisterChoices, reader: Reader): RuleChange {
  if (fields.rule)
    return {
      path: `/api/assignment-rules/${encodeURIComponent(fields.rule)}/end`,
      body: {},
      recorded: 'ended',
    }
  const typed = (name: string) => fields[name]?.trim() || null
  const name = typed('addressee')
  const [addressee = null, other] = name === null ? [] : addresseesTyped(name, choices, reader)
  if (other) return { why: 'several-called' }
  const looksAt = {
    organisation: null,
    addressee,
    follow: follows.find((follow) => follow === fields.follow) ?? null,
    session: typed('session'),
    words: typed('words'),
  }
  if (!typed('post')) return { why: 'no-post' }
  if (Object.values(looksAt).every((value) => value === null)) return { why: 'no-condition' }
  return { path: '/api/assignment-rules', body: { post: typed('post'), ...looksAt }, recorded: 'added' }
}

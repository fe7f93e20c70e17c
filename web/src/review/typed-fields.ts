// The fields of a mandate as a form has them: flat names, so that a page without scripts can send them.
import {
  type MandateFields,
  mandateFields,
  type NamedParty,
  type NewMandate,
  newMandate,
  partyName,
  plainSession,
  statedDeadline,
} from '@qarar/register'
import type { z } from 'zod'

export type Typed = Record<string, string>

/** Why typed fields are none of a mandate. */
export type WrongFields = 'no-action' | 'no-party' | 'no-deadline' | 'no-session' | 'not-whole-fields'

/** What the form does not show and keeps as it is. */
const kept = mandateFields.pick({ verb: true, beneficiary: true, deliverable: true, conditions: true })

export const keptFields = (fields: NewMandate['fields']): string => JSON.stringify(kept.parse(fields))

/** `prefix`: of the names of one mandate, as a split has several. */
export function fieldsFrom(typed: Typed, prefix: string): MandateFields | WrongFields {
  const fields = newFieldsFrom(typed, prefix)
  if (typeof fields === 'string') return fields
  const whole = mandateFields.safeParse(fields)
  return whole.success ? whole.data : 'not-whole-fields'
}

/** Of a mandate that is added: class and follow may be left to the rules. */
export function newFieldsFrom(typed: Typed, prefix: string): NewMandate['fields'] | WrongFields {
  const value = (name: string) => typed[`${prefix}${name}`]?.trim() ?? ''
  if (value('action') === '') return 'no-action'
  const addressees = addresseesFrom(typed, prefix)
  const reportTo = { ...partyFrom(value('to_id'), value('to_text')), session: value('to_session') || null }
  if ([...addressees, reportTo].some(({ id }) => id !== null && partyName(id, 'en') === null))
    return 'no-party'
  const by = { kind: value('by_kind'), text: value('by_text'), value: value('by_value') || null }
  const fields = newMandate.shape.fields.safeParse({
    ...keptFrom(value('kept')),
    ...{
      class: value('class') || null,
      follow: value('follow') || null,
      action: value('action'),
      addressees,
    },
    deadline: by.kind === '' ? null : by,
    reportTo: reportTo.text === '' ? null : reportTo,
  })
  return fields.success ? statedFields(fields.data) : 'not-whole-fields'
}

/** Values as the register writes them. */
function statedFields(fields: NewMandate['fields']): NewMandate['fields'] | WrongFields {
  const deadline = fields.deadline && statedDeadline(fields.deadline)
  if (deadline === null && fields.deadline !== null) return 'no-deadline'
  const { reportTo } = fields
  const session = reportTo?.session ? plainSession(reportTo.session) : null
  if (reportTo?.session && session === null) return 'no-session'
  return { ...fields, deadline, reportTo: reportTo && { ...reportTo, session } }
}

function addresseesFrom(typed: Typed, prefix: string): NamedParty[] {
  const found: NamedParty[] = []
  for (let at = 0; `${prefix}a${at}_text` in typed; at++) {
    const party = partyFrom(
      typed[`${prefix}a${at}_id`]?.trim() ?? '',
      typed[`${prefix}a${at}_text`]?.trim() ?? '',
    )
    if (party.text !== '') found.push(party)
  }
  return found
}

/** An id without words is called by its name. */
const partyFrom = (id: string, text: string): NamedParty => ({ id: id || null, text: text || id })

function keptFrom(json: string): z.infer<typeof kept> {
  const none = { verb: '', beneficiary: [], deliverable: null, conditions: [] }
  try {
    return kept.catch(none).parse(JSON.parse(json))
  } catch {
    return none
  }
}

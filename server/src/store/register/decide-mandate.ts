import type { MandateFields, NewMandateDecision } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { newId } from '../new-id.ts'
import { refuseControls } from '../refuse-controls.ts'
import type { MandateAnswer, SeenMandate } from '../store.ts'
import { refusal } from '../store-error.ts'
import { anchorOfMandate, type FindAnchor } from './anchor-of-mandate.ts'
import { type CurrentVersion, getSeen, getVersion, refuseNotLive } from './get-mandate-version.ts'
import { keepDecision } from './keep-decision.ts'
import { plainFields } from './plain-fields.ts'

type Anchors = Map<string, FindAnchor>

/** A person's word about one mandate. Throws where it has changed since the person saw it. */
export function decideMandate(
  db: Database,
  mandate: string,
  { by, ...said }: NewMandateDecision & { by: string },
): Promise<MandateAnswer> {
  return changeStore(db, (change) => decide(change, mandate, said, by, new Map()))
}

/** One answer for several: all or nothing. */
export function confirmMandates(
  db: Database,
  seen: readonly SeenMandate[],
  by: string,
): Promise<MandateAnswer> {
  return changeStore(db, async (change) => {
    const anchors: Anchors = new Map()
    const answers: MandateAnswer[] = []
    for (const { mandate, version } of seen)
      answers.push(await decide(change, mandate, { kind: 'confirmed', version }, by, anchors))
    return {
      decisions: answers.flatMap(({ decisions }) => decisions),
      mandates: answers.flatMap(({ mandates }) => mandates),
    }
  })
}

async function decide(
  change: Change,
  mandate: string,
  said: NewMandateDecision,
  by: string,
  anchors: Anchors,
): Promise<MandateAnswer> {
  const current = await getSeen(change, mandate, said.version)
  refuseNotLive(current)
  const anchor = await anchorOfMandate(change, current, anchors)
  const common = { mandate, anchor, by }
  if (said.kind === 'split') return split(change, current, said.parts, common)
  if (said.kind === 'merged') await refuseTarget(change, current, said.into)
  const decision = await keepDecision(change, { ...common, kind: said.kind, ...detailsOf(said, current) })
  return { decisions: [decision], mandates: said.kind === 'merged' ? [mandate, said.into] : [mandate] }
}

function detailsOf(said: Exclude<NewMandateDecision, { kind: 'split' }>, current: CurrentVersion) {
  switch (said.kind) {
    case 'confirmed':
      return { fields: current.fields }
    case 'edited':
      return { fields: plainFields(said.fields) }
    case 'merged':
      return { into: [said.into] }
    case 'rejected':
      if (said.reason) refuseControls(said.reason, 'reason')
      return { reason: said.reason?.trim() || null }
  }
}

async function split(
  change: Change,
  whole: CurrentVersion,
  parts: readonly MandateFields[],
  common: Pick<Parameters<typeof keepDecision>[1], 'anchor' | 'by'>,
): Promise<MandateAnswer> {
  const { mandate, work } = whole
  const ids = parts.map(() => newId('mandate'))
  await insertRows(
    change,
    'mandate',
    ids.map((id) => ({ id, work })),
  )
  const decisions: string[] = []
  for (const [index, id] of ids.entries()) {
    const fields = plainFields(parts[index] as MandateFields)
    decisions.push(await keepDecision(change, { ...common, mandate: id, kind: 'added', fields, whole }))
  }
  const decision = await keepDecision(change, { ...common, mandate, kind: 'split', into: ids })
  return { decisions: [decision, ...decisions], mandates: [mandate, ...ids] }
}

/** Another live mandate of the same text. */
async function refuseTarget(change: Change, { mandate, work }: CurrentVersion, into: string): Promise<void> {
  const target = await getVersion(change, into)
  refuseNotLive(target)
  if (target.work === work && into !== mandate) return
  throw refusal(
    'not-applicable',
    `Mandate ${mandate} can only be merged into another one of the same text, which ${into} is not.`,
    'other-text',
  )
}

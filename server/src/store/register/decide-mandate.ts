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
import { type DecisionToKeep, keepDecision } from './keep-decision.ts'
import { plainFields } from './plain-fields.ts'
import { type ReadingSeen, readingSeen } from './reading-seen.ts'
import { refuseLostTargets } from './refuse-left-alone.ts'

type Common = Pick<DecisionToKeep, 'mandate' | 'anchor' | 'by'>
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
    for (const { mandate, ...as } of seen)
      answers.push(await decide(change, mandate, { kind: 'confirmed', ...as }, by, anchors))
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
  const reading = said.expression ? await readingSeen(change, mandate, said.expression) : undefined
  const anchor = await anchorOfMandate(change, { ...current, ...reading }, anchors)
  const common = { mandate, anchor, by }
  if (said.kind === 'split') return split(change, current, said.parts, common)
  if (said.kind === 'merged') return merge(change, current, said.into, common, anchors)
  const decision = await keepDecision(change, {
    ...common,
    kind: said.kind,
    ...detailsOf(said, fieldsSeen(current, reading)),
  })
  if (said.kind === 'rejected') await refuseLostTargets(change, [mandate])
  return { decisions: [decision], mandates: [mandate] }
}

/** What nobody has decided about is shown as the rules read it in each language. */
const fieldsSeen = ({ state, fields }: CurrentVersion, reading: ReadingSeen | undefined) =>
  state === 'proposed' && reading ? reading.fields : fields

function detailsOf(said: Exclude<NewMandateDecision, { kind: 'split' | 'merged' }>, seen: MandateFields) {
  switch (said.kind) {
    case 'confirmed':
      return { fields: seen }
    case 'edited':
      return { fields: plainFields(said.fields) }
    case 'rejected':
      if (said.reason) refuseControls(said.reason, 'reason')
      return { reason: said.reason?.trim() || null }
  }
}

/** What it is merged into counts from now on by a person's word: a proposal would go when no text has it any more. */
async function merge(
  change: Change,
  current: CurrentVersion,
  into: string,
  common: Common,
  anchors: Anchors,
): Promise<MandateAnswer> {
  const target = await getTarget(change, current, into)
  const decision = await keepDecision(change, { ...common, kind: 'merged', into: [into] })
  if (target.state !== 'proposed') return { decisions: [decision], mandates: [common.mandate, into] }
  const seen = { kind: 'confirmed', version: Number(target.log) } as const
  const confirmed = await decide(change, into, seen, common.by, anchors)
  return { decisions: [decision, ...confirmed.decisions], mandates: [common.mandate, into] }
}

async function split(
  change: Change,
  whole: CurrentVersion,
  parts: readonly MandateFields[],
  common: Common,
): Promise<MandateAnswer> {
  const { mandate, work } = whole
  refuseSameParts(parts)
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

function refuseSameParts(parts: readonly MandateFields[]): void {
  const said = new Set(parts.map((part) => JSON.stringify(Object.entries(plainFields(part)).sort())))
  if (said.size < parts.length)
    throw refusal('not-applicable', 'Two parts of the split say the same.', 'same-parts')
}

/** Another live mandate of the same text. */
async function getTarget(
  change: Change,
  { mandate, work }: CurrentVersion,
  into: string,
): Promise<CurrentVersion> {
  const target = await getVersion(change, into)
  refuseNotLive(target)
  if (target.work === work && into !== mandate) return target
  throw refusal(
    'not-applicable',
    `Mandate ${mandate} can only be merged into another one of the same text, which ${into} is not.`,
    'other-text',
  )
}

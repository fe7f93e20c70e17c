/**
 * A program of its own, to be killed: `node change-many.ts CONFIG NAME SEED` works in a register as an officer does, and
 * writes what was acknowledged as lines of JSON, `{ mandate, entry }` or `{ mandate, post }`, until it is killed.
 */
import type { Status } from '@qarar/register/contract'
import { openOn } from '../open-store.ts'
import { StoreError } from '../postgres/store-error.ts'

const [, , config = '', name = '', seed = ''] = process.argv
const store = await openOn(JSON.parse(config), 'a test', {})
const { mandates } = await store.listRegister({ count: 20 })
const said: Status[] = ['in-progress', 'implemented', 'no-information']

for (let turn = Number(seed); ; turn++) {
  const mandate = mandates[turn % mandates.length]?.id ?? ''
  try {
    process.stdout.write(`${JSON.stringify({ mandate, ...(await change(mandate, turn)) })}\n`)
  } catch (error) {
    // Another officer was quicker: that is an answer too.
    if (!(error instanceof StoreError)) throw error
  }
}

async function change(mandate: string, turn: number) {
  if (turn % 3 === 0) return assign(mandate, `${name} ${turn}`)
  if (turn % 3 === 1) return confirm(mandate)
  const status = said[turn % said.length] as Status
  const words = { note: `${name} ${turn}`, reportText: null, evidence: [] }
  const given = { addressee: 'state:OMN', status, asOf: '2025-01-01', ...words, by: name }
  return { entry: (await store.recordStatus(mandate, given)).id }
}

async function assign(mandate: string, post: string) {
  const owner = (await store.getMandate(mandate, {}))?.mandate.owner ?? null
  const seen = { [mandate]: owner }
  await store.assignMandates([mandate], { post, person: null, by: null, seen, assignedBy: name })
  return { post }
}

async function confirm(mandate: string) {
  const version = (await store.getMandate(mandate, {}))?.mandate.version ?? 0
  const { decisions } = await store.decideMandate(mandate, { kind: 'confirmed', version, by: name })
  return { decision: decisions[0] }
}

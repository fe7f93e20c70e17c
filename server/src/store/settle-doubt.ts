// A person says what a waiting expression is.
import type { ImportResult } from '@qarar/register/contract'
import { sql } from 'kysely'
import { changeStore } from './change.ts'
import type { Change, Database } from './database.ts'
import {
  type FoundExpression,
  findExpression,
  findListed,
  getReplaced,
  nothingHas,
} from './find-expression.ts'
import {
  type Carried,
  type Identified,
  learnSymbol,
  newPublication,
  type Place,
  show,
  supersede,
} from './import/attach.ts'
import { symbolKey } from './import/identity-keys.ts'
import { linkWorks } from './import/link-works.ts'
import { appendLog } from './log.ts'
import { followTexts } from './register/follow-texts.ts'
import type { DoubtDecision } from './store.ts'
import { refusal } from './store-error.ts'

type Answer = { decision: DoubtDecision; by: string }

/** What waits, and the expression that it is asked about. */
interface Waiting extends Carried {
  doubt: string
  expression: string
  language: FoundExpression['language']
  candidate: string
  file: string
  works: number
}

export function settleDoubt(db: Database, id: string, answer: Answer): Promise<ImportResult> {
  return changeStore(db, async (change) => {
    const waiting = await getWaiting(change, id)
    const candidate = (await findExpression(change, waiting.candidate)) as FoundExpression
    return settle(change, waiting, candidate, answer)
  })
}

/** `import --replaces`: the answer may name another expression than the one that was asked about. */
export function settleByReplacing(
  db: Database,
  id: string,
  replaces: string,
  by: string,
): Promise<ImportResult> {
  return changeStore(db, async (change) => {
    const waiting = await getWaiting(change, id)
    const replaced = await getReplaced(change, replaces, waiting.language)
    return settle(change, waiting, replaced, { decision: 'new-revision', by })
  })
}

/** What waited beside a publication that is withdrawn becomes publications of its own; returns their ids. */
export async function separateWaiting(change: Change, publication: string, by: string): Promise<string[]> {
  const doubts = await change
    .selectFrom('doubt as d')
    .innerJoin('expression as e', 'e.id', 'd.expression')
    .select('d.id')
    .where('e.publication', '=', publication)
    .where('d.decision', 'is', null)
    .orderBy('d.asked_at')
    .orderBy('d.id')
    .execute()
  const own: string[] = []
  for (const { id } of doubts) {
    const waiting = await getWaiting(change, id)
    const candidate = (await findExpression(change, waiting.candidate)) as FoundExpression
    const result = await settle(change, waiting, candidate, { decision: 'separate', by }, publication)
    own.push(result.publication as string)
  }
  return own
}

async function getWaiting(change: Change, id: string): Promise<Waiting> {
  const found = await change
    .selectFrom('doubt as d')
    .innerJoin('expression as e', 'e.id', 'd.expression')
    .innerJoin('manifestation as m', 'm.id', 'e.manifestation')
    .innerJoin('revision as r', 'r.id', 'e.revision')
    .select(['d.id as doubt', 'e.id as expression', 'e.language', 'd.candidate'])
    .select(['m.id as manifestation', 'm.file', 'r.id as revision', 'r.works'])
    .where('d.id', '=', id)
    .where('d.decision', 'is', null)
    .executeTakeFirst()
  if (found) return found
  const settled = await change.selectFrom('doubt').select('decision').where('id', '=', id).executeTakeFirst()
  if (!settled) throw nothingHas(id)
  throw refusal('not-applicable', `Doubt ${id} is settled already, as ${settled.decision}.`)
}

async function settle(
  change: Change,
  waiting: Waiting,
  candidate: FoundExpression,
  { decision, by }: Answer,
  withdrawn?: string,
): Promise<ImportResult> {
  const identity = await identityOf(change, waiting.revision)
  const place = await decisions[decision](change, waiting, candidate, identity)
  await learnSymbol(change, place.publication, identity)
  await linkWorks(change, waiting.revision, place.publication)
  await closeDoubt(change, waiting.doubt, decision, by)
  const ids = [waiting.doubt, place.publication, place.expression, waiting.manifestation]
  const { number } = await appendLog(change, {
    by,
    what: 'settle-doubt',
    ids,
    details: { decision, was: waiting.expression, withdrawn },
  })
  await followTexts(change, number)
  const outcome = decision === 'separate' ? 'imported' : decision
  return { ...place, file: waiting.file, works: waiting.works, outcome, message: messages[decision](place) }
}

type Decide = (
  change: Change,
  waiting: Waiting,
  candidate: FoundExpression,
  identity: Identified,
) => Promise<Place>

const decisions: Record<DoubtDecision, Decide> = {
  'new-revision': async (change, waiting, candidate) => {
    const place = await join(change, waiting, candidate)
    await show(change, candidate.id, waiting)
    await supersede(change, candidate.id, waiting.manifestation)
    return place
  },
  'new-format': async (change, waiting, candidate) => {
    const place = await join(change, waiting, candidate)
    if (candidate.state === 'withdrawn') await show(change, candidate.id, waiting)
    return place
  },
  'new-language': async (change, { expression, language }, { publication }) => {
    await refuseSecondOfLanguage(change, publication, language)
    return list(change, { publication, expression })
  },
  separate: async (change, { expression }, _, identity) => {
    return list(change, { publication: await newPublication(change, identity), expression })
  },
}

async function list(change: Change, place: Place): Promise<Place> {
  const { publication, expression } = place
  const listed = { publication, state: 'listed' } as const
  await change.updateTable('expression').set(listed).where('id', '=', expression).execute()
  return place
}

const messages: Record<DoubtDecision, (place: Place) => string> = {
  'new-revision': ({ expression }) => `Replaces the text of ${expression}; the text before it is kept.`,
  'new-format': ({ expression }) => `Added to ${expression} as the same text in another file.`,
  'new-language': ({ publication }) => `Added to ${publication} as its text in another language.`,
  separate: ({ publication }) => `Listed as a publication of its own, ${publication}.`,
}

/** The file goes over; the id of what waited leads to where it went. */
async function join(change: Change, { expression }: Waiting, candidate: FoundExpression): Promise<Place> {
  await change
    .updateTable('manifestation')
    .set({ expression: candidate.id })
    .where('expression', '=', expression)
    .execute()
  const joined = { state: 'joined', joined_to: candidate.id, revision: null, manifestation: null } as const
  await change.updateTable('expression').set(joined).where('id', '=', expression).execute()
  return { publication: candidate.publication, expression: candidate.id }
}

async function refuseSecondOfLanguage(
  change: Change,
  publication: string,
  language: FoundExpression['language'],
) {
  const listed = await findListed(change, publication, language)
  if (listed === undefined) return
  const message = `${publication} has a text in ${language ?? 'an unknown language'}, ${listed}: it cannot be a new language.`
  throw refusal('not-applicable', message)
}

async function identityOf(change: Change, revision: string): Promise<Identified> {
  const { publication } = await change
    .selectFrom('revision')
    .select('publication')
    .where('id', '=', revision)
    .executeTakeFirstOrThrow()
  const { organisation, symbol } = publication
  return { organisation, symbol, symbolKey: symbolKey(symbol) }
}

async function closeDoubt(change: Change, id: string, decision: DoubtDecision, by: string) {
  const settled = { decision, settled_by: by, settled_at: sql<string>`clock_timestamp()` }
  await change.updateTable('doubt').set(settled).where('id', '=', id).execute()
}

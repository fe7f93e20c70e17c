// Where a file that was read belongs. Every attachment is logged and said. Under `lockChanges`.
import { rulesVersion } from '@qarar/core'
import type { ImportResult } from '@qarar/register/contract'
import type { Change } from '../database.ts'
import { findListed, getReplaced } from '../find-expression.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { keepPrintedMark } from '../marks/keep-printed-mark.ts'
import { newId } from '../new-id.ts'
import { followTexts } from '../register/follow-texts.ts'
import { learnSymbol, newPublication, type Place, supersede } from './attach.ts'
import { differingParagraphs } from './differing-paragraphs.ts'
import type { Candidate } from './find-candidates.ts'
import type { Held } from './find-held.ts'
import { findMatch, type Match } from './find-match.ts'
import { linkWorks } from './link-works.ts'
import * as say from './messages.ts'
import { type Arrival, addExpression, identityOf, putManifestation, takePlace } from './put-file.ts'
import { notesForLog } from './reader-notes.ts'
import { workTextsOfRevision } from './work-texts.ts'

interface Placed extends Place, Pick<ImportResult, 'outcome' | 'message'> {
  /** For the log, beside file and hash. */
  details?: Record<string, unknown>
}

export async function placeFile(change: Change, arrival: Arrival): Promise<ImportResult> {
  const { file, options, reading, carried } = arrival
  const { details, ...placed } = await findPlace(change, arrival)
  const { publication, expression, outcome } = placed
  const ids = [publication, expression, carried.manifestation, carried.revision]
  const despite = options.despiteRemoval ? { despiteRemoval: options.despiteRemoval } : {}
  const about = {
    file: file.name,
    sha256: file.raw.source.sha256,
    rules: rulesVersion,
    ...details,
    ...despite,
    ...(await notesForLog(change, carried.manifestation)),
  }
  const { number } = await appendLog(change, { by: options.by, what: outcome, ids, details: about })
  await keepPrintedMark(change, carried.manifestation, file.raw.text)
  await followTexts(change, number)
  return { file: file.name, works: reading.publication.works.length, ...placed }
}

async function findPlace(change: Change, arrival: Arrival): Promise<Placed> {
  const { held, options, fingerprint } = arrival
  if (held && held.state !== 'withdrawn') return readAgain(change, arrival, held)
  if (options.replaces !== undefined) return replace(change, arrival, options.replaces)
  if (options.languageOf) return addLanguage(change, arrival, options.languageOf)
  // Nothing is compared where it is known to be a publication of its own.
  const isOwn = options.languageOf === null
  const match: Match = isOwn ? { as: 'separate' } : await findMatch(change, fingerprint)
  if (match.as === 'separate' && held && (await isFree(change, held))) return comeBack(change, arrival, held)
  return placeMatch(change, arrival, match)
}

/** Whether its old place is still empty. */
async function isFree(change: Change, { publication, expression, expressionState }: Held): Promise<boolean> {
  const { language } = await change
    .selectFrom('expression')
    .select('language')
    .where('id', '=', expression)
    .executeTakeFirstOrThrow()
  return expressionState === 'withdrawn' && !(await findListed(change, publication, language))
}

async function placeMatch(change: Change, arrival: Arrival, match: Match): Promise<Placed> {
  switch (match.as) {
    case 'separate':
      return addPublication(change, arrival)
    case 'return':
      return comeBack(change, arrival, match.candidate)
    case 'new-format':
      return addFormat(change, arrival, match)
    case 'new-language':
      return addLanguage(change, arrival, match.candidate.publication)
    case 'doubt':
      return ask(change, arrival, match)
  }
}

async function addPublication(change: Change, arrival: Arrival): Promise<Placed> {
  const publication = await newPublication(change, identityOf(arrival))
  const expression = await addExpression(change, arrival, publication, 'listed')
  await linkWorks(change, arrival.carried.revision, publication)
  return { publication, expression, outcome: 'imported', message: say.imported(arrival) }
}

async function addLanguage(change: Change, arrival: Arrival, publication: string): Promise<Placed> {
  const expression = await addExpression(change, arrival, publication, 'listed')
  await learnSymbol(change, publication, identityOf(arrival))
  await linkWorks(change, arrival.carried.revision, publication)
  return { publication, expression, outcome: 'new-language', message: say.newLanguage(arrival, publication) }
}

/** The text shown stays the one that was there first. */
async function addFormat(
  change: Change,
  arrival: Arrival,
  match: Match & { as: 'new-format' },
): Promise<Placed> {
  const { similarity, candidate } = match
  const { publication, expression } = candidate
  await putManifestation(change, arrival, expression)
  await learnSymbol(change, publication, identityOf(arrival))
  await linkWorks(change, arrival.carried.revision, publication)
  const places = await countDifferences(change, arrival, candidate)
  const message = say.newFormat(arrival, { expression, similarity, places })
  return { publication, expression, outcome: 'new-format', message, details: { similarity, places } }
}

/** How paragraphs part is no difference of the words. Which they are is looked up where somebody asks for them. */
async function countDifferences(change: Change, { fingerprint }: Arrival, { revision }: Candidate) {
  if (revision === null) return 0
  const places = differingParagraphs(await workTextsOfRevision(change, revision), fingerprint.texts)
  return places.filter(({ as }) => as !== 'divided').length
}

async function comeBack(
  change: Change,
  arrival: Arrival,
  { publication, expression }: Place,
): Promise<Placed> {
  await takePlace(change, arrival, { publication, expression })
  return {
    publication,
    expression,
    outcome: 'imported',
    message: say.cameBack(arrival),
    details: { again: true },
  }
}

async function replace(change: Change, arrival: Arrival, replaces: string): Promise<Placed> {
  const { id: expression, publication } = await getReplaced(change, replaces, arrival.fingerprint.language)
  await takePlace(change, arrival, { publication, expression })
  await supersede(change, expression, arrival.carried.manifestation)
  const message = say.newRevision(expression)
  return { publication, expression, outcome: 'new-revision', message, details: { replaces } }
}

async function ask(change: Change, arrival: Arrival, match: Match & { as: 'doubt' }): Promise<Placed> {
  const { candidate, reason, similarity, differs } = match
  const { publication } = candidate
  const expression = await addExpression(change, arrival, publication, 'waiting')
  const doubt = newId('doubt')
  const question = { id: doubt, reason, expression, candidate: candidate.expression, similarity }
  await insertRows(change, 'doubt', [question])
  const message = say.asked(doubt, match)
  return {
    publication,
    expression,
    outcome: 'asked',
    message,
    details: { doubt, reason, similarity, differs },
  }
}

/** Newer rules read another text or tree from the same bytes; the older reading stays beside it. */
async function readAgain(change: Change, { carried, options }: Arrival, held: Held): Promise<Placed> {
  const { publication, expression } = held
  await linkWorks(change, carried.revision, publication)
  await change
    .updateTable('expression')
    .set({ revision: carried.revision })
    .where('id', '=', expression)
    .where('manifestation', '=', carried.manifestation)
    .execute()
  const details = { rulesBefore: held.rules }
  return { publication, expression, outcome: 'new-revision', message: say.readAgain(held, options), details }
}

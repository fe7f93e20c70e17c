import { removedWords } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { purgeSearch } from '../search/follow-search.ts'
import { type Affected, decisionsNaming, isProvedBy } from './affected-by.ts'
import { blankQuotes, blankReturns } from './blank-letters.ts'
import { blankRequests } from './blank-requests.ts'
import { purgeMechanisms } from './purge-mechanisms.ts'

/** Everything that holds words of a publication; what is left of it are the ids of the publication, its languages and mandates. */
export async function purgePublication(change: Change, id: string, affected: Affected): Promise<void> {
  const answers = await change.selectFrom('answer').select('id').where('publication', '=', id).execute()
  await blankQuotes(change, { publication: id, mandates: affected.mandates })
  await blankReturns(
    change,
    answers.map((answer) => answer.id),
  )
  await blankRequests(change, { publication: id, mandates: affected.mandates })
  await purgeLife(change, id, affected)
  await purgeMechanisms(change, id, affected)
  await purgeRegister(change, id, affected)
  await purgeFindings(change, affected)
  await purgeSearch(change, id)
  await purgeTexts(change, affected)
  await purgeJobs(change, id, affected)
  await forgetNames(change, id, affected)
}

/**
 * Of reports on other mandates that it proved, that they came stays, with other proofs; its words go, and the symbol that
 * it may have told. The place of a proposal is the first proof of the answer to it.
 */
async function purgeLife(
  change: Change,
  id: string,
  { mandates, revisions, works }: Affected,
): Promise<void> {
  const ofLife = [
    sql`delete from closing_withdrawal where closing in (select id from closing where mandate = any(${mandates}))`,
    sql`delete from closing where mandate = any(${mandates})`,
    sql`update closing set symbol = null,
        quote = case when quote is not null and evidence -> 0 ->> 'publication' = ${id} then ${removedWords} else quote end,
        evidence = (select coalesce(jsonb_agg(proof order by at), '[]')
          from jsonb_array_elements(evidence) with ordinality of (proof, at)
          where proof ->> 'publication' is distinct from ${id})
      where ${isProvedBy(id)}`,
    sql`delete from subset_withdrawal where decision in (select id from subset_decision where mandate = any(${mandates}))`,
    sql`delete from subset_decision where mandate = any(${mandates})`,
    sql`update subset_decision set evidence = (select coalesce(jsonb_agg(proof order by at), '[]')
          from jsonb_array_elements(evidence) with ordinality of (proof, at)
          where proof ->> 'publication' is distinct from ${id})
      where ${isProvedBy(id)}`,
    sql`delete from closing_proposal where mandate = any(${mandates}) or revision = any(${revisions})`,
    sql`delete from life_step
      where earlier = any(${mandates}) or later = any(${mandates}) or work = any(${works})
        or revision = any(${revisions})`,
    sql`delete from edition
      where earlier = any(${works}) or later = any(${works}) or revision = any(${revisions})`,
    sql`delete from adoption where work = any(${works})`,
  ]
  for (const each of ofLife) await each.execute(change)
}

/** Who saw to its mandates stays; the assignment says nothing of them. */
async function purgeRegister(
  change: Change,
  id: string,
  { mandates, manifestations, revisions }: Affected,
): Promise<void> {
  const ofMandates = [
    sql`delete from last_status where mandate = any(${mandates})`,
    sql`delete from answer_return where mandate = any(${mandates})`,
    sql`delete from status_withdrawal where entry in (select id from status_entry where mandate = any(${mandates}))`,
    sql`delete from status_entry where mandate = any(${mandates})`,
    sql`delete from mandate_version where mandate = any(${mandates}) or publication = ${id}`,
    sql`delete from mandate_decision_withdrawal
      where decision in (select id from mandate_decision where mandate = any(${mandates}))`,
    sql`delete from mandate_decision where mandate = any(${mandates})`,
    sql`delete from mandate_place_at where revision = any(${revisions})`,
    sql`update mandate_decision set manifestation = null, ranges = null, quote = null, before = null, after = null
      where manifestation = any(${manifestations})`,
    sql`delete from followed_at where revision = any(${revisions})`,
  ]
  for (const each of ofMandates) await each.execute(change)
}

async function purgeFindings(change: Change, { findings, revisions }: Affected): Promise<void> {
  const ofFindings = [
    sql`delete from dismissal_withdrawal
      where dismissal in (select id from dismissal where finding = any(${findings}))`,
    sql`delete from dismissal where finding = any(${findings})`,
    sql`delete from finding_place where finding = any(${findings})`,
    sql`delete from finding where id = any(${findings})`,
    sql`delete from link where from_revision = any(${revisions}) or to_revision = any(${revisions})`,
  ]
  for (const each of ofFindings) await each.execute(change)
}

async function purgeTexts(change: Change, { revisions, manifestations, files }: Affected): Promise<void> {
  const ofTexts = [
    sql`delete from cited where revision = any(${revisions})`,
    sql`delete from diagnostic where revision = any(${revisions})`,
    sql`delete from paragraph where revision = any(${revisions})`,
    sql`delete from work_expression where revision = any(${revisions})`,
    sql`delete from revision_work where revision = any(${revisions})`,
    sql`delete from decision_withdrawal where decision in (${decisionsNaming(manifestations)})`,
    sql`delete from decision where id in (${decisionsNaming(manifestations)})`,
    sql`delete from revision where id = any(${revisions})`,
    sql`delete from printed_mark where manifestation = any(${manifestations})`,
    sql`delete from manifestation where id = any(${manifestations})`,
    sql`delete from file where sha256 = any(${files})`,
  ]
  for (const each of ofTexts) await each.execute(change)
}

/** What was brought in has its name there, and what still waits its bytes. */
async function purgeJobs(change: Change, id: string, { files }: Affected): Promise<void> {
  await sql`delete from job_file
    where result ->> 'publication' = ${id} or encode(sha256(content), 'hex') = any(${files})`.execute(change)
}

/** A symbol or a number tells what it was. */
async function forgetNames(change: Change, id: string, { works }: Affected): Promise<void> {
  await sql`update publication set symbol = null, symbol_key = null, variant = 1 where id = ${id}`.execute(
    change,
  )
  await sql`update work set organisation = null, number = null, organ = null, session = null,
    publication = ${id}, place = 'removed ' || id where id = any(${works})`.execute(change)
}

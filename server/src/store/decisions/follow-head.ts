// Language and organisation are kept with an expression and its publication: they follow what a person says of the file.
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { findListed } from '../find-expression.ts'
import { nextVariant } from '../import/attach.ts'
import { linkWorks } from '../import/link-works.ts'
import { refusal } from '../store-error.ts'

interface Shown {
  manifestation: string
  revision: string
  expression: string
  publication: string
}

/** Only what somebody ever said of the file: else the file that came first has told. Under `lockChanges`. */
export async function followHead(change: Change, shown: Shown): Promise<void> {
  const said = await saidOfHead(change, shown.manifestation)
  if (said.size === 0) return
  const { language, organisation } = await headOf(change, shown.revision)
  if (said.has('language')) await followLanguage(change, shown, language)
  if (said.has('organisation')) await followOrganisation(change, shown, organisation)
}

/** Also what was taken back: it is followed back. */
async function saidOfHead(change: Change, manifestation: string): Promise<Set<string>> {
  const rows = await change
    .selectFrom('decision')
    .select('said')
    .where('manifestation', '=', manifestation)
    .where(sql<boolean>`said ->> 'what' in ('language', 'organisation')`)
    .execute()
  return new Set(rows.flatMap(({ said }) => said?.what ?? []))
}

async function headOf(change: Change, revision: string) {
  const { publication } = await change
    .selectFrom('revision')
    .select('publication')
    .where('id', '=', revision)
    .executeTakeFirstOrThrow()
  return publication
}

type Head = Awaited<ReturnType<typeof headOf>>

async function followLanguage(
  change: Change,
  { expression, publication }: Shown,
  language: Head['language'],
): Promise<void> {
  const held = await findListed(change, publication, language)
  if (held !== undefined && held !== expression)
    throw refusal(
      'not-applicable',
      `The publication has a text in that language already (${held}): withdraw the wrong one first.`,
      'language-held',
    )
  await change.updateTable('expression').set({ language }).where('id', '=', expression).execute()
}

/** The works of the other languages of the publication are those of its organisation too. */
async function followOrganisation(
  change: Change,
  { publication, revision }: Shown,
  organisation: Head['organisation'],
): Promise<void> {
  const now = await change
    .selectFrom('publication')
    .select(['organisation', 'symbol_key'])
    .where('id', '=', publication)
    .executeTakeFirstOrThrow()
  if (now.organisation === organisation) return
  const variant = now.symbol_key === null ? 1 : await nextVariant(change, organisation, now.symbol_key)
  await change
    .updateTable('publication')
    .set({ organisation, variant })
    .where('id', '=', publication)
    .execute()
  const others = await change
    .selectFrom('expression')
    .select('revision')
    .where('publication', '=', publication)
    .where('state', '=', 'listed')
    .where('revision', '<>', revision)
    .execute()
  for (const other of others) if (other.revision) await linkWorks(change, other.revision, publication)
}

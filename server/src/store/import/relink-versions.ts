// A text that a person joined to another one, or parted from it, has other works when that one has.
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { standingLinks } from '../decisions/standing-links.ts'
import { linkWorks } from './link-works.ts'

/**
 * Under `lockChanges`. `revisions`: texts that came, went or have other works. Says anew which works those texts are that
 * people tied to them, and the ones tied to these; returns the revisions that are other works now.
 */
export async function relinkVersions(change: Change, revisions: readonly string[]): Promise<string[]> {
  const relinked = new Set<string>()
  const links = new Set<string>()
  let files = await filesOf(change, revisions)
  // A chain has no more steps than links; a ring would have no end.
  for (let step = 0; files.size > 0 && step <= links.size; step++) {
    const tied = await versionLinks(change, files)
    for (const { id } of tied) links.add(id)
    const following = tied.filter(({ to }) => step === 0 || files.has(to.manifestation))
    const changed = await relink(change, new Set(following.map(({ from }) => from.manifestation)))
    for (const { revision } of changed) relinked.add(revision)
    files = new Set(changed.map(({ manifestation }) => manifestation))
  }
  return [...relinked]
}

async function filesOf(change: Change, revisions: readonly string[]): Promise<Set<string>> {
  const rows = await change
    .selectFrom('revision')
    .select('manifestation')
    .where(sql<boolean>`id = any(${[...revisions]})`)
    .execute()
  return new Set(rows.map(({ manifestation }) => manifestation))
}

async function versionLinks(change: Change, files: ReadonlySet<string>) {
  const links = await standingLinks(change, [...files])
  return links.filter(({ relation }) => relation === 'language-version')
}

/** The listed texts of the files; returns those whose works changed by it. */
async function relink(change: Change, files: ReadonlySet<string>) {
  if (files.size === 0) return []
  const listed = await change
    .selectFrom('expression')
    .select(['publication', 'revision', 'manifestation'])
    .where('manifestation', 'in', [...files])
    .where('state', '=', 'listed')
    .orderBy('id')
    .$narrowType<{ revision: string; manifestation: string }>()
    .execute()
  const changed: typeof listed = []
  for (const text of listed) {
    const before = await worksOf(change, text.revision)
    await linkWorks(change, text.revision, text.publication)
    if ((await worksOf(change, text.revision)) !== before) changed.push(text)
  }
  return changed
}

async function worksOf(change: Change, revision: string): Promise<string> {
  const rows = await change
    .selectFrom('work_expression')
    .select('work')
    .where('revision', '=', revision)
    .orderBy('order')
    .execute()
  return rows.map(({ work }) => work).join(' ')
}

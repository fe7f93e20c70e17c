// Links and findings follow the texts: whenever what is listed is not what they were found in, they are found anew.
import { linkTexts } from '@qarar/core'
import { sql } from 'kysely'
import { changeStore, locks } from '../change.ts'
import type { Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { refreshStatistics } from '../refresh-statistics.ts'
import type { Linking } from '../store.ts'
import { anchorFindings } from './anchor-places.ts'
import { decidedLinks } from './decided-links.ts'
import { findClosings } from './find-closings.ts'
import { findDifferingFiles } from './find-differing-files.ts'
import { findLife } from './find-life.ts'
import { loadTexts } from './held-texts.ts'
import { isLinked, linkRules, seeTexts } from './is-linked.ts'
import { keepClosings } from './keep-closings.ts'
import { keepFindings } from './keep-findings.ts'
import { keepLife } from './keep-life.ts'
import { keepLinks } from './keep-links.ts'
import { mandatesAt } from './mandates-at.ts'

/** One at a time in all programs that use the store. No transaction is open while the rules look at the texts. */
export function linkStore(db: Database): Promise<Linking> {
  return db.connection().execute(async (one) => {
    await sql`select pg_advisory_lock(${locks.link}::bigint)`.execute(one)
    try {
      const linking = await linkOnce(one)
      if (linking.linked) await refreshStatistics(one)
      return linking
    } finally {
      await sql`select pg_advisory_unlock(${locks.link}::bigint)`.execute(one)
    }
  })
}

async function linkOnce(db: Database): Promise<Linking> {
  const seen = await seeTexts(db)
  const { key, log } = seen
  const count = seen.listed.length
  if (await isLinked(db, seen)) return { texts: count, linked: false, seconds: 0 }
  const start = performance.now()
  const texts = await loadTexts(db, seen.listed)
  const { links, findings } = linkTexts(
    texts.map(({ publication }) => publication),
    { decided: await decidedLinks(db, seen.decided, texts) },
  )
  const inFiles = await findDifferingFiles(db, texts, seen.others)
  const anchored = anchorFindings([...findings, ...inFiles], texts)
  return changeStore(db, async (change) => {
    await keepLinks(change, links, texts)
    await keepFindings(change, anchored)
    const mandates = await mandatesAt(
      change,
      seen.listed.map(({ revision }) => revision),
    )
    const life = await keepLife(change, findLife(links, texts, mandates))
    await keepClosings(change, findClosings(links, texts, mandates))
    const seconds = (performance.now() - start) / 1000
    await change.deleteFrom('linking').execute()
    await insertRows(change, 'linking', [
      { ...{ one: true, key, rules: linkRules, log: lookedAt(log, life) }, texts: count, seconds },
    ])
    return { texts: count, linked: true, seconds }
  })
}

/** Its own entry is no reason to look again; what others changed since the texts were seen is one. */
const lookedAt = (seen: number, life: number | null) => (life === seen + 1 ? life : seen)

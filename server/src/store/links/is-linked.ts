import { rulesVersion } from '@qarar/core'
import { lifeRules } from '@qarar/register'
import { askedOnce } from '../at-one-moment.ts'
import type { Database } from '../database.ts'
import { type KeptLink, standingLinks } from '../decisions/standing-links.ts'
import { lastOfTexts } from '../last-of-texts.ts'
import { lastLog } from '../register/as-of.ts'
import { keyOfTexts, type ListedText, listTexts } from './held-texts.ts'
import { listOtherFiles, type OtherFile } from './other-files.ts'

/** Rules of the texts, and of what becomes of requests from one to the next. */
export const linkRules = `${rulesVersion} life ${lifeRules}`

/** The texts of this moment: every change of them has an entry in the log. */
export interface TextsSeen {
  listed: ListedText[]
  others: OtherFile[]
  /** What people said of two works, the newest first. */
  decided: KeptLink[]
  key: string
  log: number
}

/** The log is looked at first: a change between the two only makes for another look. */
export async function seeTexts(db: Database): Promise<TextsSeen> {
  const log = await lastLog(db)
  const listed = await listTexts(db)
  const others = await listOtherFiles(db)
  const decided = await standingLinks(db)
  return { listed, others, decided, key: keyOfTexts(listed, others, decided), log }
}

/** Whether links and findings are those of these texts. An empty store needs no run. */
async function isOf(db: Database, { listed, key }: TextsSeen): Promise<boolean> {
  const found = await db.selectFrom('linking').select(['key', 'rules']).executeTakeFirst()
  return found ? found.key === key && found.rules === linkRules : listed.length === 0
}

/** The same; if they are, that is noted, so that nobody looks at these texts again. */
export async function isLinked(db: Database, seen: TextsSeen): Promise<boolean> {
  if (!(await isOf(db, seen))) return false
  const { key, log } = seen
  await db.updateTable('linking').set({ log }).where('key', '=', key).where('log', '<>', `${log}`).execute()
  return true
}

/** Whether texts came, went or are read otherwise since links and findings were found. Asked on every page. */
export async function isLinkingPending(db: Database): Promise<boolean> {
  const found = await db.selectFrom('linking').select(['rules', 'log']).executeTakeFirst()
  if (found?.rules === linkRules && Number(found.log) >= (await askedOnce(db, lastOfTexts))) return false
  return !(await isOf(db, await seeTexts(db)))
}

// What the annex prints of requests that were read in another language only: their paragraph in this one.
import type { LanguageTag } from '@qarar/core'
import type { ItemFacts, MandateFacts } from '@qarar/register'
import type { Database } from '../database.ts'
import { alignedTexts } from './clauses-of.ts'

interface Wanted {
  languages: readonly LanguageTag[]
  /** Null: now. */
  log: number | null
}

/** In the order of the requests. */
export async function withAligned(
  db: Database,
  mandates: readonly MandateFacts[],
  { languages, log }: Wanted,
): Promise<MandateFacts[]> {
  const aligned = new Map<string, NonNullable<MandateFacts['aligned']>>()
  for (const language of languages) {
    const lacking = mandates.filter(({ clauses }) => !clauses[language]).map(({ mandate }) => mandate.id)
    for (const [id, text] of await alignedTexts(db, lacking, { language, log }))
      aligned.set(id, { ...aligned.get(id), [language]: text })
  }
  return mandates.map((facts) => {
    const own = aligned.get(facts.mandate.id)
    return own ? { ...facts, aligned: own } : facts
  })
}

/** The same of requests of items. Only what is due can stand in the annex. */
export async function withAlignedItems(
  db: Database,
  items: readonly ItemFacts[],
  wanted: Wanted,
): Promise<ItemFacts[]> {
  const due = items.flatMap(({ mandates }) => mandates.filter(({ falling }) => falling !== null))
  const found = await withAligned(db, due, wanted)
  const byId = new Map(found.map((facts) => [facts.mandate.id, facts]))
  return items.map((item) => ({
    ...item,
    mandates: item.mandates.map((facts) => byId.get(facts.mandate.id) ?? facts),
  }))
}

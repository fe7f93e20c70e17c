// Requests for a report that the submitted one answers.
import type { VolumeHead } from '@qarar/register/contract'
import type { Change } from '../database.ts'
import { readDrafts } from './draft-items.ts'
import { readItems } from './read-volumes.ts'

/** Those that no report has answered yet, each with the paragraph that says by virtue of what it reports. */
export async function answeredRequests(change: Change, volume: VolumeHead, publication: string) {
  const items = await readItems(change, { volume: volume.id, log: null })
  const drafts = await readDrafts(change, volume, items, { log: null })
  const paragraphs = await paragraphsOf(change, volume, publication)
  const answered = await answeredBefore(change)
  return drafts.flatMap(({ sections, requests }) => {
    const [basis] = sections.find(({ key }) => key === 'legal-basis')?.sentences ?? []
    const { eId = null, order } = (basis && beginningWith(paragraphs, basis.text)) ?? {}
    return requests
      .filter((mandate) => !answered.has(mandate))
      .map((mandate) => ({ mandate, eId, order: order ?? 1 }))
  })
}

type Paragraph = Awaited<ReturnType<typeof paragraphsOf>>[number]

/** Sorted by what they say. */
async function paragraphsOf(change: Change, volume: VolumeHead, publication: string) {
  const paragraphs = await change
    .selectFrom('paragraph as g')
    .innerJoin('expression as e', 'e.revision', 'g.revision')
    .select(['g.text', 'g.eid as eId', 'g.work as order'])
    .where('e.publication', '=', publication)
    .where('e.language', '=', volume.languages[0] ?? 'en')
    .orderBy('g.position')
    .execute()
  return paragraphs.toSorted(({ text: one }, { text: other }) => (one < other ? -1 : Number(one > other)))
}

/** The first that is not before the words begins with them, if any does. */
function beginningWith(sorted: readonly Paragraph[], words: string): Paragraph | undefined {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle]?.text ?? '') < words) from = middle + 1
    else to = middle
  }
  const found = sorted[from]
  return found?.text.startsWith(words) ? found : undefined
}

async function answeredBefore(change: Change): Promise<ReadonlySet<string>> {
  const standing = await change
    .selectFrom('closing as c')
    .leftJoin('closing_withdrawal as w', 'w.closing', 'c.id')
    .select('c.mandate')
    .where('c.kind', '=', 'submitted')
    .where('w.closing', 'is', null)
    .execute()
  return new Set(standing.map(({ mandate }) => mandate))
}

import { languageTags } from '@qarar/core'
import { listOf, singleSpaces } from '@qarar/register'
import type { NewListEntry } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { kindCalled } from './declared-kinds.ts'
import { withAddedEntries } from './list-kinds.ts'

/** One more choice of a list that its kind leaves open. */
export function addListEntry(
  db: Database,
  kind: string,
  list: string,
  { id, words, by }: NewListEntry & { by: string },
): Promise<{ kind: string; list: string; id: string }> {
  return changeStore(db, async (change) => {
    const declared = kindCalled(kind)
    if (!declared) throw refusal('not-applicable', `No kind of mechanism is called "${kind}".`, 'kind-gone')
    const found = listOf(await withAddedEntries(change, declared), list)
    if (!found?.open || !Object.hasOwn(declared.lists, list))
      throw refusal(
        'not-applicable',
        `The kind "${kind}" has no list "${list}" that people may add to.`,
        'list-closed',
      )
    const row = { kind, list, id: id ?? idOf(words.en), words: plainWords(words) }
    const taken = found.entries.find((entry) => isSame(entry, row))
    if (taken)
      throw refusal(
        'not-applicable',
        `The list has that already: "${taken.words.en}" (${taken.id}).`,
        'entry-taken',
      )
    const { number } = await appendLog(change, { by, what: 'add-list-entry', ids: [], details: row })
    await insertRows(change, 'mechanism_list_entry', [{ ...row, log: number }])
    return { kind, list, id: row.id }
  })
}

type Entry = Pick<Required<NewListEntry>, 'id' | 'words'>

const isSame = (a: Entry, b: Entry) =>
  a.id === b.id || languageTags.some((language) => a.words[language] === b.words[language])

function plainWords(words: NewListEntry['words']): NewListEntry['words'] {
  const plain = (text: string) => {
    const line = singleSpaces(text).plain.trim()
    refuseControls(line, 'entry')
    return line
  }
  return { ar: plain(words.ar), en: plain(words.en), fr: plain(words.fr) }
}

/** «Threat by post» → `threat-by-post`. */
function idOf(english: string): string {
  const words =
    english
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const id = words.join('-').slice(0, 60).replace(/-$/, '')
  if (/^[a-z]/.test(id)) return id
  throw refusal(
    'not-applicable',
    'Give the entry an id of small letters, digits and hyphens.',
    'record-faults',
  )
}

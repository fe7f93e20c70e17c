import type { KindRecord, RecordsPreview } from '@qarar/register/contract'
import { refusal } from '../store-error.ts'

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/\*$/, '')
    .trim()
    .toLowerCase()

/** Arabic headings are written with the article or without it. */
const withoutArticles = (folded: string) => folded.replaceAll(/(?<!\p{L})ال(?=\p{L}{2})/gu, '')

/** Each column with the field that its heading names: by the id, or by the words of any language. */
export function tableColumns(heading: readonly string[], type: KindRecord): RecordsPreview['columns'] {
  const known = new Map<string, string>()
  const loose = new Map<string, string>()
  for (const { id, words } of type.fields)
    for (const name of [id, ...Object.values(words)]) if (!known.has(fold(name))) known.set(fold(name), id)
  for (const [name, id] of known) if (!loose.has(withoutArticles(name))) loose.set(withoutArticles(name), id)
  const taken = new Set<string>()
  const columns = heading.map((name) => {
    const field = known.get(fold(name)) ?? loose.get(withoutArticles(fold(name))) ?? null
    if (field !== null && taken.has(field))
      throw refusal('not-applicable', `Two columns are called "${name}": take one out.`, 'moved-columns')
    if (field !== null) taken.add(field)
    return { heading: name, field }
  })
  if (taken.size > 0) return columns
  const wanted = type.fields.map(({ words }) => words.en).join(', ')
  throw refusal(
    'not-applicable',
    `The first row names no field of "${type.one.en}": its cells have to be ${wanted}.`,
    'moved-columns',
  )
}

import type { PlacedField } from '@qarar/register'
import type { ReportSentence } from '@qarar/register/contract'

interface Placing {
  /** Sentences of the field as they stood. */
  old: readonly ReportSentence[]
  /** Fields that come before it. */
  before: readonly PlacedField[]
  /** Its sentences now; their paragraphs are counted within the field. */
  words: readonly ReportSentence[]
}

/**
 * A section with new words in place of those of one field: where its first sentence stood, else behind those of the fields
 * before it. All others stay where they are. Paragraphs are counted anew; ids stand once.
 */
export function placeField(
  section: readonly ReportSentence[],
  { old, before, words }: Placing,
): ReportSentence[] {
  const gone = new Set(old.map(({ id }) => id))
  const first = section.findIndex(({ id }) => gone.has(id))
  const earlier = new Set(before.flatMap(({ sentences }) => sentences.map(({ id }) => id)))
  const at = first >= 0 ? first : section.findLastIndex(({ id }) => earlier.has(id)) + 1
  const kept = (part: readonly ReportSentence[]) => part.filter(({ id }) => !gone.has(id))
  const parts = [kept(section.slice(0, at)), [...words], kept(section.slice(at))]
  return counted(parts)
}

function counted(parts: readonly (readonly ReportSentence[])[]): ReportSentence[] {
  const ids = new Set<string>()
  let [paragraph, last] = [0, '']
  return parts.flatMap((part, index) =>
    part.map((sentence) => {
      const own = `${index} ${sentence.paragraph}`
      if (own !== last) paragraph += 1
      last = own
      const id = freeId(sentence.id, ids)
      ids.add(id)
      return { ...sentence, id, paragraph }
    }),
  )
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
  return free
}

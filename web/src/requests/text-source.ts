// Where the words of an item begin, as addresses and forms say it: `i-…~r~k-…~i-…` or `i-…~c~b-…`.
import type { LanguageTag, RequestItem, TextSource } from '@qarar/register'

export function startOf(item: string, source: TextSource): string {
  const parts = source.kind === 'reply' ? ['r', source.reply, source.item] : ['c', source.contribution]
  return [item, ...parts].join('~')
}

/** Null for anything else. */
export function readStart(start: string | null | undefined): { item: string; source: TextSource } | null {
  const [item, kind, one, other] = (start ?? '').split('~')
  if (!item || !one) return null
  if (kind === 'c') return { item, source: { kind: 'contribution', contribution: one } }
  return kind === 'r' && other ? { item, source: { kind: 'reply', reply: one, item: other } } : null
}

/** The words themselves, where they stand beside the item. */
export function startingText(
  { earlier, contributions }: RequestItem,
  source: TextSource,
): { words: string; language: LanguageTag } | null {
  if (source.kind === 'reply')
    return earlier.find(({ reply, item }) => reply === source.reply && item === source.item) ?? null
  return contributions.find(({ id, withdrawn }) => id === source.contribution && !withdrawn) ?? null
}

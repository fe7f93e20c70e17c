import type { LanguageTag } from '@qarar/register'
import { messages } from './messages.ts'

/** The name of a language of delivery; the contract gives a tag or the printed word. */
export function deliveryLanguage(spoken: string, reader: LanguageTag): string {
  const names: Record<string, string> = messages[reader].languages
  if (names[spoken]) return names[spoken]
  if (!/^[a-z]{2,3}$/.test(spoken)) return spoken
  return new Intl.DisplayNames(reader, { type: 'language' }).of(spoken) ?? spoken
}

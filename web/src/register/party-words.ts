import { type LanguageTag, partyName } from '@qarar/register'

const unlisted = 'name:'

/** What a party of the register is called in the reader's language: its name, or its words where no list has it. */
export function keyName(key: string, language: LanguageTag): string {
  return key.startsWith(unlisted) ? key.slice(unlisted.length) : (partyName(key, language) ?? key)
}

/** Words that no list has are words of the document. */
export const isUnlisted = (key: string) => key.startsWith(unlisted)

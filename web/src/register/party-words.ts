import { type LanguageTag, partyName } from '@qarar/register'
import type { Reader } from '../i18n/reader.ts'

const unlisted = 'name:'

/** What a party of the register is called in the reader's language: its name, or its words where no list has it. */
export function keyName(key: string, language: LanguageTag): string {
  return key.startsWith(unlisted) ? key.slice(unlisted.length) : (partyName(key, language) ?? key)
}

/** The same where it stands among others: an office is named with its organisation where another has one of that name. */
export const nameAmong = (key: string, { party }: Pick<Reader, 'party'>): string =>
  key.startsWith(unlisted) ? key.slice(unlisted.length) : (party(key) ?? key)

/** Words that no list has are words of the document. */
export const isUnlisted = (key: string) => key.startsWith(unlisted)

/** Parties, or rows about them, as the reader's language orders their names. */
export function inOrderOfNames<Row>(
  rows: readonly Row[],
  partyOf: (row: Row) => string,
  reader: Pick<Reader, 'party' | 'language'>,
): Row[] {
  const { compare } = new Intl.Collator(reader.language)
  const named = rows.map((row) => ({ row, name: nameAmong(partyOf(row), reader) }))
  return named.sort((a, b) => compare(a.name, b.name)).map(({ row }) => row)
}

import type { LanguageTag } from '@qarar/core'
import { organisations } from '@qarar/core/organisations/index.ts'
import { partyCalled, partyName } from '../party-name.ts'
import { singleSpaces } from '../single-spaces.ts'

const unlisted = 'name:'

/** What a note begins with: an organisation's secretariat as it calls itself, else by the lists, else as it was typed. */
export function senderName(from: string, language: LanguageTag): string {
  const profile = organisations.find(({ code, secretariat }) => code === from || secretariat.includes(from))
  if (from.startsWith(unlisted)) return from.slice(unlisted.length)
  return profile?.sender[language] ?? partyName(from, language) ?? from
}

/** The id of whoever sent a note, by id or name, also as secretariats call themselves; else `name:` and the words. */
export function senderCalled(typed: string): string {
  const words = typed.trim().replace(/^name:\s*/, '')
  if (partyName(words, 'en') !== null) return words
  const profile = organisations.find(({ sender }) =>
    Object.values(sender).some((name) => folded(name) === folded(words)),
  )
  return profile?.secretariat.at(-1) ?? partyCalled(words) ?? `${unlisted}${words}`
}

/** With or without the article at its head. */
const folded = (name: string) =>
  singleSpaces(name)
    .plain.trim()
    .toLowerCase()
    .replace(/^(?:the|le|la) /, '')

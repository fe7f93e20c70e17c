import type { LanguageTag } from '../model/kinds.ts'

/** Names of one State, organ, office, institution or class of parties. */
export interface PartyNames {
  /** `state:AFG`, `un/secretary-general`, `class:donors`; null for words that name no party though they contain one. */
  id: string | null
  names: Readonly<Record<LanguageTag, readonly string[]>>
}

/** The parties of an organisation, by the texts in which their names mean them. */
export interface OrganisationParties {
  /** In every text: `Security Council`. */
  everywhere: readonly PartyNames[]
  /** In the organisation's own texts, and elsewhere beside its name: `Secretary-General`, `Member States`. */
  own: readonly PartyNames[]
  /** In texts of one organ, by its code: `Council`. */
  byOrgan: Readonly<Record<string, readonly PartyNames[]>>
}

/**
 * Reads a table of parties: a line each, columns `id | Arabic | English | French`, names parted by `; `. `[a/b]` stands
 * for either, and the id `-` for words that name no party. Articles of English and French are left out.
 */
export function readPartyTable(table: string): PartyNames[] {
  return rowsOf(table).map(([id = '', ar = '', en = '', fr = '']) => ({
    id: id === '-' ? null : id,
    names: { ar: namesIn(ar), en: namesIn(en), fr: namesIn(fr) },
  }))
}

/** Cells of each line, trimmed; lines without words are left out. */
export function rowsOf(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** The names of a cell, choices written out. */
export function namesIn(cell: string): string[] {
  return cell
    .split(/;\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .flatMap(expandChoices)
}

/** `[World/Islamic] Bank` → `World Bank`, `Islamic Bank`; an empty choice leaves the word out. */
function expandChoices(name: string): string[] {
  const choice = /\[([^\]]*)\]/.exec(name)
  if (!choice) return [name.replace(/ {2,}/g, ' ').trim()]
  const before = name.slice(0, choice.index)
  const after = name.slice(choice.index + choice[0].length)
  return (choice[1] ?? '').split('/').flatMap((word) => expandChoices(`${before}${word}${after}`))
}

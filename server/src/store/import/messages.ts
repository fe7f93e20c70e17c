// What a person is told about an import, one sentence each. The pages say it in their own languages.
import { rulesVersion } from '@qarar/core'
import type { Held } from './find-held.ts'
import type { Match } from './find-match.ts'
import type { ReadFile } from './read-file.ts'

const languageNames = { ar: 'Arabic', en: 'English', fr: 'French' }

export function imported({ reading }: ReadFile): string {
  const { kind, works } = reading.publication
  return works.length > 1 ? `Imported as ${kind} with ${works.length} works.` : `Imported as ${kind}.`
}

export function alreadyImported({ file, state, manifestation }: Held, replaces?: string): string {
  const since = state === 'superseded' ? ', and replaced by a later file since' : ''
  const advice = replaces
    ? `; to let it replace ${replaces}, withdraw ${manifestation} and import it again`
    : ''
  return `Already imported as "${file}"${since}${advice}.`
}

export function stillAsked(doubt: string): string {
  return `Imported before and waiting for an answer: see doubt ${doubt}.`
}

export function newLanguage({ fingerprint }: ReadFile, publication: string): string {
  const language = fingerprint.language ? languageNames[fingerprint.language] : 'other'
  return `Recognised as the ${language} text of ${publication}.`
}

export function newFormat({ fingerprint }: ReadFile, expression: string, similarity: number): string {
  const { format, encoding } = fingerprint
  const alike =
    similarity === 1 ? 'the same letters and digits' : `${percent(similarity)} alike, with the same digits`
  return `Recognised as the text of ${expression} in another file (${format}, ${encoding}): ${alike}.`
}

export function newRevision(expression: string): string {
  return `Replaces the text of ${expression}; the text before it is kept.`
}

export function cameBack({ reading }: ReadFile): string {
  return `Imported again as ${reading.publication.kind}: what stood in its place had been withdrawn.`
}

export function readAgain({ rules }: Held): string {
  return `Already imported; read again with rules ${rulesVersion} (before: ${rules}).`
}

export function asked(doubt: string, { candidate, reason, similarity }: Match & { as: 'doubt' }): string {
  const why = {
    'same-symbol-other-text': `has the symbol of ${candidate.expression} and another text`,
    'same-text-other-symbol': `has the text or the works of ${candidate.expression} under another symbol`,
    'no-symbol-alike': `is like ${candidate.expression}`,
  }[reason]
  const how = `answer doubt ${doubt}, or import it again with --replaces ${candidate.expression}`
  return `Waits for you: it ${why} (${percent(similarity)} of the text alike); ${how}.`
}

function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`
}

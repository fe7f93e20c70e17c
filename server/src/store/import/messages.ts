// What a person is told about an import, one sentence each. The pages say it in their own languages.
import { type LanguageTag, rulesVersion } from '@qarar/core'
import { languageName } from '../../language-name.ts'
import type { ImportOptions } from '../store.ts'
import { type Aspect, aspects } from './compare-outlines.ts'
import type { Held } from './find-held.ts'
import type { Match } from './find-match.ts'
import type { Arrival } from './put-file.ts'
import type { ReadFile } from './read-file.ts'

type Asked = Pick<ImportOptions, 'replaces' | 'language'>

export function imported({ reading }: ReadFile): string {
  const { kind, works } = reading.publication
  return works.length > 1 ? `Imported as ${kind} with ${works.length} works.` : `Imported as ${kind}.`
}

export function alreadyImported(held: Held, { replaces, language }: Asked): string {
  const { file, state, manifestation } = held
  const since = state === 'superseded' ? ', and replaced by a later file since' : ''
  const advice = replaces
    ? `; to let it replace ${replaces}, withdraw ${manifestation} and import it again`
    : ''
  return `Already imported as "${file}"${since}${languageKept(held, language)}${advice}.`
}

export function stillAsked(doubt: string, held: Held, { language }: Asked): string {
  return `Imported before and waiting for an answer${languageKept(held, language)}: see doubt ${doubt}.`
}

/** A language that is stated for bytes that are held comes too late. */
function languageKept({ language }: Held, stated?: LanguageTag): string {
  if (stated === undefined || stated === language) return ''
  const kept = language ? languageName(language) : 'not known'
  return `; its language was not changed to ${languageName(stated)} and stays ${kept}`
}

export function newLanguage({ fingerprint }: ReadFile, publication: string): string {
  const language = fingerprint.language ? languageName(fingerprint.language) : 'other'
  return `Recognised as the ${language} text of ${publication}.`
}

export function newFormat(
  { fingerprint, carried }: Arrival,
  { expression, similarity, places }: { expression: string; similarity: number; places: number },
): string {
  const { format, encoding } = fingerprint
  const alike =
    similarity === 1 ? 'the same letters and digits' : `${percent(similarity)} alike, with the same numbers`
  const kept = `Recognised as the text of ${expression} in another file (${format}, ${encoding}): ${alike}`
  if (places === 0) return `${kept}.`
  const differ = `${places} ${places === 1 ? 'place differs' : 'places differ'}`
  return `${kept}; ${differ}, and the text shown stays: see /files/${carried.manifestation}.`
}

export function newRevision(expression: string): string {
  return `Replaces the text of ${expression}; the text before it is kept.`
}

export function cameBack({ reading }: ReadFile): string {
  return `Imported again as ${reading.publication.kind}: what stood in its place had been withdrawn.`
}

export function readAgain(held: Held, { language }: Asked): string {
  const again = `read again with rules ${rulesVersion} (before: ${held.rules})`
  return `Already imported; ${again}${languageKept(held, language)}.`
}

export function asked(doubt: string, match: Match & { as: 'doubt' }): string {
  const { candidate, reason, similarity, differs } = match
  const why = {
    'same-symbol-other-text': `has the symbol of ${candidate.expression} and another text`,
    'same-text-other-symbol': `has the text or the works of ${candidate.expression} under another symbol`,
    'no-symbol-alike': `is like ${candidate.expression}`,
  }[reason]
  // A text in another language can replace none.
  const how = differs ? '' : `, or import it again with --replaces ${candidate.expression}`
  const measured = differs ? comparison(differs) : `${percent(similarity)} of the text alike`
  return `Waits for you: it ${why} (${measured}); answer doubt ${doubt}${how}.`
}

const unclear: Partial<Record<Aspect, string>> = {
  organisation: 'organisation (not known)',
  publication: 'publication (more than one)',
}

function comparison(differs: Aspect[]): string {
  const agree = aspects.filter((aspect) => !differs.includes(aspect) && !unclear[aspect])
  const equal = agree.length > 0 ? `in agreement: ${agree.join(', ')}; ` : ''
  const not = differs.map((aspect) => unclear[aspect] ?? aspect)
  return `another language; ${equal}not in agreement: ${not.join(', ')}`
}

function percent(share: number): string {
  // Down, as on the pages: 99.996 % is not all.
  return `${Math.floor(share * 10_000) / 100} %`
}

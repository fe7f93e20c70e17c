import type { Publication, TextReading } from '@qarar/core'
import { type Outline, outlineOfPublication } from './compare-outlines.ts'
import { lettersOf, sha256, sketchOf, stretchesOf } from './fingerprint.ts'
import { worksKey } from './identity-keys.ts'
import { type WorkText, workTextsOf } from './work-texts.ts'

/** All that decides what a file is in relation to those that are held. */
export interface Fingerprint extends Outline {
  organisation: string | null
  language: Publication['language']
  format: string
  encoding: string
  worksKey: string | null
  letters: string
  lettersKey: string
  /** Work by work, for files of one text. */
  texts: WorkText[]
  stretches: Set<number>
  sketch: number[]
}

export function fingerprintOf({ publication, repaired }: TextReading): Fingerprint {
  const letters = lettersOf(repaired.text)
  const stretches = stretchesOf(letters)
  return {
    organisation: publication.organisation,
    ...outlineOfPublication(publication),
    language: publication.language,
    format: publication.source.format,
    encoding: publication.source.encoding,
    worksKey: worksKey(publication.works),
    letters,
    // A text without letters is the same as another only with the very same signs.
    lettersKey: sha256(letters || repaired.text),
    texts: workTextsOf(publication),
    stretches,
    sketch: sketchOf(stretches),
  }
}

import type { Paragraph } from '../../model/publication.ts'
import type { PlacedParagraph, PlacedWork } from '../texts.ts'
import { alignParagraphs } from './align-paragraphs.ts'
import type { Versions } from './find-versions.ts'

/** Two versions of a work, with their paragraphs side by side. */
export interface AlignedVersions {
  /** The first version of the work: what every other one is laid beside. */
  one: PlacedWork
  other: PlacedWork
  pairs: readonly (readonly [one: PlacedParagraph | null, other: PlacedParagraph | null])[]
}

/** Every version of a work beside its first one. */
export function alignVersions(versions: readonly Versions[]): AlignedVersions[] {
  return versions.flatMap(([one, ...others]) =>
    one === undefined ? [] : others.map((other) => alignWorks(one, other)),
  )
}

function alignWorks(one: PlacedWork, other: PlacedWork): AlignedVersions {
  const [ofOne, ofOther] = [placedBy(one), placedBy(other)]
  const aligned = alignParagraphs([...ofOne.keys()], [...ofOther.keys()])
  const pairs = aligned.map(
    ([first, second]) =>
      [(first && ofOne.get(first)) ?? null, (second && ofOther.get(second)) ?? null] as const,
  )
  return { one, other, pairs }
}

const placedBy = ({ paragraphs }: PlacedWork) =>
  new Map<Paragraph, PlacedParagraph>(paragraphs.map((placed) => [placed.paragraph, placed]))

import type { Link, TextPlace } from '../../model/linked.ts'
import { placeOf, placeOfWork } from '../text-place.ts'
import type { PlacedParagraph } from '../texts.ts'
import type { AlignedVersions } from './aligned-versions.ts'

/** A link from every version to the first one, and one for each pair of paragraphs. */
export function linkVersions(versions: readonly AlignedVersions[]): Link[] {
  return versions.flatMap(({ one, other, pairs }) => [
    linkOf('language-version', placeOfWork(other), placeOfWork(one)),
    ...pairs.flatMap(([first, second]) =>
      first && second && isText(first) ? [linkOf('same-paragraph', placeOf(second), placeOf(first))] : [],
    ),
  ])
}

/** Covers and headings are laid out, not written. */
const isText = ({ paragraph: { part } }: PlacedParagraph) =>
  part !== 'cover' && part !== 'contents' && part !== 'heading' && part !== 'signature'

function linkOf(relation: Link['relation'], from: TextPlace, to: TextPlace): Link {
  return { from, to, target: to.label, relation, status: 'linked' }
}

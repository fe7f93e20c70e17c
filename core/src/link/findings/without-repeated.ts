import type { Finding, TextPlace } from '../../model/linked.ts'
import type { AlignedVersions } from '../versions/aligned-versions.ts'

/**
 * Of findings of one kind that name the same places, the first: several rules may come upon one contradiction, and all
 * language versions of a text have it.
 */
export function withoutRepeated(
  findings: readonly Finding[],
  versions: readonly AlignedVersions[],
): Finding[] {
  const same = placesInFirstVersion(versions)
  const told = new Map<string, Set<number>>()
  return findings.filter(({ code, places }, index) => {
    const keys = places.map((place) => `${code} ${same.get(paragraphKey(place)) ?? placeKey(place)}`)
    const [first, ...others] = keys.map((key) => told.get(key) ?? new Set<number>())
    if (first && [...first].some((each) => others.every((other) => other.has(each)))) return false
    for (const [at, key] of keys.entries()) {
      const place = places[at] as TextPlace
      for (const each of new Set([key, `${code} ${paragraphKey(place)}`, `${code} ${placeKey(place)}`]))
        told.set(each, (told.get(each) ?? new Set()).add(index))
    }
    return true
  })
}

/** From a paragraph of another version to that of the first. */
function placesInFirstVersion(versions: readonly AlignedVersions[]): ReadonlyMap<string, string> {
  return new Map(
    versions.flatMap(({ one, other, pairs }) => [
      [workKey(other.publication, other.order, null), workKey(one.publication, one.order, null)] as const,
      ...pairs.flatMap(([first, second]) =>
        first && second
          ? [
              [
                workKey(other.publication, other.order, second.paragraph.eId),
                workKey(one.publication, one.order, first.paragraph.eId),
              ] as const,
            ]
          : [],
      ),
    ]),
  )
}

const workKey = (publication: number, work: number | null, eId: string | null) =>
  `${publication} ${work} ${eId}`

const paragraphKey = ({ publication, work, eId }: TextPlace) => workKey(publication, work, eId)

const placeKey = (place: TextPlace) => `${paragraphKey(place)} ${place.span?.start} ${place.span?.end}`

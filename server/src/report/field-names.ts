// Names of the places that people fill in, as Word can keep them: a content control takes any, a bookmark 40 letters,
// digits and low lines. Ours are small letters, digits, points and hyphens: capitals are free for what is missing.
import { createHash } from 'node:crypto'
import type { PacketSeal } from '@qarar/register'

const longest = 40

/** `i-4k2m9x0qz7.legal-basis` is `q_iZ4k2m9x0qz7_legalZbasis`. Throws for a name that cannot be kept. */
export function bookmarkOfField(name: string): string {
  const bookmark = `q_${shortened(name)}`
  if (!/^[0-9a-z.-]+$/.test(name) || bookmark.length > longest)
    throw new RangeError(`"${name}" cannot be kept as a bookmark`)
  return bookmark
}

/** Null where the bookmark is none of ours. */
export function fieldOfBookmark(bookmark: string): string | null {
  const isOurs = /^q_[0-9a-z_Z]+$/.test(bookmark) && bookmark.length <= longest
  return isOurs ? bookmark.slice(2).replaceAll('_', '.').replaceAll('Z', '-') : null
}

const shortened = (name: string) => name.replaceAll('.', '_').replaceAll('-', 'Z')

/** Of a segment that waits for its translation: by its exact words, so that the same words are one segment. */
export const segmentName = (source: string) =>
  `s.${createHash('sha256').update(source).digest('hex').slice(0, 32)}`

/** What the file says of itself once more, where nobody sees it: `_q_vZ7f3kq0w9xz_wZ4k2m9x0qz7_0c1d2e3f4a5`. */
export const sealBookmark = ({ volume, packet, hash }: PacketSeal) =>
  `_q_${[volume, packet, hash].map(shortened).join('_')}`.slice(0, longest)

/** Names of the custom properties that hold the seal. */
export const sealProperties = { volume: 'QararVolume', packet: 'QararPacket', hash: 'QararHash' } as const

/** Null where the bookmark is no seal; `hash` is as much of it as fitted. */
export function sealOfBookmark(bookmark: string): PacketSeal | null {
  const [, volume, packet, hash] = /^_q_([0-9a-zZ]+)_([0-9a-zZ]+)_([0-9a-f]+)$/.exec(bookmark) ?? []
  if (!volume || !packet || !hash) return null
  return { volume: volume.replaceAll('Z', '-'), packet: packet.replaceAll('Z', '-'), hash }
}

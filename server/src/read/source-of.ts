import { createHash } from 'node:crypto'
import type { RawText } from '@qarar/core'

/** Which bytes a text was read from. `bytes`: those of the file as it was given, whatever was converted on the way. */
export function sourceOf(
  bytes: Uint8Array,
  file: string,
  format: string,
  encoding: string,
): RawText['source'] {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { file, sha256, bytes: bytes.length, format, encoding }
}

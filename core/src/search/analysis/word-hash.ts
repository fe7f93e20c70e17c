// FNV-1a over UTF-16 units, so that who goes through a text anyhow has the hash of each word at its end.

export const hashStart = 0x811c9dc5

export const hashStep = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193)

export function wordHash(printed: string): number {
  let hash = hashStart
  for (let at = 0; at < printed.length; at++) hash = hashStep(hash, printed.charCodeAt(at))
  return hash
}

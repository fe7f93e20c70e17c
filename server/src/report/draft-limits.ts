import { SettingError } from '../read/max-bytes.ts'

/** What a document that comes back may need. */
export interface DraftLimits {
  /** Bytes of the file. */
  file: number
  /** Bytes of the parts that are read, unpacked. */
  unpacked: number
  /** How many times larger than packed a part may unpack, beyond its first MiB. */
  ratio: number
  /** How many parts the package may have. */
  parts: number
  /** How many elements may stand in each other. */
  depth: number
  paragraphs: number
}

export const defaultDraftLimits: DraftLimits = {
  file: 32 * 1024 * 1024,
  unpacked: 96 * 1024 * 1024,
  ratio: 400,
  parts: 1000,
  depth: 200,
  paragraphs: 200_000,
}

/** QARAR_DRAFT_MAX_BYTES and QARAR_DRAFT_MAX_UNPACKED. */
export function draftLimitsSetting(environment: NodeJS.ProcessEnv = process.env): DraftLimits {
  return {
    ...defaultDraftLimits,
    file: bytesOf(environment, 'QARAR_DRAFT_MAX_BYTES') ?? defaultDraftLimits.file,
    unpacked: bytesOf(environment, 'QARAR_DRAFT_MAX_UNPACKED') ?? defaultDraftLimits.unpacked,
  }
}

function bytesOf(environment: NodeJS.ProcessEnv, name: string): number | undefined {
  const given = environment[name]
  if (!given) return undefined
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given)
  throw new SettingError(`${name} is “${given}”, not a number of bytes; set it to one, such as 33554432`)
}

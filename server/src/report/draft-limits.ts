import { SettingError } from '../read/max-bytes.ts'
import type { PackageLimits } from '../zip/open-package.ts'

/** What a document that comes back may need. */
export interface DraftLimits extends PackageLimits {
  /** How many elements may stand in each other. */
  depth: number
  /** How many elements and attributes the parts that are read may have together: a report of 300 pages has 620,000. */
  elements: number
  /** Characters of text in the parts that are read: such a report has some 750,000. */
  characters: number
  /** Also how many fields. */
  paragraphs: number
}

export const defaultDraftLimits: DraftLimits = {
  file: 32 * 1024 * 1024,
  unpacked: 96 * 1024 * 1024,
  ratio: 400,
  parts: 1000,
  depth: 200,
  elements: 2_000_000,
  characters: 5_000_000,
  paragraphs: 60_000,
}

/** QARAR_DRAFT_MAX_BYTES, QARAR_DRAFT_MAX_UNPACKED and QARAR_DRAFT_MAX_ELEMENTS. */
export function draftLimitsSetting(environment: NodeJS.ProcessEnv = process.env): DraftLimits {
  return {
    ...defaultDraftLimits,
    file: numberOf(environment, 'QARAR_DRAFT_MAX_BYTES') ?? defaultDraftLimits.file,
    unpacked: numberOf(environment, 'QARAR_DRAFT_MAX_UNPACKED') ?? defaultDraftLimits.unpacked,
    elements: numberOf(environment, 'QARAR_DRAFT_MAX_ELEMENTS') ?? defaultDraftLimits.elements,
  }
}

function numberOf(environment: NodeJS.ProcessEnv, name: string): number | undefined {
  const given = environment[name]
  if (!given) return undefined
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given)
  throw new SettingError(
    `${name} is “${given}”, not a number from 1 to 999999999; set it to one, such as ${defaultDraftLimits.file}`,
  )
}

import { SettingError } from '../read/max-bytes.ts'

/** What a workbook that comes back may need, in bytes. */
export interface SheetLimits {
  file: number
  /** Of all its parts, unpacked. */
  unpacked: number
}

export const defaultSheetLimits: SheetLimits = { file: 4 * 1024 * 1024, unpacked: 16 * 1024 * 1024 }

/** QARAR_SHEET_MAX_BYTES and QARAR_SHEET_MAX_UNPACKED. */
export function sheetLimitsSetting(environment: NodeJS.ProcessEnv = process.env): SheetLimits {
  return {
    file: bytesOf(environment, 'QARAR_SHEET_MAX_BYTES') ?? defaultSheetLimits.file,
    unpacked: bytesOf(environment, 'QARAR_SHEET_MAX_UNPACKED') ?? defaultSheetLimits.unpacked,
  }
}

function bytesOf(environment: NodeJS.ProcessEnv, name: string): number | undefined {
  const given = environment[name]
  if (!given) return undefined
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given)
  throw new SettingError(`${name} is “${given}”, not a number of bytes; set it to one, such as 8388608`)
}

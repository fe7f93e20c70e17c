import { constants } from 'node:buffer'

export const defaultMaxBytes = 64 * 1024 * 1024

/** A setting that cannot be used: named, with its value. */
export class SettingError extends Error {
  override name = 'SettingError'
}

/** QARAR_MAX_BYTES; never above the longest string that Node can hold. */
export function maxBytesSetting(environment: NodeJS.ProcessEnv = process.env): number {
  const given = environment.QARAR_MAX_BYTES
  if (!given) return defaultMaxBytes
  if (!/^[1-9]\d*$/.test(given)) {
    throw new SettingError(
      `QARAR_MAX_BYTES is “${given}”, not a number of bytes; set it to one, such as 134217728`,
    )
  }
  return Math.min(Number(given), constants.MAX_STRING_LENGTH)
}

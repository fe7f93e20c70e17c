import { SettingError } from './max-bytes.ts'

/** How many files are taken at a time. */
export const usualMaxFiles = 200

/** QARAR_MAX_FILES. */
export function maxFilesSetting(environment: NodeJS.ProcessEnv = process.env): number {
  const given = environment.QARAR_MAX_FILES
  if (!given) return usualMaxFiles
  if (/^[1-9]\d{0,4}$/.test(given)) return Number(given)
  throw new SettingError(
    `QARAR_MAX_FILES is “${given}”, not a number from 1 to 99999; set it to one, such as 500`,
  )
}

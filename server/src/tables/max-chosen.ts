import { SettingError } from '../read/max-bytes.ts'

/** How many mandates that were chosen one by one go into a table. */
export const usualMaxChosen = 10_000

/** QARAR_MAX_CHOSEN. */
export function maxChosenSetting(environment: NodeJS.ProcessEnv = process.env): number {
  const given = environment.QARAR_MAX_CHOSEN
  if (!given) return usualMaxChosen
  if (/^[1-9]\d{0,4}$/.test(given)) return Number(given)
  throw new SettingError(
    `QARAR_MAX_CHOSEN is “${given}”, not a number from 1 to 99999; set it to one, such as 20000`,
  )
}

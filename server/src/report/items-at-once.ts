import { SettingError } from '../read/max-bytes.ts'

/** How many items a report may have that is written while a browser waits. */
export const usualItemsAtOnce = 100

/** QARAR_REPORT_ITEMS. */
export function itemsAtOnceSetting(environment: NodeJS.ProcessEnv = process.env): number {
  const given = environment.QARAR_REPORT_ITEMS
  if (!given) return usualItemsAtOnce
  if (/^\d{1,6}$/.test(given)) return Number(given)
  throw new SettingError(
    `QARAR_REPORT_ITEMS is “${given}”, not a number from 0 to 999999; set it to one, such as 100`,
  )
}

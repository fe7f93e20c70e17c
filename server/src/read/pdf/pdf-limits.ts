import { SettingError } from '../max-bytes.ts'

const usualPages = 2000
const usualSeconds = 300

/** QARAR_MAX_PAGES and QARAR_READING_SECONDS. */
export function pdfLimitSettings(environment: NodeJS.ProcessEnv = process.env): {
  maxPages: number
  seconds: number
} {
  return {
    maxPages: numberOf('QARAR_MAX_PAGES', environment, usualPages),
    seconds: numberOf('QARAR_READING_SECONDS', environment, usualSeconds),
  }
}

function numberOf(name: string, environment: NodeJS.ProcessEnv, usual: number): number {
  const given = environment[name]
  if (!given) return usual
  if (/^[1-9]\d{0,4}$/.test(given)) return Number(given)
  throw new SettingError(
    `${name} is “${given}”, not a number from 1 to 99999; set it to one, such as ${usual}`,
  )
}

import { numberSetting } from '../number-setting.ts'

const usualPages = 2000
const usualSeconds = 300

/** QARAR_MAX_PAGES and QARAR_READING_SECONDS. */
export function pdfLimitSettings(environment: NodeJS.ProcessEnv = process.env): {
  maxPages: number
  seconds: number
} {
  return {
    maxPages: numberSetting(environment, 'QARAR_MAX_PAGES', usualPages),
    seconds: numberSetting(environment, 'QARAR_READING_SECONDS', usualSeconds),
  }
}

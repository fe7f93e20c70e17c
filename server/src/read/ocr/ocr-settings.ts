import { availableParallelism } from 'node:os'
import { SettingError } from '../max-bytes.ts'
import type { OcrLanguage } from './tesseract.ts'

export interface OcrSettings {
  languages: OcrLanguage[]
  /** Pages of one file. */
  maxPages: number
  /** Pages at a time. */
  threads: number
  /** For one page. */
  seconds: number
}

const known = ['ara', 'eng', 'fra'] as const
const usual = { maxPages: 500, seconds: 120 }

/** QARAR_OCR and what belongs to it; null where it is turned off. */
export function ocrSettings(environment: NodeJS.ProcessEnv = process.env): OcrSettings | null {
  const { QARAR_OCR: given = 'on' } = environment
  if (given !== 'on' && given !== 'off' && given !== '')
    throw new SettingError(`QARAR_OCR is “${given}”; set it to on or off`)
  if (given === 'off') return null
  return {
    languages: languagesOf(environment.QARAR_OCR_LANGUAGES),
    maxPages: numberOf('QARAR_MAX_OCR_PAGES', environment, usual.maxPages),
    threads: numberOf('QARAR_OCR_THREADS', environment, Math.max(1, availableParallelism() - 1)),
    seconds: numberOf('QARAR_OCR_PAGE_SECONDS', environment, usual.seconds),
  }
}

function languagesOf(given: string | undefined): OcrLanguage[] {
  if (!given) return [...known]
  const wanted = given.split('+')
  const wrong = wanted.find((language) => !known.some((each) => each === language))
  if (wrong === undefined) return known.filter((language) => wanted.includes(language))
  throw new SettingError(
    `QARAR_OCR_LANGUAGES is “${given}”; set it to some of ${known.join(', ')} with + between, such as ara+eng`,
  )
}

function numberOf(name: string, environment: NodeJS.ProcessEnv, usualNumber: number): number {
  const given = environment[name]
  if (!given) return usualNumber
  if (/^[1-9]\d{0,4}$/.test(given)) return Number(given)
  throw new SettingError(
    `${name} is “${given}”, not a number from 1 to 99999; set it to one, such as ${usualNumber}`,
  )
}

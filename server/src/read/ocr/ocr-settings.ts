import { availableParallelism } from 'node:os'
import { SettingError } from '../max-bytes.ts'
import { numberSetting } from '../number-setting.ts'
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
    maxPages: numberSetting(environment, 'QARAR_MAX_OCR_PAGES', usual.maxPages),
    threads: numberSetting(environment, 'QARAR_OCR_THREADS', Math.max(1, availableParallelism() - 1)),
    seconds: numberSetting(environment, 'QARAR_OCR_PAGE_SECONDS', usual.seconds),
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

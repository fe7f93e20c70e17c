import { numberSetting } from './number-setting.ts'

/** How many files are taken at a time. */
export const usualMaxFiles = 200

/** QARAR_MAX_FILES. */
export const maxFilesSetting = (environment: NodeJS.ProcessEnv = process.env): number =>
  numberSetting(environment, 'QARAR_MAX_FILES', usualMaxFiles, 500)

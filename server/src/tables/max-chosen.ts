import { numberSetting } from '../read/number-setting.ts'

/** How many mandates that were chosen one by one go into a table. */
export const usualMaxChosen = 10_000

/** QARAR_MAX_CHOSEN. */
export const maxChosenSetting = (environment: NodeJS.ProcessEnv = process.env): number =>
  numberSetting(environment, 'QARAR_MAX_CHOSEN', usualMaxChosen, 20_000)

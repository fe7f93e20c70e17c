import { SettingError } from './max-bytes.ts'

/** A setting that counts something, from 1 to 99999. */
export function numberSetting(
  environment: NodeJS.ProcessEnv,
  name: string,
  usual: number,
  example = usual,
): number {
  const given = environment[name]
  if (!given) return usual
  if (/^[1-9]\d{0,4}$/.test(given)) return Number(given)
  throw new SettingError(
    `${name} is “${given}”, not a number from 1 to 99999; set it to one, such as ${example}`,
  )
}

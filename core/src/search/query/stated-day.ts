import { foldDigits } from '../../languages/fold-arabic.ts'
/** `2017`, `2017-07` or `2017-07-11`, in any digits and with any of `-`, `/` and `.`; else undefined. */
export function statedDay(words: string): string | undefined {
  const european = foldDigits(words.trim())
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(european)
  if (!match) return undefined
  const [, year, ...rest] = match
  return [year, ...rest.flatMap((part) => part?.padStart(2, '0') ?? [])].join('-')
}

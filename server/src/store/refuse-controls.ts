import { refusal } from './store-error.ts'

/** Control characters, and those that turn the direction of the text around them: what is read is not what is there. */
const control = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

/** Words that a person types stand in the log for good, before others who cannot see what they hold. */
export function refuseControls(words: string, what: string): void {
  const [found] = control.exec(words) ?? []
  if (found === undefined) return
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  throw refusal(
    'not-applicable',
    `The ${what} has a character that nobody sees (U+${code}): take it out.`,
    'control-characters',
  )
}

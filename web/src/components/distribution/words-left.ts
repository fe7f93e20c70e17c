import { removedWords } from '@qarar/register'
import type { Messages } from '../../i18n/messages.ts'

/** Words, or that they were removed. */
export const wordsLeft = (words: string, { distribution }: Messages) =>
  words === removedWords ? `[${distribution.removedWords}]` : words

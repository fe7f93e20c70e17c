import { createHash } from 'node:crypto'
import type { ReportSentence } from '@qarar/register/contract'

export const keyOfWords = (words: string) => createHash('sha256').update(words).digest('hex')

/** The same for the same words in the same paragraphs. */
export const wordsKey = (sentences: readonly ReportSentence[]) =>
  keyOfWords(JSON.stringify(sentences.map(({ paragraph, text }) => [paragraph, text])))

/**
 * By which the words of a section that nobody has written are known: below 0, so that it is no log entry. They change when
 * the register does.
 */
export const versionOfWords = (sentences: readonly ReportSentence[]) => versionOfKey(wordsKey(sentences))

/** The same of a translation; 0: there is none. */
export const versionOfTranslation = (text: string | undefined) =>
  text === undefined ? 0 : versionOfKey(keyOfWords(text))

const versionOfKey = (key: string) => -1 - Number.parseInt(key.slice(0, 12), 16)

import { createHash } from 'node:crypto'
import type { ReportSentence } from '@qarar/register/contract'

export const keyOfWords = (words: string) => createHash('sha256').update(words).digest('hex')

/** The same for the same words in the same paragraphs. */
export const wordsKey = (sentences: readonly ReportSentence[]) =>
  keyOfWords(JSON.stringify(sentences.map(({ paragraph, text }) => [paragraph, text])))

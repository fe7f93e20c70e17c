import { type DraftRefusalCode, draftRefusalSentence } from '@qarar/register'
import { refusal } from '../store/store-error.ts'

/** What the file is, and what to do. */
export const refuseDraft = (code: DraftRefusalCode) =>
  refusal('not-applicable', draftRefusalSentence(code, 'en'), code)

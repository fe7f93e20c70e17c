import type { LanguageTag, ParagraphPart } from '@qarar/core'
import type { AnswerKind } from '@qarar/register/contract'

interface LetterTable {
  id: string
  log: string
  number: string
  date: string
  due: string | null
  language: LanguageTag
  organisation: string
  refers_to: string | null
}

export interface LetterMandateTable {
  letter: string
  position: number
  mandate: string
  symbol: string | null
  title: string | null
  session: string | null
  date: string | null
  language: LanguageTag | null
  publication: string
  order: number
  eid: string
  part: ParagraphPart
  number: string | null
  asked: string
  quote: string
}

interface LetterRecipientTable {
  letter: string
  recipient: string
}

interface LetterWithdrawalTable {
  letter: string
  log: string
  reason: string
}

interface AnswerTable {
  id: string
  log: string
  letter: string
  sender: string
  kind: AnswerKind
  number: string
  date: string
  language: LanguageTag
  words: string | null
  publication: string | null
}

interface AnswerReturnTable {
  answer: string
  position: number
  mandate: string
  entry: string
  quote: string
  order: number | null
  eid: string | null
}

interface AnswerWithdrawalTable {
  answer: string
  log: string
  reason: string
}

/** Correspondence. */
export interface LetterTables {
  letter: LetterTable
  letter_mandate: LetterMandateTable
  letter_recipient: LetterRecipientTable
  letter_withdrawal: LetterWithdrawalTable
  answer: AnswerTable
  answer_return: AnswerReturnTable
  answer_withdrawal: AnswerWithdrawalTable
}

import type { LanguageTag } from '@qarar/core'
import type { RequestHead, RequestItem } from '../contract/requests.ts'
import { dayInWords } from '../letters/note-verbale.ts'
import { replyPhrases } from './reply-phrases.ts'
import { senderName } from './sender-name.ts'

/** A reply as it is to be printed: what stands where is for whoever sets it. */
export interface ReplyNote {
  language: LanguageTag
  /** A mark above the title; null of a reply that was sent. */
  draft: string | null
  title: string
  /** «No. 12/3» */
  number: string
  date: string
  greeting: string
  items: ReplyNoteItem[]
  closing: string
}

interface ReplyNoteItem {
  /** «36/44-POL, paragraph 6», or the words of the note. */
  heading: string
  headingLanguage: LanguageTag
  text: string
  /** What a ministry wrote may stand in another language than the note. */
  language: LanguageTag
}

interface Reply {
  request: Pick<RequestHead, 'number' | 'date' | 'from' | 'about'>
  /** In the order of the request. */
  items: readonly Pick<
    RequestItem,
    'symbol' | 'title' | 'number' | 'eId' | 'quote' | 'language' | 'settled'
  >[]
  /** How the house calls itself; null where nobody has said it yet. */
  sender: string | null
  /** Null of a draft. */
  sent: { number: string; date: string } | null
  language: LanguageTag
}

export function replyNote({ request, items, sender: named, sent, language }: Reply): ReplyNote {
  const phrases = replyPhrases[language]
  const sender = named ?? phrases.blank
  const to = phrases.to(senderName(request.from, language))
  const { number, about } = request
  return {
    language,
    draft: sent ? null : phrases.draft,
    title: phrases.title,
    number: `${phrases.number} ${sent?.number ?? phrases.blank}`,
    date: sent ? dayInWords(sent.date, language) : phrases.blank,
    greeting: phrases.greeting(sender, to, { number, day: dayInWords(request.date, language), about }),
    items: items.map((item) => noteItem(item, language)),
    closing: phrases.closing(sender, to),
  }
}

function noteItem(item: Reply['items'][number], language: LanguageTag): ReplyNoteItem {
  const { symbol, title, number, eId, quote, settled } = item
  const { paragraph, unsettled } = replyPhrases[language]
  const comma = language === 'ar' ? '، ' : ', '
  const place = [symbol ?? title, number === null ? null : paragraph(number)].filter(Boolean).join(comma)
  return {
    heading: eId === null || place === '' ? quote : place,
    headingLanguage: eId === null ? (item.language ?? language) : language,
    text: settled?.words ?? unsettled,
    language: settled?.language ?? language,
  }
}

import { type LanguageTag, recordSymbol } from '@qarar/register'
import type { Paragraph, Turn, Work } from '../answers.ts'
import { type Cited, citationOf } from '../i18n/citation.ts'
import { deliveryLanguage } from '../i18n/delivery-language.ts'
import { messages } from '../i18n/messages.ts'

export interface Citable {
  work: Work
  organisation: string | null
  language: LanguageTag
}

/** A function that says how each paragraph of a text is cited; null where it has no number to cite it by. */
export function citationsOf({
  work,
  organisation,
  language,
}: Citable): (paragraph: Paragraph) => string | null {
  const byId = new Map(work.paragraphs.map((paragraph) => [paragraph.eId, paragraph]))
  const preamble = work.paragraphs.filter(({ part, parent }) => part === 'preambular' && !parent)
  const text = nameOf(work, organisation, language)
  const numberOf = (paragraph: Paragraph): string | null => {
    if (paragraph.part === 'preambular' && !paragraph.parent) return String(preamble.indexOf(paragraph) + 1)
    const parent = paragraph.parent ? byId.get(paragraph.parent) : undefined
    if (!parent) return paragraph.number
    const above = numberOf(parent)
    const own = subNumber(paragraph, language)
    return above && own ? `${above} (${own})` : null
  }
  return (paragraph) => {
    const number = numberOf(paragraph)
    if (number === null || text === null) return null
    const cited: Cited = {
      part: citedPart(paragraph),
      number,
      text,
      isResolution: isResolution(work),
      organisation,
    }
    return citationOf(cited, language)
  }
}

/** The address of a paragraph that outlives this installation: `/akn/…/36-44-pol/ara@/!main~para_6`. */
export const permanentAddress = ({ iri }: Work, { eId }: Paragraph) => iri && `${iri}~${eId}`

/** As printed in Arabic, by canonical number in other languages: «44/36-س», «36/44-POL». */
function nameOf(work: Work, organisation: string | null, language: LanguageTag): string | null {
  const { symbol, number, title, organ } = work
  const record = work.kind === 'verbatim-record' ? recordSymbol({ organisation, organ, number }) : null
  if (record) return record
  return (language === 'ar' ? (symbol ?? number) : (number ?? symbol)) ?? title
}

/** «أ» as the Arabic text prints it; `a` elsewhere. */
function subNumber({ marker, number }: Paragraph, language: LanguageTag): string | null {
  const printed = marker?.replace(/[^\p{L}\p{N}]/gu, '')
  return language === 'ar' && printed ? printed : number
}

function citedPart({ part }: Paragraph): Cited['part'] {
  return part === 'operative' || part === 'preambular' ? part : 'other'
}

const isResolution = ({ kind, symbol, number }: Work) => kind === 'resolution' && (symbol ?? number) !== null

/** A record is cited by page, which a text file does not give, with the speaker and the language of delivery. */
export function citationOfTurn(
  { by, language: spoken }: Turn,
  { work, organisation, language }: Citable,
): string | null {
  const name = nameOf(work, organisation, language)
  if (!name || !by) return null
  const { separator, meeting } = messages[language]
  const delivery = spoken && ` (${meeting.spokeIn(deliveryLanguage(spoken, language))})`
  return [name, meeting.pageUnknown, `${by}${delivery ?? ''}`].join(separator)
}

import type { LanguageTag } from '@qarar/core'

/** What the document asks, in the language of the form. */
export interface PacketPhrases {
  /** «36/44-POL, paragraph 6» */
  paragraph: (number: string, symbol: string) => string
  onParagraph: (place: string) => string
  onText: (symbol: string) => string
  further: (heading: string) => string
}

export const packetPhrases: Record<LanguageTag, PacketPhrases> = {
  ar: {
    paragraph: (number, symbol) => `${symbol}، الفقرة ${number}`,
    onParagraph: (place) => `ما اتُّخذ من إجراءات (${place})`,
    onText: (symbol) => `ما اتُّخذ من إجراءات (${symbol})`,
    further: (heading) => `${heading}: ما عدا ذلك`,
  },
  en: {
    paragraph: (number, symbol) => `${symbol}, paragraph ${number}`,
    onParagraph: (place) => `Action taken (${place})`,
    onText: (symbol) => `Action taken (${symbol})`,
    further: (heading) => `${heading}: anything else`,
  },
  fr: {
    paragraph: (number, symbol) => `${symbol}, paragraphe ${number}`,
    onParagraph: (place) => `Mesures prises (${place})`,
    onText: (symbol) => `Mesures prises (${symbol})`,
    further: (heading) => `${heading} : autres éléments`,
  },
}

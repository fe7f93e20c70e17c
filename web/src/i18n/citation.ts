import { type LanguageTag, organisations } from '@qarar/register'

/** What a citation names; `number` is the path of a sub-item («5 (أ)»). */
export interface Cited {
  part: 'operative' | 'preambular' | 'other'
  number: string
  /** Symbol or number of the text, as its language writes it; the title where it has none. */
  text: string
  isResolution: boolean
  organisation: string | null
}

/** The form in which an organisation cites a paragraph, in the language of the text. */
export function citationOf(cited: Cited, language: LanguageTag): string {
  const text = cited.isResolution ? resolutionName(cited, language) : cited.text
  return forms[language][cited.part](cited.number, text)
}

/** By the form that the profile of the organisation gives. */
function resolutionName({ text, organisation }: Cited, language: LanguageTag): string {
  const profile = organisations.find(({ code }) => code === organisation)
  return profile?.citedBySymbol
    ? `${names[language]} ${text}`
    : `${names[language]} ${numberSigns[language]} ${text}`
}

const names: Record<LanguageTag, string> = { ar: 'القرار', en: 'resolution', fr: 'la résolution' }
const numberSigns: Record<LanguageTag, string> = { ar: 'رقم', en: 'No.', fr: 'n°' }

type Form = (number: string, text: string) => string
const forms: Record<LanguageTag, Record<Cited['part'], Form>> = {
  ar: {
    operative: (n, text) => `الفقرة ${n} من منطوق ${text}`,
    preambular: (n, text) => `الفقرة ${n} من ديباجة ${text}`,
    other: (n, text) => `الفقرة ${n}، ${text}`,
  },
  en: {
    operative: (n, text) => `operative paragraph ${n} of ${text}`,
    preambular: (n, text) => `preambular paragraph ${n} of ${text}`,
    other: (n, text) => `paragraph ${n}, ${text}`,
  },
  fr: {
    operative: (n, text) => `paragraphe ${n} du dispositif de ${text}`,
    preambular: (n, text) => `alinéa ${n} du préambule de ${text}`,
    other: (n, text) => `paragraphe ${n}, ${text}`,
  },
}

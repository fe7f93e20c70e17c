import type { LanguageTag } from '@qarar/core'

export interface RecordText {
  paragraphs: string[]
  /** How a line with a speaker header begins. */
  isHeader: (line: string) => boolean
}

const headers: Record<LanguageTag, (name: string, state: string) => string> = {
  ar: (name, state) => `السيد ${name} (${state}) (تكلم بالإنكليزية): `,
  en: (name, state) => `Mr. ${name} (${state}): `,
  fr: (name, state) => `M. ${name} (${state}) (parle en anglais) : `,
}
const header = /^(?:السيد|Mr\.|M\.) [^:]{1,80}:/

const names: Record<LanguageTag, readonly string[]> = {
  ar: ['كران', 'تسلي', 'فارد', 'ألدوس', 'ولدان', 'أورين', 'برنيك', 'نور'],
  en: ['Karran', 'Tesli', 'Fard', 'Aldous', 'Wildan', 'Orin', 'Bernik', 'Nour'],
  fr: ['Karran', 'Tesli', 'Fard', 'Aldous', 'Wildan', 'Orin', 'Bernik', 'Nour'],
}
const states: Record<LanguageTag, readonly string[]> = {
  ar: ['سروان', 'كدرا', 'نوريفال', 'هلمار', 'جلبان', 'سولمارا', 'أوستريل', 'تمرا'],
  en: ['Sarwan', 'Kadra', 'Norival', 'Halmar', 'Jalban', 'Solmara', 'Ostreel', 'Tamra'],
  fr: ['Sarwan', 'Kadra', 'Norival', 'Halmar', 'Jalban', 'Solmara', 'Ostreel', 'Tamra'],
}

/** A record of a meeting whose speeches are the paragraphs of adopted texts: one text a speech, each under an invented speaker. */
export function inventRecord(texts: readonly (readonly string[])[], language: LanguageTag): RecordText {
  const paragraphs = texts.flatMap((text, index) => speechOf(text, index, language))
  return { paragraphs, isHeader: (line) => header.test(line) }
}

function speechOf(text: readonly string[], index: number, language: LanguageTag): string[] {
  const name = names[language][index % 8] as string
  const state = states[language][index % 8] as string
  const paragraphs = text.map(plainWords).filter((line) => line.length > 120)
  return paragraphs.slice(0, 14).map((line, at) => (at === 0 ? headers[language](name, state) : '') + line)
}

/** A paragraph in one line, without number and note marks, ended as a sentence. */
function plainWords(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\S{1,4}\s?[-.–)]\s+/, '')
    .replace(/\(\d{1,3}\)/g, '')
    .replace(/\s*[,،;؛:.]$/, '.')
}

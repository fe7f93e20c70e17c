// What a paragraph is called where people read: by its number as printed, else by its place; never by its eId.
import type { LanguageTag } from '@qarar/core'

/** A paragraph by its eId, with what its text prints before it. */
export interface NamedPlace {
  eId: string
  number: string | null
  marker?: string | null
}

/** «5», «5 (a)», «preambular paragraph 2», «5, unnumbered item 1». */
export function paragraphName({ eId, number, marker = null }: NamedPlace, language: LanguageTag): string {
  const steps = eId.split('__')
  const outer = steps.slice(0, -1).map((step) => outerName(step, language))
  const [last = ''] = steps.slice(-1)
  if (outer.length === 0) return number ?? printed(marker) ?? placeName(last, language)
  const letter = printed(marker) ?? number
  const own = letter === null ? outerName(last, language) : `(${letter})`
  return [...outer, own].reduce(
    (name, step) => name + (step.startsWith('(') ? ' ' : separators[language]) + step,
  )
}

/** By its eId alone: `para_6` is the paragraph that prints 6. */
export const paragraphNamed = (eId: string, language: LanguageTag): string =>
  paragraphName({ eId, number: /^para_(\d+)$/.exec(eId)?.[1] ?? null }, language)

/** Letters and digits of a marker; a bullet is none, and no speaker or place before the words. */
function printed(marker: string | null): string | null {
  const letters = marker?.replaceAll(/[^\p{L}\p{N}]/gu, '') ?? ''
  return letters !== '' && letters.length <= longestNumber ? letters : null
}

const longestNumber = 5

/** A paragraph that has items: `para_6` by the number that its text prints, `subpara_a` by its letter. */
function outerName(step: string, language: LanguageTag): string {
  const [, kind, number] = /^(para|subpara)_([^_]+)$/.exec(step) ?? []
  if (kind === 'para' && number) return number
  if (kind === 'subpara') return number && /\D/.test(number) ? `(${number})` : itemName(step, language)
  return placeName(step, language)
}

/** A paragraph without a number, by its part and its place in it. */
function placeName(step: string, language: LanguageTag): string {
  const [, kind = '', count = ''] = /^([a-z]+)_?(.*)$/.exec(step) ?? []
  const words = names[language]
  return filled(words[kind as keyof typeof words] ?? words.p, count.replace('_', '-'))
}

const itemName = (step: string, language: LanguageTag) =>
  filled(names[language].subpara, /\d+$/.exec(step)?.[0] ?? '')

const filled = (words: string, count: string) => words.replace('{n}', count).trim()

const separators: Record<LanguageTag, string> = { ar: '، ', en: ', ', fr: ', ' }

const names = {
  ar: {
    cover: 'الغلاف، السطر {n}',
    toc: 'المحتويات، السطر {n}',
    heading: 'العنوان {n}',
    chapeau: 'الاستهلال {n}',
    container: 'فقرة الديباجة {n}',
    intro: 'الفقرة غير المرقمة {n} من المنطوق',
    p: 'الفقرة غير المرقمة {n}',
    para: 'الفقرة غير المرقمة {n} من المنطوق',
    signature: 'التوقيع {n}',
    annex: 'المرفق، الفقرة {n}',
    subpara: 'البند غير المرقم {n}',
  },
  en: {
    cover: 'cover, line {n}',
    toc: 'contents, line {n}',
    heading: 'heading {n}',
    chapeau: 'opening words {n}',
    container: 'preambular paragraph {n}',
    intro: 'unnumbered operative paragraph {n}',
    p: 'unnumbered paragraph {n}',
    para: 'unnumbered operative paragraph {n}',
    signature: 'signature {n}',
    annex: 'annex, paragraph {n}',
    subpara: 'unnumbered item {n}',
  },
  fr: {
    cover: 'couverture, ligne {n}',
    toc: 'table des matières, ligne {n}',
    heading: 'titre {n}',
    chapeau: 'chapeau {n}',
    container: 'alinéa {n} du préambule',
    intro: 'paragraphe non numéroté {n} du dispositif',
    p: 'paragraphe non numéroté {n}',
    para: 'paragraphe non numéroté {n} du dispositif',
    signature: 'signature {n}',
    annex: 'annexe, paragraphe {n}',
    subpara: 'point non numéroté {n}',
  },
} satisfies Record<LanguageTag, Record<string, string>>

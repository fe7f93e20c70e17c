import type { LanguageTag } from '@qarar/core'
import { oneLine, type Reference } from './reference.ts'

/** BibTeX, in UTF-8 as biber reads it. Fields that are not stated are left out. */
export function writeBibtex(reference: Reference): string {
  const { organisation, organ, title, number, container, date, language, iri } = reference
  const fields: [name: string, value: string | null][] = [
    ['author', organisation && braced(organisation)],
    ['title', braced(title ?? number ?? '')],
    ['number', number && inTex(number)],
    ['howpublished', container && inTex(container)],
    ['institution', organ && inTex(organ)],
    ['year', date?.slice(0, 4) ?? null],
    ['date', date],
    ['langid', language && languageNames[language]],
    ['note', iri && inTex(iri)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return [`@misc{${keyOf(reference)},`, ...lines, '}', ''].join('\n')
}

const languageNames: Record<LanguageTag, string> = { ar: 'arabic', en: 'english', fr: 'french' }

/** A second pair keeps names and titles as they are written. */
const braced = (words: string) => `{${inTex(words)}}`

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
}

/** BibTeX counts every brace, escaped or not: those of the words become commands. */
const inTex = (words: string) =>
  oneLine(words).replace(/[\\^~{}&%$#_]/g, (sign) => escapes[sign] ?? `\\${sign}`)

/** `qarar-36-44-pol-2017`: letters, digits and hyphens only, whatever the number is. */
function keyOf({ organisation, number, title, date }: Reference): string {
  const words = [number ?? title ?? organisation ?? '', date?.slice(0, 4) ?? ''].join('-')
  const key = words
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
  return `qarar-${key.slice(0, 60) || 'text'}`
}

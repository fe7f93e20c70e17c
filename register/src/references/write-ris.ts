import { oneLine, type Reference } from './reference.ts'

/** RIS, as managers of references take it: a tag a line, CRLF. Fields that are not stated are left out. */
export function writeRis(reference: Reference): string {
  const { kind, organisation, organ, title, number, container, date, language, iri } = reference
  const fields: [tag: string, value: string | null][] = [
    ['TY', kind === 'press-report' ? 'NEWS' : 'GOVDOC'],
    ['AU', authorOf(organisation)],
    ['A2', organ],
    ['TI', title ?? number],
    ['T2', container],
    ['M1', number],
    ['PB', organisation],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', date && dayOf(date)],
    ['LA', language],
    ['AN', iri],
  ]
  const lines = fields.flatMap(([tag, value]) => {
    const words = value === null ? '' : oneLine(value)
    return words === '' ? [] : [`${tag}  - ${words}`]
  })
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/** A comma at the end: a body has no given name. */
const authorOf = (organisation: string | null) => organisation && `${organisation.replaceAll(',', ' ')},`

/** `2025/05/20/`, with empty places for what is not stated. */
function dayOf(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}/`
}

import { childValue, elementsOf, parseXml, type XmlElement } from '../docx/xml.ts'
import { type StyleKey, type StyleRole, styleKeys, styleRoles } from './style-roles.ts'
import { usualStyles } from './usual-styles.ts'

/** What a report takes from a secretariat's own document, or from ours. */
export interface TemplateStyles {
  /** `word/styles.xml`, with ours for those that it lacks. */
  styles: XmlElement
  numbering: XmlElement | null
  ids: Record<StyleKey, string>
  /** Those that it lacks, though people would look for them. */
  lacks: StyleKey[]
  /** Size and margins, as markup. */
  page: string
  /** Between the margins, in twentieths of a point. */
  width: number
  heads: PageHead[]
  hasEvenHeads: boolean
  /** Parts that are kept as they are, by name: theme, fonts, heads and feet with their pictures. */
  parts: ReadonlyMap<string, KeptPart>
  /** Those to which the document itself points: theme and fonts. */
  relations: { type: string; target: string }[]
}

export interface KeptPart {
  bytes: Buffer
  /** Null of a list of relations, whose type every package says. */
  type: string | null
}

export interface PageHead {
  kind: 'header' | 'footer'
  on: 'default' | 'first' | 'even'
  /** `word/header1.xml` */
  part: string
}

/** Its own styles under their ids, ours for the rest: based on its default, so that its fonts are kept. */
export function mergeStyles(styles: XmlElement): Pick<TemplateStyles, 'styles' | 'ids' | 'lacks'> {
  const held = withDefaults(elementsOf(styles, 'w:style'))
  const found = styleKeys.map((key) => [key, findStyle(held, styleRoles[key])] as const)
  const taken = new Set(held.map(idOf))
  const ids = Object.fromEntries(
    found.map(([key, style]) => [key, style ? idOf(style) : freeId(styleRoles[key].id, taken)]),
  ) as Record<StyleKey, string>
  const missing = found.filter(([, style]) => style === undefined).map(([key]) => key)
  const others = elementsOf(styles).filter(({ name }) => name !== 'w:style')
  const added = missing.map((key) => newStyle(styleRoles[key], ids, held))
  return {
    styles: { ...styles, children: [...others, ...held, ...added] },
    ids,
    lacks: missing.filter((key) => styleRoles[key].isAsked),
  }
}

/** Some programs write no default of a kind, and base other styles on it. */
function withDefaults(held: readonly XmlElement[]): XmlElement[] {
  const ids = new Set(held.map(idOf))
  const usual = elementsOf(usualStyles(), 'w:style').filter(
    (style) => defaultId(held, style.attributes['w:type']) === undefined && !ids.has(idOf(style)),
  )
  return [...usual, ...held]
}

const idOf = (style: XmlElement) => style.attributes['w:styleId'] ?? ''

/** The name says more than the id: Word in French has `Titre1`, named `heading 1`. */
function findStyle(held: readonly XmlElement[], role: StyleRole): XmlElement | undefined {
  const same = held.filter(
    (style) => (style.attributes['w:type'] ?? 'paragraph') === role.type && idOf(style),
  )
  const named = (names: readonly string[]) =>
    same.find((style) => names.includes((childValue(style, 'w:name') ?? '').trim().toLowerCase()))
  return (
    named([role.name.toLowerCase()]) ?? same.find((style) => idOf(style) === role.id) ?? named(role.others)
  )
}

const freeId = (id: string, taken: ReadonlySet<string>): string =>
  taken.has(id) ? freeId(`${id}Q`, taken) : id

function newStyle(role: StyleRole, ids: Record<StyleKey, string>, held: readonly XmlElement[]): XmlElement {
  const base = role.base === undefined ? defaultId(held, role.type) : ids[role.base]
  const key = styleKeys.find((each) => styleRoles[each] === role) as StyleKey
  const isOwn = role.id.startsWith('Qarar') ? ' w:customStyle="1"' : ''
  const based = base === undefined ? '' : `<w:basedOn w:val="${base}"/>`
  const look = role.look.replace('<w:next w:val="BodyText"/>', () => `<w:next w:val="${ids.text}"/>`)
  return parseXml(
    `<w:style w:type="${role.type}"${isOwn} w:styleId="${ids[key]}"><w:name w:val="${role.name}"/>${based}${look}</w:style>`,
  ) as XmlElement
}

const defaultId = (held: readonly XmlElement[], type: string | undefined) =>
  held.find((style) => style.attributes['w:type'] === type && isOn(style.attributes['w:default']))
    ?.attributes['w:styleId']

export const isOn = (said: string | undefined) => ['1', 'true', 'on'].includes(said ?? '')

import { allOf, elementsOf, textOf, type XmlElement } from '../docx/xml.ts'
import type { OpenTemplate } from './open-template.ts'
import type { TemplateFault } from './template-faults.ts'
import type { KeptPart, TemplateStyles } from './template-styles.ts'

/** What a head, a numbering or a list of fonts may point to; theme and fonts: what the document itself does. */
const allowed = /\/(?:image|hyperlink|font)$/
/** Parts that we write ourselves. */
const reserved =
  /^(?:\[Content_Types\]\.xml|(?:word\/)?_rels\/|docProps\/|word\/(?:document|styles|numbering|settings|footnotes|comments)\.xml)/i
const ofDocument = /\/(?:theme|fontTable)$/

interface Kept {
  parts: Map<string, KeptPart>
  relations: TemplateStyles['relations']
  faults: TemplateFault[]
}

/** Heads, theme and fonts with all that they show. What would be fetched from elsewhere, or run, is refused. */
export function keepParts(open: OpenTemplate, relations: XmlElement | null, heads: readonly string[]): Kept {
  const kept: Kept = { parts: new Map(), relations: [], faults: [] }
  const held = open.parts
  const typeOf = contentTypes(open)
  const keepTarget = (from: string, name: string) => {
    if (reserved.test(name)) kept.faults.push({ code: 'embedded', part: from })
    else if (held.has(name)) keep(name)
    else kept.faults.push({ code: 'damaged', part: from })
  }
  const keep = (name: string) => {
    const bytes = held.get(name)
    if (!bytes || kept.parts.has(name)) return
    kept.parts.set(name, { bytes, type: typeOf(name) })
    const content = name.endsWith('.xml') ? open.tree(name) : null
    if (content && fetches(content)) kept.faults.push({ code: 'fields', part: name })
    const list = relationsOf(name)
    if (!held.has(list)) return
    const tree = open.tree(list)
    if (!tree) return
    kept.parts.set(list, { bytes: held.get(list) as Buffer, type: null })
    for (const { attributes } of elementsOf(tree, 'Relationship')) {
      const fault = relationFault(attributes)
      if (fault) kept.faults.push({ code: fault, part: name })
      else if (attributes.TargetMode !== 'External') keepTarget(name, resolved(name, attributes.Target ?? ''))
    }
  }
  for (const { attributes } of elementsOf(relations ?? undefined, 'Relationship')) {
    const { Type: type = '', Target: target = '', TargetMode: mode } = attributes
    if (!ofDocument.test(type) || mode === 'External') continue
    const name = resolved('word/document.xml', target)
    if (!held.has(name)) continue
    kept.relations.push({ type, target: `/${name}` })
    keep(name)
  }
  for (const name of ['word/numbering.xml', ...heads]) keep(name)
  kept.parts.delete('word/numbering.xml')
  return { ...kept, faults: [...open.faults, ...kept.faults] }
}

function relationFault({ Type: type = '', TargetMode: mode }: Record<string, string>) {
  if (!allowed.test(type)) return 'embedded'
  return mode === 'External' && !type.endsWith('/hyperlink') ? 'outside' : undefined
}

/** Fields that fetch or run something when the file is opened. */
const fetches = (part: XmlElement) =>
  /DDE|INCLUDE|IMPORT|(?<!HYPER)LINK|MACROBUTTON|DATABASE/i.test(
    [...allOf(part, 'w:instrText')].map(textOf).join('') +
      [...allOf(part, 'w:fldSimple')].map(({ attributes }) => attributes['w:instr'] ?? '').join(' '),
  )

export const relationsOf = (name: string) => name.replace(/([^/]*)$/, '_rels/$1.rels')

/** A target as it is written is meant from the folder of its part. */
function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function contentTypes({ tree }: OpenTemplate): (name: string) => string {
  const list = tree('[Content_Types].xml')
  const said = (name: string, key: string) =>
    new Map(
      elementsOf(list ?? undefined, name).map(({ attributes }) => [
        (attributes[key] ?? '').toLowerCase(),
        attributes.ContentType ?? '',
      ]),
    )
  const [parts, endings] = [said('Override', 'PartName'), said('Default', 'Extension')]
  return (name) =>
    parts.get(`/${name.toLowerCase()}`) ??
    endings.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ??
    'application/octet-stream'
}

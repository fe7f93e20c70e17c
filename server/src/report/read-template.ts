// A secretariat's own Word document as a template: its styles, page, heads and feet. Its text is not taken.
import { childValue, elementsOf, parseXml, writeXml, type XmlElement } from '../docx/xml.ts'
import { readZip } from '../zip/read-zip.ts'
import { keepParts } from './kept-parts.ts'
import type { TemplateFault } from './template-faults.ts'
import { isOn, type KeptPart, mergeStyles, type PageHead, type TemplateStyles } from './template-styles.ts'
import { usualPage, usualStyles } from './usual-styles.ts'

export interface TemplateLimits {
  file: number
  /** Of all its parts, unpacked. */
  unpacked: number
}

/** A template holds hardly any text; a coat of arms in print quality is large. */
const templateLimits: TemplateLimits = { file: 8 * 1024 * 1024, unpacked: 48 * 1024 * 1024 }

export function readTemplate(
  bytes: Buffer,
  limits: TemplateLimits = templateLimits,
): TemplateStyles | { faults: TemplateFault[] } {
  const parts = openPackage(bytes, limits)
  if ('code' in parts) return { faults: [parts] }
  const outer = outerFaults(parts)
  if (outer.length > 0) return { faults: outer }
  return readParts(parts)
}

function openPackage(bytes: Buffer, limits: TemplateLimits): Map<string, Buffer> | TemplateFault {
  if (bytes.length > limits.file) return { code: 'too-large' }
  if (bytes.subarray(0, 4).equals(oldMark)) return { code: 'old-document' }
  const parts = readZip(bytes, limits.unpacked)
  if (parts === 'too-large') return { code: 'too-large' }
  if (parts === 'damaged') return { code: 'not-a-document' }
  return parts.has('word/document.xml') ? parts : { code: 'not-a-document' }
}

/** Of OLE files: .doc, and any document with a password. */
const oldMark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

function outerFaults(parts: ReadonlyMap<string, Buffer>): TemplateFault[] {
  const types = String(parts.get('[Content_Types].xml') ?? '')
  const hasMacros =
    /macroEnabled|vbaProject|vbaData/i.test(types) ||
    [...parts.keys()].some((name) => /vba(?:Project|Data)[^/]*$/i.test(name))
  if (hasMacros) return [{ code: 'macros' }]
  const isStrict = String(parts.get('word/document.xml')).slice(0, 4000).includes('purl.oclc.org/ooxml')
  return isStrict ? [{ code: 'strict' }] : []
}

function readParts(parts: ReadonlyMap<string, Buffer>): TemplateStyles | { faults: TemplateFault[] } {
  const damaged: TemplateFault[] = []
  const read = (part: string, wanted?: string): XmlElement | null => {
    const bytes = parts.get(part)
    if (!bytes) return null
    const tree = parseXml(decode(bytes), wanted)
    if (!tree && wanted === undefined) damaged.push({ code: 'damaged', part })
    return tree
  }
  const styles = read('word/styles.xml')
  const numbering = read('word/numbering.xml')
  const settings = read('word/settings.xml')
  const relations = read('word/_rels/document.xml.rels')
  const section = read('word/document.xml', 'w:sectPr')
  if (damaged.length > 0) return { faults: damaged }
  const heads = headsOf(section, relations)
  const kept = keepParts(
    parts,
    relations,
    heads.map(({ part }) => part),
  )
  if (kept.faults.length > 0) return { faults: kept.faults }
  const merged = mergeStyles(styles?.name === 'w:styles' ? styles : usualStyles())
  for (const { part } of heads) dropOwnLines(kept.parts, part, merged.ids.runningHead)
  return {
    ...merged,
    ...{ numbering: numbering?.name === 'w:numbering' ? numbering : null },
    ...pageOf(section),
    heads,
    hasEvenHeads: elementsOf(settings ?? undefined, 'w:evenAndOddHeaders').some(
      ({ attributes }) => attributes['w:val'] === undefined || isOn(attributes['w:val']),
    ),
    ...{ parts: kept.parts, relations: kept.relations },
  }
}

const decode = (bytes: Buffer) => new TextDecoder().decode(bytes)

/** A report that we wrote may be the template of the next: its symbol is not that of the next. */
function dropOwnLines(parts: Map<string, KeptPart>, name: string, style: string): void {
  const held = parts.get(name)
  const tree = held && parseXml(decode(held.bytes))
  if (!held || !tree) return
  const isOwn = (child: XmlElement | string) =>
    typeof child !== 'string' &&
    child.name === 'w:p' &&
    elementsOf(child, 'w:pPr').some((look) => childValue(look, 'w:pStyle') === style)
  const children = tree.children.filter((child) => !isOwn(child))
  if (children.length === tree.children.length) return
  const rest = children.some((child) => typeof child !== 'string') ? children : [emptyParagraph]
  parts.set(name, { ...held, bytes: Buffer.from(writeXml({ ...tree, children: rest })) })
}

const emptyParagraph: XmlElement = { name: 'w:p', attributes: {}, children: [] }

/** Of the last section: the first is often a cover. */
function headsOf(section: XmlElement | null, relations: XmlElement | null): PageHead[] {
  const targets = new Map(
    elementsOf(relations ?? undefined, 'Relationship').map(({ attributes }) => [
      attributes.Id,
      `word/${attributes.Target ?? ''}`.replace(/^word\/\//, ''),
    ]),
  )
  return elementsOf(section ?? undefined).flatMap(({ name, attributes }) => {
    const kind = name === 'w:headerReference' ? 'header' : 'footer'
    const part = targets.get(attributes['r:id'])
    const on = attributes['w:type'] ?? 'default'
    const isKnown = /^w:(?:header|footer)Reference$/.test(name) && /^(?:default|first|even)$/.test(on)
    return isKnown && part ? [{ kind, on: on as PageHead['on'], part }] : []
  })
}

function pageOf(section: XmlElement | null): Pick<TemplateStyles, 'page' | 'width'> {
  const [size] = elementsOf(section ?? undefined, 'w:pgSz')
  const [margins] = elementsOf(section ?? undefined, 'w:pgMar')
  if (!size || !margins) return { page: usualPage, width: 9070 }
  const number = (element: XmlElement, name: string) => Number(element.attributes[`w:${name}`] ?? 0) || 0
  const gutter = number(margins, 'gutter')
  const width = number(size, 'w') - number(margins, 'left') - number(margins, 'right') - gutter
  if (!(width > 1000 && width < 32_000)) return { page: usualPage, width: 9070 }
  return { page: writeXml(size) + writeXml(margins), width }
}

// A secretariat's own Word document as a template: its styles, page, heads and feet. Its text is not taken.
import { childValue, elementsOf, parseXml, writeXml, type XmlElement } from '../docx/xml.ts'
import { sealOfBookmark, sealProperties } from './field-names.ts'
import { keepParts } from './kept-parts.ts'
import {
  defaultTemplateLimits,
  type OpenTemplate,
  openTemplate,
  type TemplateLimits,
} from './open-template.ts'
import type { TemplateFault } from './template-faults.ts'
import { isOn, type KeptPart, mergeStyles, type PageHead, type TemplateStyles } from './template-styles.ts'
import { usualPage, usualStyles } from './usual-styles.ts'

export function readTemplate(
  bytes: Buffer,
  limits: TemplateLimits = defaultTemplateLimits,
): TemplateStyles | { faults: TemplateFault[] } {
  const open = openTemplate(bytes, limits)
  if ('code' in open) return { faults: [open] }
  const outer = outerFaults(open.parts)
  if (outer.length > 0) return { faults: outer }
  return readParts(open)
}

function outerFaults(parts: ReadonlyMap<string, Buffer>): TemplateFault[] {
  const types = String(parts.get('[Content_Types].xml') ?? '')
  const hasMacros =
    /macroEnabled|vbaProject|vbaData/i.test(types) ||
    [...parts.keys()].some((name) => /vba(?:Project|Data)[^/]*$/i.test(name))
  if (hasMacros) return [{ code: 'macros' }]
  const isStrict = String(parts.get('word/document.xml')).slice(0, 4000).includes('purl.oclc.org/ooxml')
  if (isStrict) return [{ code: 'strict' }]
  return isSealed(parts) ? [{ code: 'sealed' }] : []
}

/** A form or a draft that went out: it comes back to be imported, and is nobody's template. */
function isSealed(parts: ReadonlyMap<string, Buffer>): boolean {
  const properties = String(parts.get('docProps/custom.xml') ?? '')
  if (properties.includes(`name="${sealProperties.packet}"`)) return true
  const names = String(parts.get('word/document.xml')).matchAll(/w:name="(_q_[0-9a-zZ_]{1,40})"/g)
  return [...names].some(([, name = '']) => sealOfBookmark(name) !== null)
}

function readParts(open: OpenTemplate): TemplateStyles | { faults: TemplateFault[] } {
  const styles = open.tree('word/styles.xml')
  const numbering = open.tree('word/numbering.xml')
  const settings = open.tree('word/settings.xml')
  const relations = open.tree('word/_rels/document.xml.rels')
  const section = open.tree('word/document.xml', 'w:sectPr')
  if (open.faults.length > 0) return { faults: open.faults }
  const heads = headsOf(section, relations)
  const kept = keepParts(
    open,
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

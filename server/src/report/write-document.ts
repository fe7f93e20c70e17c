// The package around a body: Open XML is a ZIP of parts that say of each other what they are.
import type { LanguageTag, PacketSeal } from '@qarar/register'
import { paragraphOf } from '../docx/markup.ts'
import { escaped } from '../docx/plain.ts'
import { spokenTags } from '../docx/spoken.ts'
import { writeXml } from '../docx/xml.ts'
import { packPart, writeZip } from '../zip/write-zip.ts'
import { type BoundDocument, bindDocument } from './bound-document.ts'
import { sealProperties } from './field-names.ts'
import type { TemplateStyles } from './template-styles.ts'
import { wordNamespaces } from './usual-styles.ts'
import { usualTemplate } from './usual-template.ts'
import { templateHeads, writeHeads } from './write-heads.ts'
import { writeNumbering } from './write-numbering.ts'

export interface WordDocument {
  title: string
  language: LanguageTag
  template: TemplateStyles | null
  /** By what it is known when it comes back; null where it does not. */
  seal: PacketSeal | null
  /** Markup of the body, to the properties of its last section. */
  body(bound: BoundDocument): Iterable<string>
}

interface Part {
  name: string
  type: string | null
  content: Iterable<string | Buffer>
}

interface Relation {
  id: string
  type: string
  target: string
}

/** The body is written first and never whole in memory; what it gathered comes after. */
export async function writeDocument(document: WordDocument): Promise<Buffer> {
  const bound = bindDocument(document.template ?? usualTemplate(), document.language)
  const body = await packPart('word/document.xml', documentXml(document.body(bound)))
  const heads = writeHeads(bound)
  const relations = [...ownRelations, ...headRelations(bound, heads), ...keptRelations(bound.template)]
  const parts: Part[] = [
    ...innerParts(bound),
    ...heads.flatMap(({ name, kind, content, relations: list }) => [
      { name, type: wordType(kind), content: [content] },
      ...(list ? [{ name: relationsPart(name), type: null, content: [list] }] : []),
    ]),
    ...[...bound.template.parts].map(([name, { bytes, type }]) => ({ name, type, content: [bytes] })),
    { name: 'word/_rels/document.xml.rels', type: null, content: [relationsXml(relations)] },
    ...properties(document),
  ]
  const types = typesXml([{ name: body.name, type: wordType('document.main') }, ...parts])
  const packed = [await packPart('[Content_Types].xml', [types])]
  packed.push(await packPart('_rels/.rels', [relationsXml(outerRelations(document))]), body)
  for (const { name, content } of parts) packed.push(await packPart(name, content))
  return writeZip(packed)
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function* documentXml(body: Iterable<string>) {
  yield `${declaration}<w:document ${wordNamespaces}><w:body>`
  yield* body
  yield '</w:body></w:document>'
}

function innerParts(bound: BoundDocument): Part[] {
  const part = (name: string, content: Iterable<string>) => ({
    ...{ name: `word/${name}.xml`, type: wordType(name) },
    content: [declaration, ...content],
  })
  return [
    part('styles', [writeXml(bound.template.styles)]),
    part('numbering', [writeNumbering(bound)]),
    part('settings', [settingsXml(bound)]),
    part('footnotes', notesXml(bound)),
    part('comments', [`<w:comments ${wordNamespaces}>`, ...bound.remarks, '</w:comments>']),
  ]
}

/** The two first are the lines above notes, which every document has. */
function notesXml({ notes, ids, language }: BoundDocument): string[] {
  const line = (id: number, type: string, sign: string) =>
    `<w:footnote w:type="${type}" w:id="${id}">${paragraphOf({ style: ids.note, language }, `<w:r><w:${sign}/></w:r>`)}</w:footnote>`
  return [
    `<w:footnotes ${wordNamespaces}>`,
    line(-1, 'separator', 'separator'),
    line(0, 'continuationSeparator', 'continuationSeparator'),
    ...notes,
    '</w:footnotes>',
  ]
}

/** Mode 15: set as by any Word from 2013 on. */
function settingsXml({ template, language }: BoundDocument): string {
  const even = template.hasEvenHeads ? '<w:evenAndOddHeaders/>' : ''
  const mode =
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
  const spoken = language === 'ar' ? 'en-GB' : spokenTags[language]
  return `<w:settings ${wordNamespaces}><w:defaultTabStop w:val="567"/>${even}<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>${mode}</w:compat><w:themeFontLang w:val="${spoken}" w:bidi="ar-SA"/></w:settings>`
}

const wordType = (name: string) =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const ownRelations: Relation[] = ['styles', 'numbering', 'settings', 'footnotes', 'comments'].map((name) => ({
  ...{ id: `rOwn${name}`, type: `${office}/${name}`, target: `/word/${name}.xml` },
}))

const headRelations = (bound: BoundDocument, heads: ReturnType<typeof writeHeads>): Relation[] => [
  ...templateHeads(bound).map(({ id, kind, part }) => ({
    id,
    type: `${office}/${kind}`,
    target: `/${part}`,
  })),
  ...heads.map(({ id, kind, name }) => ({ id, type: `${office}/${kind}`, target: `/${name}` })),
]

const keptRelations = ({ relations }: TemplateStyles): Relation[] =>
  relations.map(({ type, target }, at) => ({ id: `rKept${at + 1}`, type, target }))

const relationsPart = (name: string) => name.replace(/([^/]*)$/, '_rels/$1.rels')

function relationsXml(relations: readonly Relation[]): string {
  const each = relations.map(
    ({ id, type, target }) =>
      `<Relationship Id="${escaped(id)}" Type="${escaped(type)}" Target="${escaped(target)}"/>`,
  )
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

function typesXml(parts: readonly Pick<Part, 'name' | 'type'>[]): string {
  const each = parts.flatMap(({ name, type }) =>
    type === null ? [] : [`<Override PartName="/${escaped(name)}" ContentType="${escaped(type)}"/>`],
  )
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join('')}</Types>`
}

const coreType = 'application/vnd.openxmlformats-package.core-properties+xml'
const customType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml'

function properties({ title, language, seal }: WordDocument): Part[] {
  const core = `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>Qarar</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`
  return [
    { name: 'docProps/core.xml', type: coreType, content: [core] },
    ...(seal ? [{ name: 'docProps/custom.xml', type: customType, content: [customXml(seal)] }] : []),
  ]
}

function customXml(seal: PacketSeal): string {
  const each = (['volume', 'packet', 'hash'] as const).map(
    (key, at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${sealProperties[key]}"><vt:lpwstr>${escaped(seal[key])}</vt:lpwstr></property>`,
  )
  return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${each.join('')}</Properties>`
}

function outerRelations({ seal }: WordDocument): Relation[] {
  const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
  return [
    { id: 'rDocument', type: `${office}/officeDocument`, target: 'word/document.xml' },
    { id: 'rCore', type: core, target: 'docProps/core.xml' },
    ...(seal ? [{ id: 'rCustom', type: `${office}/custom-properties`, target: 'docProps/custom.xml' }] : []),
  ]
}

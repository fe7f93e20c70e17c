// A document of Word as text: numbers as they are counted, changes accepted, notes at the end.
import type { DiagnosticCode } from '@qarar/core'
import { type Relation, readRelations } from '../../report/read-parts.ts'
import { type OpenPackage, openPackage } from '../../zip/open-package.ts'
import { FileText, type MarkupText } from '../markup/file-text.ts'
import { Refused } from '../markup/markup-refusal.ts'
import { type Note, writeNotes } from '../markup/note-mark.ts'
import { childOf, isOn, nodesOf, valOf, type XmlNode, xmlBudget } from '../markup/xml-blocks.ts'
import { unpackedSetting } from '../reading-limits.ts'
import type { Context, NoteKind } from './context.ts'
import { readDocxBlocks } from './docx-blocks.ts'
import { integerOf } from './integer-of.ts'
import { readNumbering } from './numbering.ts'
import { searchOpenFields } from './open-fields.ts'
import { readStyles } from './styles.ts'
import { blockWriter, writeStory } from './write-blocks.ts'

/** Unpacked, what any document of a secretariat has many times over. */
const limits = () => ({ unpacked: unpackedSetting(), ratio: 400, parts: 5000 })

export function readDocxText(bytes: Buffer): MarkupText {
  const opened = openPackage(bytes, { file: bytes.length, ...limits() }, (fault) => {
    return new Refused(fault === 'too-large' ? 'file-expands' : 'file-broken')
  })
  const budget = xmlBudget()
  const main = mainPart(opened)
  const part = partsBeside(main, opened)
  const out = new FileText()
  const numberings = noteFormats(part('settings'))
  const kindOf = (type: 'footnote' | 'endnote'): NoteKind => ({
    bodies: noteBodies(part(`${type}s`), `w:${type}`),
    ...numberings[type],
    count: 0,
  })
  const context: Context = {
    out,
    styles: readStyles(part('styles'), budget),
    numbering: readNumbering(part('numbering'), budget),
    footnotes: kindOf('footnote'),
    endnotes: kindOf('endnote'),
    ...{ notes: [], marks: new Map(), changes: { inserted: 0, deleted: 0, authors: new Set() } },
    ...{ notesMissing: 0, numbersUnkept: 0, pictures: 0, comments: 0 },
    ...{ foreign: [], fields: [], openFields: new Set(), boxes: [], goesOn: false },
  }
  const content = opened.part(main)
  if (!content) throw new Refused('file-broken')
  const edges = edgesOf(main, opened)
  const { first, openFields } = surveyOf(content)
  writeFirstHeader(first, edges, context)
  readDocxBlocks(content, ['w:body'], budget, blockWriter(openFields, context))
  Object.assign(context, { fields: [], goesOn: false })
  writeAllNotes(context)
  for (const { bytes: own } of edges.filter(({ isWritten }) => !isWritten)) writeEdge(own, context)
  out.remarks.unshift(...remarksOf(context, opened))
  return out.done()
}

/** Each once, whatever refers to it: a note may name itself. Those that nothing refers to are printed nowhere. */
function writeAllNotes(context: Context): void {
  const written = new Set<XmlNode>()
  const write = (body: XmlNode) => {
    if (written.has(body)) return
    written.add(body)
    writeStory(nodesOf(body), context)
  }
  function* all(): Generator<Note> {
    for (const { mark, reason, body } of context.notes)
      if (!written.has(body)) yield { mark, reason, write: () => write(body) }
  }
  writeNotes(context.out, { [Symbol.iterator]: all })
  for (const body of [context.footnotes, context.endnotes].flatMap(({ bodies }) => [...bodies.values()])) {
    context.out.paragraph()
    context.out.within('note-without-mark', () => write(body))
  }
}

/** The part that the package says is the document. */
function mainPart(opened: OpenPackage): string {
  const relations = readRelations(opened.part('_rels/.rels'), xmlBudget())
  const found = relations.find(({ type, isOutside }) => type === 'officeDocument' && !isOutside)
  return (found?.target ?? 'word/document.xml').replace(/^\//, '')
}

function relationsOf(main: string, opened: OpenPackage): Relation[] {
  const slash = main.lastIndexOf('/') + 1
  const own = `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`
  return readRelations(opened.part(own), xmlBudget())
}

const pathOf = (main: string, target: string) =>
  target.startsWith('/') ? target.slice(1) : `${main.slice(0, main.lastIndexOf('/') + 1)}${target}`

/** The part of this kind that the document names. */
function partsBeside(main: string, opened: OpenPackage) {
  const relations = relationsOf(main, opened)
  return (wanted: string): Buffer | null => {
    const found = relations.find(({ type, isOutside }) => type === wanted && !isOutside)
    return found ? opened.part(pathOf(main, found.target)) : null
  }
}

function noteBodies(bytes: Buffer | null, name: string): Map<string, XmlNode> {
  const bodies = new Map<string, XmlNode>()
  if (bytes)
    readDocxBlocks(bytes, [`${name}s`], xmlBudget(), (node) => {
      const isLine = /separator|Notice/i.test(node.attribute('type') ?? '')
      if (node.name === name && !isLine) bodies.set(node.attribute('id') ?? '', node)
    })
  return bodies
}

type NoteFormat = Pick<NoteKind, 'format' | 'start'>

function noteFormats(settings: Buffer | null): Record<'footnote' | 'endnote', NoteFormat> {
  const found = { footnote: { format: 'decimal', start: 1 }, endnote: { format: 'lowerRoman', start: 1 } }
  if (settings)
    readDocxBlocks(settings, ['w:settings'], xmlBudget(), (node) => {
      const kind = node.name === 'w:footnotePr' ? 'footnote' : node.name === 'w:endnotePr' ? 'endnote' : null
      if (kind === null) return
      const { format, start } = found[kind]
      found[kind] = {
        format: valOf(node, 'w:numFmt') ?? format,
        start: integerOf(valOf(node, 'w:numStart')) ?? start,
      }
    })
  return found
}

interface Edge {
  id: string
  bytes: Buffer
  isWritten: boolean
}

/** Headers and footers, whichever pages they are of. */
function edgesOf(main: string, opened: OpenPackage): Edge[] {
  return relationsOf(main, opened).flatMap(({ id, type, target, isOutside }) => {
    if (isOutside || (type !== 'header' && type !== 'footer')) return []
    const bytes = opened.part(pathOf(main, target))
    return bytes ? [{ id, bytes, isWritten: false }] : []
  })
}

/** What stands over the first page alone is printed once: the symbol and date of a document, and part of its cover. */
function writeFirstHeader(first: XmlNode | undefined, edges: readonly Edge[], context: Context): void {
  if (!first || !isOn(childOf(first, 'w:titlePg'))) return
  const header = nodesOf(first).find(
    ({ name, attribute }) => name === 'w:headerReference' && attribute('type') === 'first',
  )
  const edge = edges.find(({ id }) => id === header?.attribute('id'))
  if (!edge) return
  edge.isWritten = true
  writeStory(blocksOf(edge.bytes), context)
}

/** What must be known of the body before its first word is written. */
function surveyOf(content: Buffer): { first: XmlNode | undefined; openFields: ReadonlySet<number> } {
  let first: XmlNode | undefined
  const fields = searchOpenFields()
  readDocxBlocks(content, ['w:body'], xmlBudget(), (block) => {
    first ??= block.name === 'w:sectPr' ? block : childOf(block, 'w:pPr', 'w:sectPr')
    fields.take(block)
  })
  return { first, openFields: fields.open() }
}

function writeEdge(bytes: Buffer, context: Context): void {
  context.out.paragraph()
  context.out.within('running-header', () => writeStory(blocksOf(bytes), context))
}

function blocksOf(edge: Buffer): XmlNode[] {
  const blocks: XmlNode[] = []
  readDocxBlocks(edge, ['w:hdr', 'w:ftr'], xmlBudget(), (block) => blocks.push(block))
  return blocks
}

function remarksOf(context: Context, { names }: OpenPackage) {
  const { changes, pictures, comments, foreign, openFields, notesMissing, numbersUnkept } = context
  const remarks: { code: DiagnosticCode; params: Record<string, string | number> }[] = []
  const { inserted, deleted, authors } = changes
  if (inserted + deleted > 0) {
    const by = [...authors].slice(0, 5).join(', ') || '–'
    remarks.push({ code: 'changes-accepted', params: { inserted, deleted, by } })
  }
  if (names.some((name) => name.endsWith('vbaproject.bin')))
    remarks.push({ code: 'macros-ignored', params: {} })
  if (comments > 0) remarks.push({ code: 'comments-left-out', params: { count: comments } })
  if (pictures > 0) remarks.push({ code: 'pictures-left-out', params: { count: pictures } })
  if (foreign.length > 0) remarks.push({ code: 'parts-left-out', params: { count: foreign.length } })
  if (numbersUnkept > 0) remarks.push({ code: 'numbers-missing', params: { count: numbersUnkept } })
  if (notesMissing > 0) remarks.push({ code: 'notes-missing', params: { count: notesMissing } })
  if (openFields.size > 0) remarks.push({ code: 'fields-without-end', params: { count: openFields.size } })
  return remarks
}

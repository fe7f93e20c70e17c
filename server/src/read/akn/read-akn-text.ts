// Akoma Ntoso 3.0 as text: the words in their order, numbers before their paragraphs, notes at the end.
import { FileText, type MarkupText } from '../markup/file-text.ts'
import { Refused } from '../markup/markup-refusal.ts'
import { type Note, writeNoteMark, writeNotes } from '../markup/note-mark.ts'
import { allNodes, childOf, nodesOf, readBlocks, type XmlNode, xmlBudget } from '../markup/xml-blocks.ts'

/** Elements that stand in a line; all others begin one. */
const inline = new Set([
  ...[
    'a',
    'abbr',
    'affectedDocument',
    'argument',
    'authorialNote',
    'b',
    'change',
    'concept',
    'courtType',
    'date',
  ],
  ...[
    'decoration',
    'def',
    'del',
    'docAuthority',
    'docCommittee',
    'docDate',
    'docIntroducer',
    'docJurisdiction',
  ],
  ...[
    'docNumber',
    'docProponent',
    'docPurpose',
    'docStage',
    'docStatus',
    'docTitle',
    'docType',
    'docketNumber',
  ],
  ...[
    'entity',
    'eol',
    'eop',
    'event',
    'fillIn',
    'i',
    'img',
    'inline',
    'ins',
    'judge',
    'lawyer',
    'legislature',
  ],
  ...[
    'location',
    'mmod',
    'mod',
    'mref',
    'neutralCitation',
    'noteRef',
    'num',
    'object',
    'omissis',
    'opinion',
    'organization',
  ],
  ...[
    'outcome',
    'party',
    'person',
    'placeholder',
    'process',
    'quantity',
    'quotedText',
    'recordedTime',
    'ref',
    'relatedDocument',
  ],
  ...[
    'remark',
    'rmod',
    'role',
    'rref',
    'scene',
    'session',
    'shortTitle',
    'signature',
    'span',
    'sub',
    'sup',
    'term',
    'time',
  ],
  ...['u', 'vote'],
])

/** What the document says of itself and does not print. */
const unprinted = new Set(['meta', 'img', 'eop', 'attributes'])

interface Context {
  out: FileText
  notes: Note[]
  /** Numbers and letters that stand before the next words: `1.` of a paragraph, `(a)` of its first point. */
  before: string[]
}

export function readAknText(bytes: Buffer): MarkupText {
  const out = new FileText()
  const context: Context = { out, notes: [], before: [] }
  let isAkn = false
  readBlocks(bytes, ['x:akomaNtoso'], xmlBudget(), (document) => {
    isAkn = true
    remarkOn(document, out)
    writeChildren(document, context)
    writeNotes(out, context.notes)
    context.notes.splice(0)
  })
  if (!isAkn) throw new Refused('xml-unknown')
  return out.done()
}

const nameOf = ({ name }: XmlNode) => name.replace(/^\w+:/, '')

/** Language, date and address as the file states them: the text itself is read as any other. */
function remarkOn(document: XmlNode, out: FileText): void {
  const meta = document.children.filter((child) => typeof child !== 'string')
  const identification = childOf(
    meta.find((child) => nameOf(child) === 'meta'),
    'x:identification',
  )
  const language = childOf(identification, 'x:FRBRExpression', 'x:FRBRlanguage')?.attribute('language')
  const address = childOf(identification, 'x:FRBRWork', 'x:FRBRuri')?.attribute('value')
  const date = childOf(identification, 'x:FRBRWork', 'x:FRBRdate')?.attribute('date')
  const what = [language, date === '0001-01-01' ? undefined : date, address].filter((said) => said)
  if (what.length > 0)
    out.remarks.push({ code: 'file-states', params: { what: what.join(', ').slice(0, 300) } })
}

function writeChildren(node: XmlNode, context: Context): void {
  for (const child of node.children) {
    if (typeof child === 'string') writeWords(child, context)
    else writeNode(child, context)
  }
}

function writeWords(text: string, context: Context): void {
  const { out, before } = context
  if (text.trim() === '') {
    if (before.length === 0) out.flow(text)
    return
  }
  if (before.length > 0) out.words(`${before.splice(0).join(' ')} `)
  out.flow(text)
}

function writeNode(node: XmlNode, context: Context): void {
  const name = nameOf(node)
  const { out } = context
  if (unprinted.has(name)) return
  if (name === 'eol' || name === 'br') out.line()
  else if (name === 'num') keepNumber(node, context)
  else if (name === 'authorialNote') writeNote(node, context)
  else if (name === 'del') out.within('deleted-text', () => writeChildren(node, context))
  else if (name === 'tr') writeRow(node, context)
  else if (inline.has(name)) writeChildren(node, context)
  else writeBlock(node, context)
}

function writeBlock(node: XmlNode, context: Context): void {
  // A number without words of its own stands alone.
  context.out.paragraph()
  writeChildren(node, context)
  if (nodesOf(node).some((child) => nameOf(child) === 'num')) flushNumbers(context)
  context.out.paragraph()
}

function flushNumbers({ out, before }: Context): void {
  if (before.length === 0) return
  out.paragraph()
  out.words(before.splice(0).join(' '))
}

function keepNumber(node: XmlNode, { before }: Context): void {
  const number = wordsOf(node).replace(/\s+/g, ' ').trim()
  if (number !== '') before.push(number)
}

const wordsOf = (node: XmlNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')

/** The words of a note begin in many files with its mark, or with the brackets of one. */
const ownMark = (mark: string) =>
  new RegExp(`^\\s*(?:\\(\\s*(?:${escaped(mark)})?\\s*\\)|${escaped(mark)}(?=[\\s.]))\\s*`)

const escaped = (mark: string) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function writeNote(node: XmlNode, context: Context): void {
  const { out, notes } = context
  const mark = (node.attribute('marker') ?? String(notes.length + 1)).replace(/^\(|\)$/g, '').trim()
  writeNoteMark(out, mark)
  const blocks = nodesOf(node).filter((child) => !inline.has(nameOf(child)))
  const write = () => {
    for (const [index, block] of (blocks.length > 0 ? blocks : [node]).entries()) {
      if (index > 0) out.line()
      writeChildren(index === 0 ? withoutMark(block, mark) : block, { ...context, before: [] })
    }
  }
  notes.push({ mark, reason: out.reason, write })
}

function withoutMark(block: XmlNode, mark: string): XmlNode {
  const [first, ...rest] = block.children
  if (typeof first !== 'string') return block
  return { ...block, children: [first.replace(ownMark(mark), ''), ...rest] }
}

/** A row of short cells is one line, as it is printed. */
function writeRow(row: XmlNode, context: Context): void {
  const { out } = context
  const cells = nodesOf(row)
  const isLine = cells.every(
    (cell) => allNodes(cell, 'x:p').length <= 1 && allNodes(cell, 'x:list').length === 0,
  )
  out.paragraph()
  for (const [index, cell] of cells.entries()) {
    if (!isLine) writeBlock(cell, context)
    else {
      if (index > 0) out.columns(1)
      writeChildren(childOf(cell, 'x:p') ?? cell, context)
    }
  }
  out.paragraph()
}

// The words of a paragraph, with all changes accepted; what they delete and what is hidden is aside.
import { isNoteMark, writeNoteMark } from '../markup/note-mark.ts'
import { allNodes, childOf, isOn, nodesOf, valOf, type XmlNode } from '../markup/xml-blocks.ts'
import type { Context, NoteKind } from './context.ts'
import { formatNumber } from './number-formats.ts'
import type { Style } from './styles.ts'
import { symbolOf } from './symbols.ts'

type Writer = (node: XmlNode, context: Context, style: Style) => void

/** What stands in a paragraph beside its properties. */
export function writeContent(node: XmlNode, context: Context, style: Style): void {
  for (const child of nodesOf(node)) {
    const write = Object.hasOwn(writers, child.name) ? writers[child.name] : undefined
    if (write) write(child, context, style)
    else if (!/Pr$/.test(child.name)) writeContent(child, context, style)
  }
}

const nothing: Writer = () => {}

const writers: Record<string, Writer> = {
  'w:r': writeRun,
  'w:ins': accepted,
  'w:moveTo': accepted,
  'w:del': deleted,
  'w:moveFrom': deleted,
  'w:t': (node, context) => writeWords(textOf(node), context),
  'm:t': (node, context) => writeWords(textOf(node), context),
  'w:delText': (node, context) => writeWords(textOf(node), context),
  'w:instrText': keepCode,
  'w:delInstrText': nothing,
  'w:tab': (_, context) => writeWords('\t', context),
  'w:ptab': (_, context) => writeWords('\t', context),
  'w:br': (_, { out }) => out.line(),
  'w:cr': (_, { out }) => out.line(),
  'w:noBreakHyphen': (_, context) => writeWords('-', context),
  'w:softHyphen': (_, context) => writeWords('\u00ad', context),
  'w:sym': writeSymbol,
  'w:fldChar': writeField,
  'w:fldSimple': writeSimpleField,
  'w:footnoteReference': (node, context) => writeReference(node, context, context.footnotes),
  'w:endnoteReference': (node, context) => writeReference(node, context, context.endnotes),
  'w:commentReference': (_, context) => {
    context.comments++
  },
  'w:drawing': keepBoxes,
  'w:pict': keepBoxes,
  'w:object': keepBoxes,
}

const textOf = (node: XmlNode) => node.children.filter((child) => typeof child === 'string').join('')

function writeWords(words: string, { out, fields }: Context): void {
  if (!fields.some(({ at }) => at === 'code')) out.words(words)
}

function writeRun(node: XmlNode, context: Context, style: Style): void {
  const properties = childOf(node, 'w:rPr')
  const own = context.styles.character(valOf(properties, 'w:rStyle'))
  const vanish = childOf(properties, 'w:vanish')
  const isHidden = vanish ? isOn(vanish) : (own.isHidden ?? style.isHidden ?? false)
  const align = valOf(properties, 'w:vertAlign')
  const isRaised = align === undefined ? (own.isRaised ?? false) : align === 'superscript'
  const marked = isRaised || hasOwnMark(node)
  const write = () => (marked ? writeRaised : writeContent)(node, context, style)
  if (isHidden) context.out.within('hidden-text', write)
  else write()
}

/** A raised number that was typed is the mark of a note, which would run into its word. */
function writeRaised(node: XmlNode, context: Context, style: Style): void {
  const { out } = context
  const words = nodesOf(node)
  const text = words.map(textOf).join('')
  const reference = words.find(({ name }) => /^w:(?:foot|end)noteReference$/.test(name))
  if (reference && hasOwnMark(node)) {
    const kind = reference.name === 'w:footnoteReference' ? context.footnotes : context.endnotes
    writeReference(reference, context, kind, text.trim().replace(/^\(|\)$/g, ''))
    return
  }
  const isTyped = words.every(({ name }) => name === 'w:t' || name === 'w:rPr')
  if (isTyped && isNoteMark(out.ending, text)) writeNoteMark(out, text.trim())
  else writeContent(node, context, style)
}

/** The mark of the note is typed behind the reference, in the same run; some programs say so and type nothing. */
const hasOwnMark = (node: XmlNode) =>
  nodesOf(node).some((child) => /^(?:1|true|on)$/.test(child.attribute('customMarkFollows') ?? ''))

function accepted(node: XmlNode, context: Context, style: Style): void {
  const before = context.out.place
  writeContent(node, context, style)
  if (context.out.place > before) countChange('inserted', node, context)
}

function deleted(node: XmlNode, context: Context, style: Style): void {
  const before = context.out.place
  context.out.within('deleted-text', () => writeContent(node, context, style))
  if (context.out.place > before) countChange('deleted', node, context)
}

export function countChange(
  what: 'inserted' | 'deleted',
  node: XmlNode | undefined,
  { changes }: Pick<Context, 'changes'>,
): void {
  changes[what]++
  const author = node?.attribute('author')?.trim()
  if (author) changes.authors.add(author.slice(0, 100))
}

function writeSymbol(node: XmlNode, context: Context): void {
  const code = Number.parseInt(node.attribute('char') ?? '', 16)
  const sign = Number.isNaN(code) ? null : symbolOf(node.attribute('font') ?? '', code)
  if (sign === null) context.out.nameless++
  writeWords(sign ?? '\ufffd', context)
}

function keepCode(node: XmlNode, { fields }: Context): void {
  const last = fields.at(-1)
  if (last) last.code += textOf(node)
}

/** Of a field the result is printed, and its code is not; one that never ends has neither. */
function writeField(node: XmlNode, context: Context): void {
  const { fields, openFields } = context
  const type = node.attribute('fldCharType')
  const last = fields.at(-1)
  if (type === 'begin') fields.push({ at: openFields.has(node) ? 'result' : 'code', code: '' })
  if (type === 'separate' && last) last.at = 'result'
  if (type !== 'end') return
  if (last?.at === 'code') countUnkept(last.code, context)
  fields.pop()
}

function writeSimpleField(node: XmlNode, context: Context, style: Style): void {
  const before = context.out.place
  writeContent(node, context, style)
  if (context.out.place === before) countUnkept(node.attribute('instr') ?? '', context)
}

/** Numbers within a line have no result in the file: what they are is not to be guessed. */
function countUnkept(code: string, context: Context): void {
  if (/^\s*(?:LISTNUM|AUTONUM)/i.test(code) && context.out.reason === undefined) context.numbersUnkept++
}

/** Notes of what is deleted are no notes of the text, nor counted; one that is referred to again keeps its mark. */
function writeReference(node: XmlNode, context: Context, kind: NoteKind, own = ''): void {
  const { out, notes, marks } = context
  const { reason } = out
  const body = kind.bodies.get(node.attribute('id') ?? '')
  const isCounted = body !== undefined && reason === undefined && own === '' && !marks.has(body)
  const mark = own || (body && marks.get(body)) || (isCounted ? numberOf(kind) : '')
  if (reason !== undefined) out.words(own)
  else if (mark !== '') writeNoteMark(out, mark)
  if (!body) {
    if (reason === undefined) context.notesMissing++
    return
  }
  if (reason === undefined) marks.set(body, mark)
  notes.push({ mark: reason === undefined ? mark : '', reason, body })
}

const numberOf = (kind: NoteKind) => formatNumber(kind.start + kind.count++, kind.format)

/** What is drawn: words of boxes go behind the paragraph, pictures are counted. */
function keepBoxes(node: XmlNode, context: Context): void {
  const boxes = boxesIn(node)
  context.boxes.push(...boxes)
  if (boxes.length === 0) context.pictures++
}

const boxesIn = (node: XmlNode) => allNodes(node, 'w:txbxContent')

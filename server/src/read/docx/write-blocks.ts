import type { DropReason } from '@qarar/core'
import { foldDigits } from '@qarar/core/languages/fold-arabic.ts'
import { childOf, isOn, nodesOf, valOf, type XmlNode } from '../markup/xml-blocks.ts'
import type { Context } from './context.ts'
import { integerOf } from './integer-of.ts'
import type { Marker } from './numbering.ts'
import { beginningsOf, openFieldsOf } from './open-fields.ts'
import type { Style } from './styles.ts'
import { countChange, writeContent } from './write-runs.ts'

/** Paragraphs, tables, and what only stands around them. */
function writeBlock(node: XmlNode, context: Context): void {
  if (node.name === 'w:p') writeParagraph(node, context)
  else if (node.name === 'w:tbl') writeTable(node, context)
  else if (node.name === 'w:altChunk') context.foreign.push(node.attribute('id') ?? '')
  else if (!/Pr$/.test(node.name)) writeChildren(node, context)
}

function writeChildren(node: XmlNode, context: Context): void {
  for (const child of nodesOf(node)) writeBlock(child, context)
}

/** `inRow`: beside other cells, in one line with them. */
function writeParagraph(node: XmlNode, context: Context, inRow = false): void {
  const { out, styles } = context
  const properties = childOf(node, 'w:pPr')
  const styleId = valOf(properties, 'w:pStyle')
  const style = styles.paragraph(styleId)
  const ends = endOf(properties)
  if (!context.goesOn && !inRow) out.paragraph()
  const isGone = ends.deleted !== undefined && keptText(node).trim() === ''
  const marker = isGone || context.goesOn ? null : markerOf(properties, styleId, style, context)
  const start = out.place
  if (marker && marker.text !== '') writeMarker(marker, node, ends.isHidden && isHiddenAll(style), context)
  writeContent(node, context, style)
  if (ends.deleted) countChange('deleted', ends.deleted, context)
  context.goesOn = (ends.deleted !== undefined || ends.isHidden) && !isGone && out.place > start
  writeBoxes(context)
}

const isHiddenAll = ({ isHidden }: Style) => isHidden === true

/** What happens to the end of the paragraph: deleted, or hidden, it makes one line of this one and the next. */
function endOf(properties: XmlNode | undefined): { deleted: XmlNode | undefined; isHidden: boolean } {
  const mark = childOf(properties, 'w:rPr')
  const deleted = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')
  return { deleted, isHidden: isOn(childOf(mark, 'w:vanish')) }
}

function markerOf(
  properties: XmlNode | undefined,
  styleId: string | undefined,
  style: Style,
  { numbering }: Context,
): Marker | null {
  const own = childOf(properties, 'w:numPr')
  const numId = valOf(own, 'w:numId') ?? style.numId
  if (numId === undefined || numId === '0') return null
  const level = integerOf(valOf(own, 'w:ilvl')) ?? style.level ?? numbering.levelOfStyle(numId, styleId) ?? 0
  return numbering.next(numId, level)
}

function writeMarker(marker: Marker, node: XmlNode, isHidden: boolean, { out }: Context): void {
  const start = out.place
  const write = () => out.words(`${marker.text} `)
  if (isHidden) out.within('hidden-text', write)
  else write()
  const typed = typedNumber(keptText(node))
  if (typed === null || marker.value === null || typed.value === marker.value) return
  const params = { printed: marker.text, typed: typed.text }
  out.remarks.push({ code: 'number-typed', params, start, end: out.place })
}

/** A number that somebody typed at the beginning of a paragraph that has one already. */
function typedNumber(text: string): { text: string; value: number } | null {
  const found = /^\s*[([-]?\s*([0-9\u0660-\u0669]{1,3})\s?[.)\]–-](?![0-9\u0660-\u0669])/u.exec(text)
  return found ? { text: found[0].trim(), value: Number(foldDigits(found[1] as string)) } : null
}

/** The first words of a paragraph with all changes accepted. */
function keptText(node: XmlNode, most = 200): string {
  let text = ''
  for (const child of nodesOf(node)) {
    if (text.length >= most) break
    if (child.name === 'w:t') text += child.children.filter((each) => typeof each === 'string').join('')
    else if (child.name === 'w:tab') text += ' '
    else if (!skipped.test(child.name)) text += keptText(child, most - text.length)
  }
  return text
}

const skipped = /Pr$|^w:(?:del|moveFrom|delText|instrText|drawing|pict|object)$/

function writeBoxes(context: Context): void {
  const boxes = context.boxes.splice(0)
  for (const box of boxes) writeStory(nodesOf(box), context)
  if (boxes.length > 0 && !context.goesOn) context.out.paragraph()
}

/** Blocks that have nothing to do with those around them: of a box, a note, a header. */
export function writeStory(blocks: readonly XmlNode[], context: Context): void {
  const { goesOn, fields } = context
  Object.assign(context, { goesOn: false, fields: [] })
  const write = blockWriter(openFieldsOf(blocks), context)
  for (const block of blocks) write(block)
  Object.assign(context, { goesOn, fields })
}

/** Writes the blocks of a story in their order; `open`: its fields that never end. */
export function blockWriter(open: ReadonlySet<number>, context: Context): (block: XmlNode) => void {
  const beginnings = beginningsOf(open)
  return (block) => {
    for (const mark of beginnings(block)) context.openFields.add(mark)
    writeBlock(block, context)
  }
}

/** Row by row, cells in reading order. A row of short cells is one line, as it is printed. */
function writeTable(table: XmlNode, context: Context): void {
  for (const row of rowsOf(table, 'w:tr')) {
    const deleted = childOf(row, 'w:trPr', 'w:del')
    if (deleted) {
      countChange('deleted', deleted, context)
      context.out.within('deleted-text', () => writeRow(row, context))
    } else if (isOn(childOf(row, 'w:trPr', 'w:hidden'))) {
      context.out.within('hidden-text' satisfies DropReason, () => writeRow(row, context))
    } else writeRow(row, context)
  }
}

/** Rows and cells may stand in forms and marks of changes. */
function rowsOf(node: XmlNode, name: string): XmlNode[] {
  return nodesOf(node).flatMap((child) => {
    if (child.name === name) return [child]
    return /Pr$/.test(child.name) || child.name === 'w:tbl' ? [] : rowsOf(child, name)
  })
}

function writeRow(row: XmlNode, context: Context): void {
  const cells = rowsOf(row, 'w:tc').map((cell) => ({ cell, line: lineOf(cell) }))
  const isLine = cells.every(({ line }) => line !== null)
  if (isLine) context.out.paragraph()
  let columns = columnsOf(valOf(row, 'w:trPr', 'w:gridBefore'), 0)
  for (const { cell, line } of cells) {
    const before = columns
    columns = columnsOf(valOf(cell, 'w:tcPr', 'w:gridSpan'), 1)
    const write = () => {
      if (!isLine) return writeChildren(cell, context)
      context.out.columns(before)
      for (const paragraph of line ?? []) writeParagraph(paragraph, context, true)
    }
    const deleted = childOf(cell, 'w:tcPr', 'w:cellDel')
    if (deleted) {
      countChange('deleted', deleted, context)
      context.out.within('deleted-text', write)
    } else write()
  }
}

/** As many as a table of Word can have, at most. */
const columnsOf = (given: string | undefined, least: number) =>
  Math.min(Math.max(integerOf(given) ?? least, least), 63)

/** The paragraphs of a cell of which but one has words. */
function lineOf(cell: XmlNode): XmlNode[] | null {
  const blocks = nodesOf(cell).filter(({ name }) => !/Pr$/.test(name))
  if (blocks.some(({ name }) => name !== 'w:p')) return null
  return blocks.filter(hasContent).length > 1 ? null : blocks
}

const hasContent = (node: XmlNode): boolean =>
  nodesOf(node).some(
    (child) =>
      /^w:(?:t|delText|sym|footnoteReference|drawing|pict|numPr)$/.test(child.name) || hasContent(child),
  )

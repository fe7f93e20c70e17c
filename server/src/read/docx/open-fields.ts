// Fields that are begun and never end, as damaged files have them: all behind them would be their code.
import { nodesOf, type XmlNode } from '../markup/xml-blocks.ts'

/** Where fields begin and end in a block, in its order. Boxes are stories of their own. */
function fieldMarks(node: XmlNode): XmlNode[] {
  if (node.name === 'w:fldChar') return [node]
  return /Pr$|^w:txbxContent$/.test(node.name) ? [] : nodesOf(node).flatMap(fieldMarks)
}

const typeOf = (mark: XmlNode) => mark.attribute('fldCharType')

/** Takes the blocks of a story (the body, a note, a header), and says then which of its fields are open, by their count. */
export function searchOpenFields(): { take: (block: XmlNode) => void; open: () => ReadonlySet<number> } {
  const open: number[] = []
  let begun = 0
  const take = (block: XmlNode) => {
    for (const mark of fieldMarks(block)) {
      if (typeOf(mark) === 'begin') open.push(begun++)
      if (typeOf(mark) === 'end') open.pop()
    }
  }
  return { take, open: () => new Set(open) }
}

export function openFieldsOf(blocks: readonly XmlNode[]): ReadonlySet<number> {
  const search = searchOpenFields()
  for (const block of blocks) search.take(block)
  return search.open()
}

/** Finds the beginnings of those in the same blocks, one after another. */
export function beginningsOf(open: ReadonlySet<number>): (block: XmlNode) => XmlNode[] {
  let begun = 0
  return (block) => fieldMarks(block).filter((mark) => typeOf(mark) === 'begin' && open.has(begun++))
}

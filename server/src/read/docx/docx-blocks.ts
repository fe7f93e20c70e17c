// Parts of a document of Word, block by block, with what stands in them in two forms in one.
import type { XmlBudget } from '../../docx/read-xml.ts'
import { nodesOf, readBlocks, type XmlNode } from '../markup/xml-blocks.ts'

/** As `readBlocks`: nobody behind it meets an alternative. */
export function readDocxBlocks(
  bytes: Buffer,
  containers: readonly string[],
  budget: XmlBudget,
  take: (block: XmlNode) => void,
): void {
  readBlocks(bytes, containers, budget, (block) => {
    for (const each of settled(block)) take(each)
  })
}

const isAlternative = (node: XmlNode | string): boolean =>
  typeof node !== 'string' && node.name === 'mc:AlternateContent'

/** The node with what was chosen of all alternatives within it; of an alternative, what was chosen. */
function settled(node: XmlNode): XmlNode[] {
  if (isAlternative(node)) return chosenOf(node).flatMap(settled)
  for (const child of nodesOf(node)) if (!isAlternative(child)) settled(child)
  if (node.children.some(isAlternative))
    node.children = node.children.flatMap((child) =>
      typeof child !== 'string' && isAlternative(child) ? settled(child) : [child],
    )
  return [node]
}

/** Boxes stand once in a newer form and once in the older one, for programs that do not know it: the first that has anything. */
function chosenOf(node: XmlNode): XmlNode[] {
  const forms = nodesOf(node)
  const ordered = [
    ...forms.filter(({ name }) => name === 'mc:Choice'),
    ...forms.filter(({ name }) => name === 'mc:Fallback'),
  ]
  return ordered.map(nodesOf).find((content) => content.length > 0) ?? []
}

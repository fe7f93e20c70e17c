// The tree of a page as parse5 has it, and what is asked of it again and again.
import type { DefaultTreeAdapterTypes } from 'parse5'

export type PageNode = DefaultTreeAdapterTypes.ChildNode
export type PageElement = DefaultTreeAdapterTypes.Element

export const isElement = (node: PageNode): node is PageElement => 'tagName' in node

/** Those that have words. */
export const elementsIn = (element: PageElement): PageElement[] =>
  element.childNodes.filter(isElement).filter(({ tagName }) => !silent.has(tagName))

export const attributeOf = (element: PageElement, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

/** No words of the page: code, and what only programs show. */
export const silent = new Set([
  ...['script', 'style', 'template', 'head', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas'],
  ...['audio', 'video', 'map', 'datalist', 'select', 'textarea', 'input', 'title'],
])

export function* elementsWithin(element: PageElement): Generator<PageElement> {
  for (const child of elementsIn(element)) {
    yield child
    yield* elementsWithin(child)
  }
}

/** How many characters are printed within, and how many of them lead to other pages. */
export interface Measure {
  letters: number
  linked: number
  links: number
}

/** Of every element once. */
export function measurePage(root: PageElement): Map<PageElement, Measure> {
  const measures = new Map<PageElement, Measure>()
  const measure = (element: PageElement, isLinked: boolean): Measure => {
    const sum: Measure = { letters: 0, linked: 0, links: 0 }
    for (const child of element.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) {
        const letters = child.value.replace(/\s+/g, '').length
        sum.letters += letters
        if (isLinked) sum.linked += letters
      }
      if (!isElement(child) || silent.has(child.tagName)) continue
      const leads = leadsAway(child)
      const own = measure(child, isLinked || leads)
      sum.letters += own.letters
      sum.linked += own.linked
      sum.links += own.links + (leads ? 1 : 0)
    }
    measures.set(element, sum)
    return sum
  }
  measure(root, false)
  return measures
}

/** A link within the page is of its contents, and that to the next page of notes is not a menu. */
function leadsAway(element: PageElement): boolean {
  if (element.tagName !== 'a') return false
  const href = attributeOf(element, 'href')
  return href !== undefined && !href.startsWith('#')
}

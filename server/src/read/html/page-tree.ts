// The tree of a page as parse5 has it, and what is asked of it again and again.
import type { DropReason } from '@qarar/core'
import type { DefaultTreeAdapterTypes } from 'parse5'

export type PageNode = DefaultTreeAdapterTypes.ChildNode
export type PageElement = DefaultTreeAdapterTypes.Element

export const isElement = (node: PageNode): node is PageElement => 'tagName' in node

/** Those that have words. */
export const elementsIn = (element: PageElement): PageElement[] =>
  element.childNodes.filter(isElement).filter(({ tagName }) => !isBeside(tagName))

export const attributeOf = (element: PageElement, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

/** No words of the page: code, and what only programs show. */
export const silent = new Set(['script', 'style', 'template', 'head', 'iframe', 'embed', 'input', 'title'])

/** Words that stand in the page and not in its lines: in drawings and forms, and in place of what cannot be shown. */
export const besideText: ReadonlyMap<string, DropReason> = new Map(
  Object.entries({
    ...{ svg: 'page-furniture', canvas: 'page-furniture', object: 'page-furniture', map: 'page-furniture' },
    ...{ audio: 'page-furniture', video: 'page-furniture' },
    ...{ select: 'page-furniture', textarea: 'page-furniture', datalist: 'hidden-text' },
    // A formula a second time, in another language.
    ...{ annotation: 'hidden-text', 'annotation-xml': 'hidden-text' },
  } satisfies Record<string, DropReason>),
)

const isBeside = (tagName: string) => silent.has(tagName) || besideText.has(tagName)

export function* elementsWithin(element: PageElement): Generator<PageElement> {
  for (const child of elementsIn(element)) {
    yield child
    yield* elementsWithin(child)
  }
}

/** How many characters are printed within, how many of them lead to other pages, and what shows that it is a text. */
export interface Measure {
  letters: number
  linked: number
  links: number
  /** Paragraphs that begin with a number as it is typed. */
  counted: number
  /** Paragraphs that the page counts. */
  items: number
  headings: number
}

/** The first signs that are printed within: as many as a number has. */
interface Measured extends Measure {
  opening: string
}

const nothing = { letters: 0, linked: 0, links: 0, counted: 0, items: 0, headings: 0, opening: '' }
const openingLength = 8

/** Of every element once. */
export function measurePage(root: PageElement): Map<PageElement, Measure> {
  const measures = new Map<PageElement, Measure>()
  const measure = (element: PageElement, isLinked: boolean): Measured => {
    const sum: Measured = { ...nothing }
    for (const child of element.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) {
        const letters = child.value.replace(/\s+/g, '').length
        sum.letters += letters
        if (isLinked) sum.linked += letters
        sum.opening = openingOf(sum.opening, child.value)
      }
      if (!isElement(child) || isBeside(child.tagName)) continue
      const leads = leadsAway(child)
      const own = measure(child, isLinked || leads)
      sum.letters += own.letters
      sum.linked += own.linked
      sum.links += own.links + (leads ? 1 : 0)
      sum.counted += own.counted
      sum.items += own.items
      sum.headings += own.headings
      sum.opening = openingOf(sum.opening, own.opening)
    }
    tellText(element, sum)
    measures.set(element, sum)
    return sum
  }
  measure(root, false)
  return measures
}

const openingOf = (before: string, next: string) =>
  before.length >= openingLength ? before : (before + next).trimStart().slice(0, openingLength)

/** Shorter ones are entries of menus. */
const shortParagraph = 40

function tellText({ tagName, parentNode }: PageElement, sum: Measured): void {
  if (/^h[1-6]$/.test(tagName)) sum.headings++
  if (sum.letters < shortParagraph || sum.linked > 0.5 * sum.letters) return
  if (/^[([]?\p{Nd}{1,3}\s?[.)\]]/u.test(sum.opening)) sum.counted++
  if (tagName === 'li' && parentNode?.nodeName === 'ol') sum.items++
}

/** A link within the page is of its contents, and that to the next page of notes is not a menu. */
function leadsAway(element: PageElement): boolean {
  if (element.tagName !== 'a') return false
  const href = attributeOf(element, 'href')
  return href !== undefined && !href.startsWith('#')
}

// What stands around the text of a page: menus, banners, links to other pages.
import type { DropReason } from '@qarar/core'
import { isCalledFurniture } from './furniture-names.ts'
import {
  attributeOf,
  elementsIn,
  elementsWithin,
  type Measure,
  measurePage,
  type PageElement,
} from './page-tree.ts'

/** Of each element that is no part of the document, why. */
export type Furniture = ReadonlyMap<PageElement, DropReason>

export function findFurniture(body: PageElement): Furniture {
  const measures = measurePage(body)
  const of = (element: PageElement) => measures.get(element) as Measure
  const main = mainOf(body, of)
  const found = new Map<PageElement, DropReason>()
  if (main !== body) leaveAround(body, main, found)
  leaveWithin(main, of(main).letters, of, found)
  return found
}

type MeasureOf = (element: PageElement) => Measure

/** Less than this share of the words of a page is no main part, whatever it is called. */
const leastMain = 0.3

function mainOf(body: PageElement, of: MeasureOf): PageElement {
  const within = [...elementsWithin(body)]
  const called = within.filter(
    (element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main',
  )
  const articles = within.filter(({ tagName }) => tagName === 'article')
  const candidates = called.length > 0 ? called : articles.length === 1 ? articles : []
  const [largest] = candidates.toSorted((a, b) => of(b).letters - of(a).letters)
  const outside = (element: PageElement) => of(element).letters - of(element).linked
  return largest && outside(largest) >= leastMain * outside(body) ? largest : body
}

/** What is neither in the main part nor around it. */
function leaveAround(at: PageElement, main: PageElement, found: Map<PageElement, DropReason>): void {
  for (const child of elementsIn(at)) {
    if (child === main) continue
    if (isAbove(child, main)) leaveAround(child, main, found)
    else found.set(child, 'page-furniture')
  }
}

function isAbove(element: PageElement, inner: PageElement): boolean {
  for (let at = inner.parentNode; at && 'tagName' in at; at = at.parentNode) if (at === element) return true
  return false
}

function leaveWithin(
  at: PageElement,
  whole: number,
  of: MeasureOf,
  found: Map<PageElement, DropReason>,
): void {
  for (const child of elementsIn(at)) {
    const reason = reasonFor(child, whole, of)
    if (reason) found.set(child, reason)
    else leaveWithin(child, whole, of, found)
  }
}

function reasonFor(element: PageElement, whole: number, of: MeasureOf): DropReason | null {
  if (isHidden(element)) return 'hidden-text'
  if (element.tagName === 'noscript') return 'page-furniture'
  // What holds most of the words is the text, whatever it is called.
  if (of(element).letters > mostFurniture * whole) return null
  const isFurniture = isNamedSo(element, of(element)) || isMenu(element, of(element))
  return isFurniture ? 'page-furniture' : null
}

const mostFurniture = 0.5

function isHidden(element: PageElement): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true
  if (attributeOf(element, 'aria-hidden') === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style') ?? '')
}

const elements = new Set(['nav', 'aside', 'footer', 'form', 'button', 'dialog', 'menu'])
const roles = new Set([
  ...['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'alertdialog', 'menu'],
  ...['menubar', 'toolbar'],
])

function isNamedSo(element: PageElement, measure: Measure): boolean {
  if (elements.has(element.tagName) || roles.has(attributeOf(element, 'role') ?? '')) return true
  // A header over the whole page; one within the main part has its title.
  if (element.tagName === 'header') return element.parentNode?.nodeName === 'body'
  return boxes.has(element.tagName) && isCalledFurniture(element, measure)
}

const boxes = new Set(['div', 'section', 'ul', 'ol', 'p', 'span', 'table', 'td', 'header'])
const lists = new Set(['ul', 'ol', 'div', 'table', 'section', 'dl'])

/** Hardly anything but links to other pages. */
function isMenu({ tagName }: PageElement, { letters, linked, links }: Measure): boolean {
  return lists.has(tagName) && links >= 3 && linked >= 0.8 * letters && letters / links < 80
}

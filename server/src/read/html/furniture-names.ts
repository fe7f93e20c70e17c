// What the names of an element say of it: they are those of the page's makers, and may be words of the text.
import { attributeOf, type Measure, type PageElement } from './page-tree.ts'

const wordsOf = (words: string) => new Set(words.split(' '))

/** Words of names, of which pages in every language have the English ones. */
const furniture = wordsOf(
  'nav navbar navigation menu menubar breadcrumb breadcrumbs cookie cookies consent gdpr sidebar share sharing social related comments advert ads banner popup newsletter subscribe pagination pager toolbar masthead skip sitemap footer topbar',
)

/** Words of names that say where a box stands, and nothing of what is in it. */
const places = wordsOf(
  'site page main global top bottom left right primary secondary inner outer wrapper container block box bar area section region list item items link links button buttons icon icons widget widgets notice text content contents header head posts articles to the',
)

/** Words without a number or a heading: a line or two. */
const fewLetters = 200

/**
 * A name of nothing else («site-footer») says it, unless the words are counted paragraphs; a word in another name
 * («freedom-of-navigation») only of a line or two that no text has.
 */
export function isCalledFurniture(element: PageElement, measure: Measure): boolean {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
  const parted = names
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.split(/[^\p{L}\p{N}]+/u).filter((word) => /[^\p{N}]/u.test(word)))
    .filter((words) => words.some((word) => furniture.has(word)))
  if (parted.length === 0 || measure.counted > 0) return false
  if (parted.some((words) => words.every((word) => furniture.has(word) || places.has(word)))) return true
  return measure.headings === 0 && measure.items === 0 && measure.letters < fewLetters
}

import { formatNumber } from '../docx/number-formats.ts'
import { FileText } from '../markup/file-text.ts'
import { isNoteMark, writeNoteMark } from '../markup/note-mark.ts'
import type { Furniture } from './find-furniture.ts'
import { attributeOf, besideText, elementsIn, isElement, type PageElement, silent } from './page-tree.ts'

/** Elements that begin a line, by the standard; all others, and those that nobody knows, stand in one. */
const blockNames = new Set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
)

/** What is shown and has no words; one dot wide it is none. */
const pictures = new Set(['img', 'svg', 'canvas', 'object', 'embed', 'video'])

/** Numbers of lists by the letter that their type has. */
const types: Record<string, string> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

export function writePage(body: PageElement, furniture: Furniture): FileText {
  const out = new FileText()
  const seen = { pictures: 0 }
  writeChildren(body, { out, furniture, isPlain: false, seen })
  if (seen.pictures > 0) out.remarks.push({ code: 'pictures-left-out', params: { count: seen.pictures } })
  return out
}

interface Page {
  out: FileText
  furniture: Furniture
  /** White space is printed as it stands. */
  isPlain: boolean
  /** In the text, not in what stands around it. */
  seen: { pictures: number }
}

function writeChildren(element: PageElement, page: Page): void {
  for (const child of element.childNodes) {
    if (isElement(child)) writeElement(child, page)
    else if (child.nodeName === '#text' && 'value' in child) writeText(child.value, page)
  }
}

function writeText(text: string, { out, isPlain }: Page): void {
  if (!isPlain) {
    out.flow(text)
    return
  }
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (index > 0) out.line()
    out.words(line)
  }
}

function writeElement(element: PageElement, page: Page): void {
  if (page.out.reason === undefined && isPicture(element)) page.seen.pictures++
  if (silent.has(element.tagName)) return
  const reason = page.furniture.get(element) ?? besideText.get(element.tagName)
  if (reason === undefined) writeShown(element, page)
  else page.out.within(reason, () => writeShown(element, page))
}

const isPicture = (element: PageElement) =>
  pictures.has(element.tagName) &&
  !['width', 'height'].some((side) => /^[01](?:px)?$/.test(attributeOf(element, side) ?? ''))

function writeShown(element: PageElement, page: Page): void {
  const { out } = page
  const { tagName } = element
  if (tagName === 'br') out.line()
  else if (tagName === 'del' || tagName === 's' || tagName === 'strike') writeDeleted(element, page)
  else if (tagName === 'sup') writeRaised(element, page)
  else if (!blockNames.has(tagName)) writeInline(element, page)
  else if (tagName === 'tr') writeRow(element, page)
  else if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu') writeList(element, page)
  else writeBlock(element, { ...page, isPlain: page.isPlain || tagName === 'pre' })
}

/** A fraction is printed with a stroke between its numbers. */
function writeInline(element: PageElement, page: Page): void {
  if (element.tagName !== 'mfrac') writeChildren(element, page)
  else
    for (const [index, part] of elementsIn(element).entries()) {
      if (index > 0) page.out.words('/')
      writeElement(part, page)
    }
}

function writeBlock(element: PageElement, page: Page): void {
  page.out.paragraph()
  writeChildren(element, page)
  page.out.paragraph()
}

/** `del` says that the words are taken out; struck words are printed, and may be of the text. */
function writeDeleted(element: PageElement, page: Page): void {
  if (element.tagName === 'del') page.out.within('deleted-text', () => writeChildren(element, page))
  else writeChildren(element, page)
}

function writeRaised(element: PageElement, page: Page): void {
  const words = textOf(element).trim()
  const plain = words.replace(/^[[(]|[\])]$/g, '')
  const isNote =
    isNoteMark(page.out.ending, words) || (leadsToNote(element) && /^[\p{L}\p{N}*]{1,4}$/u.test(words))
  if (plain === words && isNote) writeNoteMark(page.out, words)
  else writeChildren(element, page)
}

/** A raised link to a place in the page. */
function leadsToNote(element: PageElement): boolean {
  const inner = [element, ...elementsIn(element)]
  if (element.parentNode && 'tagName' in element.parentNode) inner.push(element.parentNode)
  return inner.some(({ tagName, ...link }) => tagName === 'a' && hrefOf(link as PageElement)?.startsWith('#'))
}

const hrefOf = (element: PageElement) => attributeOf(element, 'href')

function textOf(element: PageElement): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : isElement(child) ? textOf(child) : ''))
    .join('')
}

/** Items with their numbers, as the page prints them. */
function writeList(list: PageElement, page: Page): void {
  const { out } = page
  out.paragraph()
  const isNumbered = list.tagName === 'ol'
  const items = elementsIn(list).filter(({ tagName }) => tagName === 'li')
  const isReversed = attributeOf(list, 'reversed') !== undefined
  let value = numberOf(attributeOf(list, 'start')) ?? (isReversed ? items.length : 1)
  for (const child of list.childNodes) {
    if (!isElement(child)) {
      if ('value' in child) writeText(child.value, page)
      continue
    }
    if (child.tagName !== 'li') {
      writeElement(child, page)
      continue
    }
    value = numberOf(attributeOf(child, 'value')) ?? value
    writeItem(child, isNumbered ? `${numberIn(list, child, value)}.` : '•', hasNoMarks(list, child), page)
    value += isReversed ? -1 : 1
  }
  out.paragraph()
}

function writeItem(item: PageElement, marker: string, isBare: boolean, page: Page): void {
  const { out } = page
  const write = () => {
    out.paragraph()
    if (!isBare) out.words(`${marker} `)
    writeInItem(item, page)
    out.paragraph()
  }
  const reason = page.furniture.get(item)
  if (reason === undefined) write()
  else out.within(reason, write)
}

/** The first paragraph of an item stands beside its number. */
function writeInItem(item: PageElement, page: Page): void {
  const [first, ...rest] = item.childNodes.filter(
    (child) => isElement(child) || ('value' in child && child.value.trim() !== ''),
  )
  if (first && isElement(first) && (first.tagName === 'p' || first.tagName === 'div')) {
    writeChildren(first, page)
    if (rest.length > 0) page.out.paragraph()
  } else if (first) writeChildren({ ...item, childNodes: [first] }, page)
  writeChildren({ ...item, childNodes: rest }, page)
}

const numberOf = (value: string | undefined) =>
  /^\s*-?\d{1,6}/.test(value ?? '') ? Number.parseInt(value ?? '', 10) : undefined

function numberIn(list: PageElement, item: PageElement, value: number): string {
  const type = attributeOf(item, 'type') ?? attributeOf(list, 'type') ?? ''
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/i
    .exec(attributeOf(list, 'style') ?? '')?.[1]
    ?.toLowerCase()
  return formatNumber(value, types[type] ?? styles[style ?? ''] ?? 'decimal')
}

const styles: Record<string, string> = {
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'arabic-indic': 'hindiVowels',
  'decimal-leading-zero': 'decimalZero',
}

const hasNoMarks = (list: PageElement, item: PageElement) =>
  [list, item].some((element) =>
    /list-style(?:-type)?\s*:[^;]*\bnone\b/i.test(attributeOf(element, 'style') ?? ''),
  )

/** A row of short cells is one line, as it is printed. */
function writeRow(row: PageElement, page: Page): void {
  const { out } = page
  const cells = elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  if (cells.length !== elementsIn(row).length || cells.some(hasBlocks)) {
    writeBlock(row, page)
    return
  }
  out.paragraph()
  for (const cell of cells) {
    if (!out.isAtStart) out.words('\t')
    const [only] = elementsIn(cell)
    writeChildren(only && blockOf(only) ? only : cell, page)
  }
  out.paragraph()
}

const blockOf = ({ tagName }: PageElement) => tagName === 'p' || tagName === 'div'

/** More than one block, or blocks in blocks. */
function hasBlocks(cell: PageElement): boolean {
  const blocks = elementsIn(cell).filter(({ tagName }) => blockNames.has(tagName))
  if (blocks.length === 0) return false
  const [only] = blocks
  const isAlone =
    blocks.length === 1 && only !== undefined && blockOf(only) && textOf(cell).trim() === textOf(only).trim()
  return !isAlone || elementsIn(only).some(({ tagName }) => blockNames.has(tagName))
}

// A page of the web as text. Nothing in it is run, and nothing that it names is fetched.
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { decodeMarkup } from '../markup/decode-markup.ts'
import type { MarkupText } from '../markup/file-text.ts'
import { Refused } from '../markup/markup-refusal.ts'
import { findFurniture } from './find-furniture.ts'
import { isElement, type PageElement } from './page-tree.ts'
import { writePage } from './write-page.ts'

export function readHtmlText(bytes: Buffer): MarkupText & { encoding: string } {
  const { text, replacedChars, encoding, isGuessed } = decodeMarkup(bytes)
  const document = parse(text, { scriptingEnabled: false, treeAdapter: notTooDeep() })
  const html = document.childNodes.filter(isElement).find(({ tagName }) => tagName === 'html')
  const body = html?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body')
  if (!body) return { text: '\n', aside: [], remarks: [], nameless: 0, encoding }
  const written = writtenOf(body)
  if (isGuessed) written.remarks.unshift({ code: 'encoding-guessed', params: { encoding } })
  return { ...written, nameless: written.nameless + replacedChars, encoding }
}

/** Twice what browsers open within each other. */
const deepest = 1000

/** The tree of the library takes time with the square of its depth. */
function notTooDeep(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      if (++depth > deepest) throw new Refused('file-too-heavy')
    },
    onItemPop: () => {
      depth--
    },
  }
}

/** A page of nothing but links is what it lists. */
function writtenOf(body: PageElement): MarkupText {
  const read = writePage(body, findFurniture(body)).done()
  const left = read.aside.reduce((sum, { start, end }) => sum + lettersIn(read.text.slice(start, end)), 0)
  return lettersIn(read.text) > left ? read : writePage(body, new Map()).done()
}

const lettersIn = (text: string) => text.replace(/\s+/g, '').length

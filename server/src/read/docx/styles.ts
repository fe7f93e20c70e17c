import type { XmlBudget } from '../../docx/read-xml.ts'
import { childOf, isOn, readBlocks, valOf, type XmlNode } from '../markup/xml-blocks.ts'
import { integerOf } from './integer-of.ts'

/** What of a style matters to a text. */
export interface Style {
  numId: string | undefined
  level: number | undefined
  /** Undefined where it says nothing of it. */
  isHidden: boolean | undefined
  isRaised: boolean | undefined
}

interface OwnStyle extends Style {
  base: string | undefined
}

export interface Styles {
  /** With what the styles that it is based on say; of no style, the usual one of paragraphs. */
  paragraph(id: string | undefined): Style
  character(id: string | undefined): Style
}

const nothing: Style = { numId: undefined, level: undefined, isHidden: undefined, isRaised: undefined }

export function readStyles(bytes: Buffer | null, budget: XmlBudget): Styles {
  const own = new Map<string, OwnStyle>()
  let usual: string | undefined
  if (bytes)
    readBlocks(bytes, ['w:styles'], budget, (node) => {
      const id = node.attribute('styleId')
      if (node.name !== 'w:style' || id === undefined) return
      own.set(id, styleOf(node))
      if (node.attribute('type') === 'paragraph' && isTrue(node.attribute('default'))) usual = id
    })
  const resolved = resolver(own)
  return { paragraph: (id) => resolved(id ?? usual), character: resolved }
}

const isTrue = (value: string | undefined) => /^(?:1|true|on)$/.test(value ?? '')

function styleOf(node: XmlNode): OwnStyle {
  const numbering = childOf(node, 'w:pPr', 'w:numPr')
  const hidden = childOf(node, 'w:rPr', 'w:vanish')
  const raised = valOf(node, 'w:rPr', 'w:vertAlign')
  return {
    base: valOf(node, 'w:basedOn'),
    numId: valOf(numbering, 'w:numId'),
    level: integerOf(valOf(numbering, 'w:ilvl')),
    isHidden: hidden && isOn(hidden),
    isRaised: raised === undefined ? undefined : raised === 'superscript',
  }
}

/** Each once, with what is known already of those that it is based on. */
function resolver(own: ReadonlyMap<string, OwnStyle>): (id: string | undefined) => Style {
  const known = new Map<string, Style>()
  return (id) => {
    const chain: string[] = []
    const seen = new Set<string>()
    let at = id
    for (; at !== undefined && !known.has(at) && !seen.has(at); at = own.get(at)?.base) {
      seen.add(at)
      chain.push(at)
    }
    let style = (at !== undefined && known.get(at)) || nothing
    for (const each of chain.toReversed()) {
      style = merged(own.get(each) ?? nothing, style)
      known.set(each, style)
    }
    return style
  }
}

const merged = (style: Style, base: Style): Style => ({
  numId: style.numId ?? base.numId,
  level: style.level ?? base.level,
  isHidden: style.isHidden ?? base.isHidden,
  isRaised: style.isRaised ?? base.isRaised,
})

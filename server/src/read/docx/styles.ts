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
  return { paragraph: (id) => resolve(own, id ?? usual), character: (id) => resolve(own, id) }
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

function resolve(own: ReadonlyMap<string, OwnStyle>, id: string | undefined): Style {
  let style = nothing
  const seen = new Set<string>()
  for (let at = id; at !== undefined && !seen.has(at); at = own.get(at)?.base) {
    seen.add(at)
    const { base: _, ...next } = own.get(at) ?? { ...nothing, base: undefined }
    style = {
      numId: style.numId ?? next.numId,
      level: style.level ?? next.level,
      isHidden: style.isHidden ?? next.isHidden,
      isRaised: style.isRaised ?? next.isRaised,
    }
  }
  return style
}

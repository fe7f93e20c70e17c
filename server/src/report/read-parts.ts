// The small parts of a document: what wrote it, what it says of itself, links, comments and notes.
import { readXml, type XmlBudget, type XmlFault } from '../docx/read-xml.ts'

/** Ends of properties: the values of `name`, or of elements that have the name in an attribute. */
export function readProperties(bytes: Buffer | null, budget: XmlBudget): Record<string, string> {
  const properties: Record<string, string> = {}
  let name: string | null = null
  if (!bytes) return properties
  readXml(
    bytes,
    {
      open: (element, attribute) => {
        const own = attribute('name')
        if (element === 'x:property' && own !== undefined) name = own.slice(0, 200)
      },
      close: (element) => {
        if (element === 'x:property') name = null
      },
      text: (text) => {
        const value = text.trim()
        if (name !== null && name !== '__proto__' && value !== '')
          properties[name] = ((properties[name] ?? '') + value).slice(0, 2000)
      },
    },
    budget,
  )
  return properties
}

/** `LibreOffice/7.4.7.2$Linux_X86_64 …`, `Microsoft Office Word`. */
export function readProgram(bytes: Buffer | null, budget: XmlBudget): string | null {
  let program = ''
  let isInside = false
  if (!bytes) return null
  readXml(
    bytes,
    {
      open: (name) => {
        isInside = name === 'x:Application'
      },
      close: () => {
        isInside = false
      },
      text: (text) => {
        if (isInside) program = (program + text).slice(0, 200)
      },
    },
    budget,
  )
  return program.trim() || null
}

/** Where relations lead, by their ids. */
export interface Relation {
  id: string
  /** The last word of its type: `hyperlink`. */
  type: string
  target: string
  isOutside: boolean
}

export function readRelations(bytes: Buffer | null, budget: XmlBudget): Relation[] {
  const relations: Relation[] = []
  if (!bytes) return relations
  readXml(
    bytes,
    {
      open: (name, attribute) => {
        if (name !== 'x:Relationship') return
        const type = (attribute('Type') ?? '').split('/').at(-1) as string
        const isOutside = attribute('TargetMode') === 'External'
        relations.push({ id: attribute('Id') ?? '', type, target: attribute('Target') ?? '', isOutside })
      },
      close: () => {},
    },
    budget,
  )
  return relations
}

/** A comment or a note by its id: its paragraphs with line ends between them. */
export interface ReadRemark {
  author: string
  date: string | null
  text: string
}

/** `element`: `w:comment`, `w:footnote` or `w:endnote`. Those that only separate are none. */
export function readRemarks(
  bytes: Buffer | null,
  element: string,
  budget: XmlBudget,
): { remarks: Map<string, ReadRemark>; fault: XmlFault | null } {
  const remarks = new Map<string, ReadRemark>()
  let remark: ReadRemark | null = null
  let isText = false
  if (!bytes) return { remarks, fault: null }
  const fault = readXml(
    bytes,
    {
      open: (name, attribute) => {
        if (name === element && !/separator/i.test(attribute('type') ?? '')) {
          remark = { author: attribute('author') ?? '', date: attribute('date') ?? null, text: '' }
          remarks.set(attribute('id') ?? '', remark)
        }
        if (remark && name === 'w:p' && remark.text !== '') remark.text += '\n'
        if (remark && (name === 'w:tab' || name === 'w:br')) remark.text += ' '
        isText = name === 'w:t'
      },
      close: (name) => {
        isText = false
        if (name === element) remark = null
      },
      text: (text) => {
        if (isText && remark) remark.text += text
      },
    },
    budget,
  )
  for (const each of remarks.values()) each.text = each.text.trim()
  return { remarks, fault }
}

import { fieldOf, paragraphOf } from '../docx/markup.ts'
import { allOf, parseXml, textOf, writeXml, type XmlElement } from '../docx/xml.ts'
import type { BoundDocument } from './bound-document.ts'
import { relationsOf } from './kept-parts.ts'
import { footId, headId, pagesOf, templateHeadId } from './set-sections.ts'
import type { PageHead, TemplateStyles } from './template-styles.ts'
import { wordNamespaces } from './usual-styles.ts'

export interface WrittenHead {
  /** `word/head1default.xml` */
  name: string
  id: string
  kind: PageHead['kind']
  content: string | Buffer
  /** What it shows (a coat of arms): the list of the template's own head. */
  relations: Buffer | null
}

/** Heads and feet of the parts: those of the template, with the running line or the page number under them. */
export function writeHeads(bound: BoundDocument): WrittenHead[] {
  const pages = pagesOf(bound)
  const heads = [...bound.heads].flatMap(([line, number]) =>
    pages.map((on) => headWith(bound, 'header', on, headId(number, on), `head${number}${on}`, line)),
  )
  const feet = pages.map((on) => footOf(bound, on))
  return bound.heads.size > 0 ? [...heads, ...feet] : []
}

function footOf(bound: BoundDocument, on: PageHead['on']): WrittenHead {
  const number = paragraphOf(
    { style: bound.ids.foot, language: bound.language },
    fieldOf('PAGE', '1', bound.language),
  )
  return headWith(bound, 'footer', on, footId(on), `foot${on}`, number)
}

function headWith(
  { template }: BoundDocument,
  kind: PageHead['kind'],
  on: PageHead['on'],
  id: string,
  name: string,
  line: string,
): WrittenHead {
  const own = template.heads.find((head) => head.kind === kind && head.on === on)
  const tree = own && parseXml(new TextDecoder().decode(template.parts.get(own.part)?.bytes))
  const told = { name: freeName(template, `word/${name}.xml`), id, kind }
  if (!own || !tree) {
    const tag = kind === 'header' ? 'w:hdr' : 'w:ftr'
    return { ...told, content: `<${tag} ${wordNamespaces}>${line}</${tag}>`, relations: null }
  }
  const hasNumber = kind === 'footer' && countsPages(tree)
  const added = parseXml(line) as XmlElement
  const content = writeXml(hasNumber ? tree : { ...tree, children: [...tree.children, added] })
  return { ...told, content, relations: template.parts.get(relationsOf(own.part))?.bytes ?? null }
}

/** A template that we wrote has parts of the same name. */
const freeName = (template: TemplateStyles, name: string): string =>
  template.parts.has(name) ? freeName(template, name.replace('.xml', 'x.xml')) : name

/** The template's foot may have its own. */
const countsPages = (tree: XmlElement) =>
  /\bPAGE\b/.test(
    [...allOf(tree, 'w:instrText')].map(textOf).join(' ') +
      [...allOf(tree, 'w:fldSimple')].map(({ attributes }) => ` ${attributes['w:instr']}`).join(''),
  )

export const templateHeads = ({ template }: BoundDocument) =>
  template.heads.map(({ kind, part }, at) => ({ kind, part, id: templateHeadId(at) }))

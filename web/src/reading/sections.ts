import type { Paragraph } from '../answers.ts'
import { type Nested, nest } from './nest.ts'

/** Parts of a text as a reader sees them: the chapeau opens the preamble. */
export type SectionName = Exclude<Paragraph['part'], 'chapeau' | 'preambular'> | 'preamble'

export interface Section {
  name: SectionName
  nodes: Nested[]
}

const sectionNameOf = ({ part }: Paragraph): SectionName =>
  part === 'chapeau' || part === 'preambular' ? 'preamble' : part

/** Runs of paragraphs of the same part, in the order of the text. */
export function sectionsOf(paragraphs: readonly Paragraph[]): Section[] {
  const sections: Section[] = []
  for (const node of nest(paragraphs)) {
    const name = sectionNameOf(node.paragraph)
    const last = sections.at(-1)
    if (last?.name === name) last.nodes.push(node)
    else sections.push({ name, nodes: [node] })
  }
  return sections
}

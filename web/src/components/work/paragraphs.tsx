import { inLanguage } from '../../i18n/in-language.ts'
import type { Nested } from '../../reading/nest.ts'
import { ParagraphRow } from './paragraph-row.tsx'
import { useText } from './text-context.ts'

/** A run of paragraphs in the direction of their own language: number, text, and the place in the file. */
export function Paragraphs({ nodes }: { nodes: readonly Nested[] }) {
  const { language } = useText()
  return (
    <ol className="paragraphs" {...inLanguage(language)}>
      {nodes.map((node) => (
        <ParagraphItem key={node.paragraph.eId} node={node} />
      ))}
    </ol>
  )
}

function ParagraphItem({ node: { paragraph, children } }: { node: Nested }) {
  return (
    <li className={`paragraph ${paragraph.part}`} id={paragraph.eId}>
      <ParagraphRow paragraph={paragraph} />
      {children.length > 0 && (
        <ol>
          {children.map((child) => (
            <ParagraphItem key={child.paragraph.eId} node={child} />
          ))}
        </ol>
      )}
    </li>
  )
}

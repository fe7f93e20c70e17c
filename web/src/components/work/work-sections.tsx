import type { Paragraph } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { type Section, type SectionName, sectionsOf } from '../../reading/sections.ts'
import { useReader } from '../frame/frame-context.ts'
import { OwnWords } from '../parts/own-words.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { useText } from './text-context.ts'

/** A text from top to bottom. Its printed head, which the page's head already says, is folded. */
export function WorkSections({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const { t } = useReader()
  if (paragraphs.length === 0) return <p className="empty">{t.text.empty}</p>
  const sections = sectionsOf(paragraphs)
  const head = sections.findIndex(({ name }) => !isHead(name))
  return (
    <>
      <PrintedHead sections={head < 0 ? [] : sections.slice(0, head)} />
      <SectionList sections={head < 0 ? sections : sections.slice(head)} />
    </>
  )
}

const isHead = (name: SectionName) => name === 'cover' || name === 'heading' || name === 'contents'

export function PrintedHead({ sections }: { sections: Section[] }) {
  const { t } = useReader()
  const { sourceOpen } = useText()
  if (sections.length === 0) return null
  return (
    <details className="printed-head" open={sourceOpen}>
      <summary>{t.text.heading}</summary>
      <SectionList sections={sections} plain />
    </details>
  )
}

/** Sections of a text; `plain` leaves their names out. */
export function SectionList({ sections, plain = false }: { sections: Section[]; plain?: boolean }) {
  const { t } = useReader()
  const { language } = useText()
  return sections.map((section) => (
    <section
      key={section.nodes[0]?.paragraph.eId}
      className={`section ${section.name}`}
      {...inLanguage(language)}
    >
      {!plain && isNamed(section) && (
        <h2>
          <OwnWords>{t.text[section.name]}</OwnWords>
        </h2>
      )}
      <Paragraphs nodes={section.nodes} />
    </section>
  ))
}

type Named = Section & { name: Exclude<SectionName, 'heading' | 'body'> }

/** A heading says its own name, a body needs none, and opening words alone are no preamble. */
function isNamed(section: Section): section is Named {
  if (section.name === 'preamble')
    return section.nodes.some(({ paragraph }) => paragraph.part === 'preambular')
  return section.name !== 'heading' && section.name !== 'body'
}

import type { PublicationPage } from '../../answers.ts'
import { sectionsOf } from '../../reading/sections.ts'
import { useReader } from '../frame/frame-context.ts'
import { showPlain } from '../work/show-text.ts'
import { TextContext } from '../work/text-context.ts'
import { SectionList } from '../work/work-sections.tsx'

/** Cover and contents of the file, which belong to no single text. */
export function PrintedCover({ page: { publication } }: { page: PublicationPage }) {
  const { t } = useReader()
  if (publication.paragraphs.length === 0) return null
  return (
    <details className="printed-head">
      <summary>{t.publication.asPrinted}</summary>
      <TextContext value={showPlain(publication.language)}>
        <SectionList sections={sectionsOf(publication.paragraphs)} />
      </TextContext>
    </details>
  )
}

import type { ReactNode } from 'react'
import type { PublicationPage } from '../../answers.ts'
import type { Messages } from '../../i18n/messages.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { FileFormat } from '../parts/file-format.tsx'
import { ReadByOcr } from '../parts/read-by-ocr.tsx'
import { SessionName } from '../parts/session-name.tsx'
import { StatedDates } from '../parts/stated-dates.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

interface Props {
  page: PublicationPage
}

/** A fact of two texts: `value` is what is compared, `Show` what is seen. */
export interface ComparedFact {
  id: string
  name: (t: Messages) => string
  value: (page: PublicationPage) => string | null
  Show: (props: Props) => ReactNode
}

export const comparedFacts: ComparedFact[] = [
  {
    id: 'title',
    name: (t) => t.facts.title,
    value: ({ publication }) => publication.title,
    Show: ({ page: { publication } }) => (
      <DocumentText language={publication.language}>{publication.title ?? ''}</DocumentText>
    ),
  },
  {
    id: 'symbol',
    name: (t) => t.facts.symbol,
    value: ({ publication }) => publication.symbol,
    Show: ({ page }) => <SymbolText>{page.publication.symbol ?? ''}</SymbolText>,
  },
  {
    id: 'session',
    name: (t) => t.facts.session,
    value: ({ publication }) => publication.session,
    Show: ({ page }) => <SessionName session={page.publication.session ?? ''} />,
  },
  {
    id: 'dates',
    name: (t) => t.facts.date,
    value: ({ publication }) => publication.dates.map(({ value }) => value).join(' '),
    Show: ({ page: { publication } }) => (
      <StatedDates dates={publication.dates} organisation={publication.organisation} />
    ),
  },
  {
    id: 'language',
    name: (t) => t.facts.language,
    value: ({ publication }) => publication.language,
    Show: Language,
  },
  {
    id: 'contains',
    name: (t) => t.facts.contains,
    value: (page) => `${page.works.length} ${sizeOf(page)}`,
    Show: Size,
  },
  {
    id: 'file',
    name: (t) => t.facts.file,
    value: ({ publication }) => publication.source.file,
    Show: ({ page }) => <bdi>{page.publication.source.file}</bdi>,
  },
  {
    id: 'format',
    name: (t) => t.facts.format,
    value: ({ publication: { source } }) => `${source.format} ${source.encoding}`,
    Show: ({ page }) => <FileFormat {...page.publication.source} />,
  },
  {
    id: 'ocr',
    name: (t) => t.facts.ocr,
    value: pagesOf,
    Show: ({ page }) => <ReadByOcr pages={pagesOf(page)} />,
  },
]

/** Of the file whose text is shown. */
function pagesOf({ publication: { source }, manifestations }: PublicationPage): string | null {
  return manifestations.find(({ sha256 }) => sha256 === source.sha256)?.byOcr ?? null
}

function Language({ page: { publication } }: Props) {
  const { t } = useReader()
  return publication.language && t.languages[publication.language]
}

function Size({ page }: Props) {
  const { t, count } = useReader()
  return `${count(t.counts.works, page.works.length)} · ${count(t.counts.paragraphs, sizeOf(page))}`
}

const sizeOf = ({ works }: PublicationPage) => works.reduce((sum, { paragraphs }) => sum + paragraphs, 0)

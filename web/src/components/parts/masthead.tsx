import type { DocumentKind, LanguageTag } from '@qarar/register'
import type { ReactNode } from 'react'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from './document-text.tsx'
import { SymbolText } from './symbol-text.tsx'

interface Props {
  kind: DocumentKind
  symbol: string | null
  title: string | null
  language: LanguageTag | null
  /** Organ, session and dates. */
  when: ReactNode
  /** Who may see it. */
  mark?: ReactNode
  children?: ReactNode
}

/** Head of a publication or text as a gazette sets it: kind and symbol, title, when. */
export function Masthead({ kind, symbol, title, language, when, mark, children }: Props) {
  const { t } = useReader()
  return (
    <header className="masthead">
      <p className="kind">
        {t.kinds[kind]} {symbol && <SymbolText>{symbol}</SymbolText>} {mark}
      </p>
      {/* The language sets the space between lines, the direction stays the page's. */}
      {title ? (
        <h1 lang={language ?? ''}>
          <DocumentText language={language}>{title}</DocumentText>
        </h1>
      ) : (
        <h1>{t.publication.untitled}</h1>
      )}
      <p className="when">{when}</p>
      {children}
    </header>
  )
}

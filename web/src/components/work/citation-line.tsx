import type { Paragraph } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { useText } from './text-context.ts'

/** How to cite the paragraph, shown while it is the target of the address. */
export function CitationLine({ paragraph }: { paragraph: Paragraph }) {
  const { citationOf, addressOf } = useText()
  return <Citation words={citationOf(paragraph)} address={addressOf(paragraph)} />
}

export function Citation({ words, address }: { words: string | null; address?: string | null }) {
  const { t, language: own, direction } = useReader()
  const { language } = useText()
  if (!words && !address) return null
  return (
    <p className="citation" data-cite>
      <bdi className="label" lang={own} dir={direction}>
        {t.text.cite}
      </bdi>
      {words && <DocumentText language={language}>{words}</DocumentText>}
      {address && (
        <bdi className="address" dir="ltr">
          {address}
        </bdi>
      )}
    </p>
  )
}

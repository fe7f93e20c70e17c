import { useReader } from '../frame/frame-context.ts'

/** That pages of a file were read from their pictures; `pages`: `1–3, 7`. */
export function ReadByOcr({ pages }: { pages: string | null | undefined }) {
  const { t, plain } = useReader()
  return pages ? <span className="by-ocr">{t.facts.byOcr(plain(pages))}</span> : null
}

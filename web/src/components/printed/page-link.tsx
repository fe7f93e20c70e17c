import type { PagesShown } from '@qarar/register'
import { filePagePath } from '../../addresses.ts'
import { pageOfLine } from '../../reading/page-of-line.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  printed: PagesShown | null
  lines: readonly [first: number, last: number]
}

/** «page 12»: leads to the page as printed; nothing where the text was not read from pages. */
export function PageLink({ printed, lines }: Props) {
  const { t, plain } = useReader()
  const page = printed && pageOfLine(printed, lines[0])
  if (!printed || !page) return null
  return (
    <a className="page-link" href={filePagePath(printed.manifestation, page, lines)}>
      {t.printed.page(plain(page))}
    </a>
  )
}

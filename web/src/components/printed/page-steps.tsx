import type { FilePage } from '@qarar/register'
import { filePagePath, filePath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  page: FilePage
  marked: readonly [number, number] | null
  isLarge: boolean
}

/** The pages beside it, any other by its number, and the picture large enough to be read. */
export function PageSteps({ page: { id, page, pages }, marked, isLarge }: Props) {
  const { t } = useReader()
  const { previous, next, larger, smaller } = t.printed
  return (
    <nav className="page-steps" aria-label={t.printed.pages}>
      {page > 1 && (
        <a href={filePagePath(id, page - 1, marked, isLarge)} rel="prev">
          {previous}
        </a>
      )}
      {page < pages && (
        <a href={filePagePath(id, page + 1, marked, isLarge)} rel="next">
          {next}
        </a>
      )}
      <a href={filePagePath(id, page, marked, !isLarge)}>{isLarge ? smaller : larger}</a>
      {pages > 2 && <GoTo id={id} page={page} pages={pages} isLarge={isLarge} />}
    </nav>
  )
}

function GoTo({ id, page, pages, isLarge }: Pick<FilePage, 'id' | 'page' | 'pages'> & { isLarge: boolean }) {
  const { t } = useReader()
  return (
    <form action={`${filePath(id)}/pages`} method="get">
      {isLarge && <input type="hidden" name="large" value="" />}
      <label>
        {t.printed.goTo} <input type="number" name="page" min={1} max={pages} defaultValue={page} required />
      </label>{' '}
      <button type="submit">{t.printed.go}</button>
    </form>
  )
}

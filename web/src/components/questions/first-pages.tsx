import { filePagePath, pagePicture } from '../../addresses.ts'
import type { PublicationPage } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import type { Question } from './question.ts'

/** Dots to the inch: the masthead can be read, and a larger one is a click away. */
const dpi = 60

/** The first page of each text that has pages, beside each other; nothing where neither has. */
export function FirstPages({ arrived, held }: Pick<Question, 'arrived' | 'held'>) {
  const { t } = useReader()
  const files = [arrived, held].map((page) => page && pagedFileOf(page))
  if (!files.some(Boolean)) return null
  return (
    <tr className="first-pages">
      <th scope="row">{t.printed.firstPage}</th>
      {files.map((id, side) => (
        <td key={side === 0 ? 'arrived' : 'held'}>
          {id ? (
            <a href={filePagePath(id, 1)}>
              <img src={pagePicture(id, 1, dpi)} alt={t.printed.firstPage} loading="lazy" />
            </a>
          ) : (
            <span className="not-stated">{t.printed.noPages}</span>
          )}
        </td>
      ))}
    </tr>
  )
}

const pagedFileOf = ({ manifestations }: PublicationPage): string | undefined =>
  manifestations.find(({ format, state }) => format === 'pdf' && state !== 'withdrawn')?.id

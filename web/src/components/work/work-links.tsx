import { networkPath, referenceFile } from '../../addresses.ts'
import type { WorkPage } from '../../answers.ts'
import { ownExpression } from '../../choose-version.ts'
import { useReader } from '../frame/frame-context.ts'
import { useVersion } from '../frame/use-version.ts'
import { EditionsLine } from './editions-line.tsx'

/** From a text to its other editions, to the texts around it, and to lists of references. */
export function WorkLinks({ page }: { page: WorkPage }) {
  const { t } = useReader()
  const { publication, order } = page
  const expression = ownExpression(page)
  const { network, reference } = t.reading
  return (
    <div className="work-links">
      <EditionsLine page={page} />
      <a href={networkPath(publication.id, order, useVersion(publication.language))}>{network.link}</a>
      <span className="reference">
        <span className="quiet">{reference.title}</span>
        {(['ris', 'bib'] as const).map((format) => (
          <a key={format} href={referenceFile(publication.id, order, format, { expression })}>
            {reference[format]}
          </a>
        ))}
      </span>
    </div>
  )
}

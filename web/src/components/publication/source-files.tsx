import { filePagePath, filePath } from '../../addresses.ts'
import type { Manifestation } from '../../answers.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { FileFormat } from '../parts/file-format.tsx'
import { ReadByOcr } from '../parts/read-by-ocr.tsx'

/** The files that carry this text, as they arrived. `shown`: the hash of the one whose text is shown. */
export function SourceFiles({ files, shown }: { files: readonly Manifestation[]; shown: string }) {
  const { t } = useReader()
  return (
    <section aria-labelledby="files">
      <h2 id="files">{t.publication.files}</h2>
      <ul className="files">
        {files.map((file) => (
          <SourceFile key={file.id} file={file} isShown={file.sha256 === shown} others={files.length > 1} />
        ))}
      </ul>
    </section>
  )
}

interface SourceFileProps {
  file: Manifestation
  /** Its text is the one that is shown. */
  isShown: boolean
  /** There are others beside it. */
  others: boolean
}

function SourceFile({ file, isShown, others }: SourceFileProps) {
  const { t, count, ...reader } = useReader()
  const { id, file: name, format, sha256, bytes, importedAt, state, withdrawnReason } = file
  const differs = others && !isShown
  return (
    <li className={state}>
      <a href={`/api/manifestations/${id}/file`} className="file-name">
        <bdi>{name}</bdi>
      </a>
      <p className="quiet">
        {state !== 'current' && `${t.publication.states[state]} · `}
        {isShown && others && (
          <>
            <b>{t.publication.shown}</b> ·{' '}
          </>
        )}
        <FileFormat {...file} /> · {count(t.counts.bytes, bytes)} · {t.facts.added}{' '}
        {formatMoment(importedAt, { t, count, ...reader })}
      </p>
      {file.byOcr && (
        <p className="quiet">
          <ReadByOcr pages={file.byOcr} />
        </p>
      )}
      {(format === 'pdf' || differs) && (
        <p className="quiet">
          {format === 'pdf' && <a href={filePagePath(id, 1)}>{t.printed.pages}</a>}
          {format === 'pdf' && differs && t.separator}
          {differs && <a href={filePath(id)}>{t.printed.differences.title}</a>}
        </p>
      )}
      {withdrawnReason && <p className="quiet">{t.quote(withdrawnReason)}</p>}
      <p className="fingerprint" title={t.facts.fingerprint}>
        <bdi dir="ltr">{sha256}</bdi>
      </p>
    </li>
  )
}

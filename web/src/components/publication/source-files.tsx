import { filePagePath, filePath } from '../../addresses.ts'
import type { Manifestation } from '../../answers.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'

/** The files that carry this text, as they arrived. `shown`: the hash of the one whose text is shown. */
export function SourceFiles({ files, shown }: { files: readonly Manifestation[]; shown: string }) {
  const { t } = useReader()
  return (
    <section aria-labelledby="files">
      <h2 id="files">{t.publication.files}</h2>
      <ul className="files">
        {files.map((file) => (
          <SourceFile key={file.id} file={file} others={files.length > 1 && file.sha256 !== shown} />
        ))}
      </ul>
    </section>
  )
}

function SourceFile({ file, others }: { file: Manifestation; others: boolean }) {
  const { t, count, ...reader } = useReader()
  const { id, file: name, format, encoding, sha256, bytes, importedAt, state, withdrawnReason } = file
  return (
    <li className={state}>
      <a href={`/api/manifestations/${id}/file`} className="file-name">
        <bdi>{name}</bdi>
      </a>
      <p className="quiet">
        {t.publication.states[state]} · <bdi>{encoding}</bdi> · {count(t.counts.bytes, bytes)} ·{' '}
        {t.facts.added} {formatMoment(importedAt, { t, count, ...reader })}
      </p>
      {(format === 'pdf' || others) && (
        <p className="quiet">
          {format === 'pdf' && <a href={filePagePath(id, 1)}>{t.printed.pages}</a>}
          {format === 'pdf' && others && t.separator}
          {others && <a href={filePath(id)}>{t.printed.differences.title}</a>}
        </p>
      )}
      {withdrawnReason && <p className="quiet">{t.quote(withdrawnReason)}</p>}
      <p className="fingerprint" title={t.facts.fingerprint}>
        <bdi dir="ltr">{sha256}</bdi>
      </p>
    </li>
  )
}

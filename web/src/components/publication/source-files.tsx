import type { Manifestation } from '../../answers.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'

/** The files that carry this text, as they arrived. */
export function SourceFiles({ files }: { files: readonly Manifestation[] }) {
  const { t } = useReader()
  return (
    <section aria-labelledby="files">
      <h2 id="files">{t.publication.files}</h2>
      <ul className="files">
        {files.map((file) => (
          <SourceFile key={file.id} file={file} />
        ))}
      </ul>
    </section>
  )
}

function SourceFile({ file }: { file: Manifestation }) {
  const { t, count, ...reader } = useReader()
  const { id, file: name, encoding, sha256, bytes, importedAt, state, withdrawnReason } = file
  return (
    <li className={state}>
      <a href={`/api/manifestations/${id}/file`} className="file-name">
        <bdi>{name}</bdi>
      </a>
      <p className="quiet">
        {t.publication.states[state]} · <bdi>{encoding}</bdi> · {count(t.counts.bytes, bytes)} ·{' '}
        {t.facts.added} {formatMoment(importedAt, { t, count, ...reader })}
      </p>
      {withdrawnReason && <p className="quiet">{t.quote(withdrawnReason)}</p>}
      <p className="fingerprint" title={t.facts.fingerprint}>
        <bdi dir="ltr">{sha256}</bdi>
      </p>
    </li>
  )
}

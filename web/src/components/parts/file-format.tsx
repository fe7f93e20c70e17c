import { useReader } from '../frame/frame-context.ts'

/** What kind of file it is. Only text has an encoding of its own; what is read from a PDF or from Word is Unicode anyhow. */
export function FileFormat({ format, encoding }: { format: string; encoding: string }) {
  const { t } = useReader()
  const name = t.facts.formats[format] ?? format.toUpperCase()
  return (
    <>
      <bdi>{name}</bdi>
      {encoding !== 'unicode' && (
        <>
          {t.separator}
          <bdi>{encoding}</bdi>
        </>
      )}
    </>
  )
}

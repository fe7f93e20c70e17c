import type { ImportResult } from '@qarar/register'
import { publicationPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { ReadByOcr } from '../parts/read-by-ocr.tsx'

/** What became of each file, with the way on. */
export function ImportResults({ results }: { results: ImportResult[] }) {
  return (
    <ul className="results">
      {results.map((result, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two uploads may have the same name
        <Result key={place} result={result} />
      ))}
    </ul>
  )
}

function Result({ result: { file, outcome, publication, message, code, byOcr } }: { result: ImportResult }) {
  const { t } = useReader()
  const fault = t.add.faults[code ?? '']
  return (
    <li className={outcome}>
      <bdi className="file-name">{file}</bdi>
      <b>{t.add.outcomes[outcome]}</b>
      <ReadByOcr pages={byOcr} />
      {outcome === 'failed' && (fault ? <p>{fault}</p> : <p dir="auto">{message}</p>)}
      {outcome === 'asked' && <a href="/doubts">{t.library.answer}</a>}
      {publication && outcome !== 'asked' && <a href={publicationPath(publication)}>{t.add.open}</a>}
    </li>
  )
}

import type { Coverage } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { ReadByOcr } from '../parts/read-by-ocr.tsx'

/** Where every character of the file went; `byOcr`: pages whose characters may be others than those printed. */
export function CoveragePanel({ coverage, byOcr }: { coverage: Coverage; byOcr: string | null }) {
  const { t, number, percent } = useReader()
  const { sourceChars, kept, dropped } = coverage
  const left = dropped.reduce((sum, { chars }) => sum + chars, 0)
  const whole = kept + left === sourceChars
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">
        {t.coverage.title}{' '}
        <b className={whole ? 'whole' : 'partial'}>{percent(whole ? 1 : (kept + left) / sourceChars)}</b>
      </h2>
      <p className="quiet">{whole ? t.coverage.whole : t.coverage.partial}</p>
      {byOcr && (
        <p>
          <ReadByOcr pages={byOcr} />. {t.coverage.byOcr}
        </p>
      )}
      <table className="numbers">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t.coverage.reason}</th>
            <th scope="col">{t.coverage.characters}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t.coverage.kept}</th>
            <td>{number(kept)}</td>
          </tr>
          {dropped.map(({ reason, chars }) => (
            <tr key={reason}>
              <th scope="row">
                {t.coverage.dropped}
                {': '}
                {t.coverage.reasons[reason]}
              </th>
              <td>{number(chars)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

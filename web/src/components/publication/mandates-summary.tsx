import { mandatesPath } from '../../addresses.ts'
import type { Follow, PublicationPage } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { useVersion } from '../frame/use-version.ts'

/** How many mandates the publication has, by how they are followed. */
export function MandatesSummary({ page: { id, mandates, publication } }: { page: PublicationPage }) {
  const { t, number } = useReader()
  const version = useVersion(publication.language)
  const some = (Object.entries(mandates) as [Follow, number][]).filter(([, count]) => count > 0)
  return (
    <section aria-labelledby="mandates">
      <h2 id="mandates">{t.mandates.title}</h2>
      {some.length === 0 ? (
        <p className="quiet">{t.mandates.none}</p>
      ) : (
        <>
          <table className="numbers">
            <tbody>
              {some.map(([follow, count]) => (
                <tr key={follow}>
                  <th scope="row">
                    <a href={mandatesPath(id, { ...version, follow })}>{t.asks.follows[follow]}</a>
                  </th>
                  <td>{number(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <a href={mandatesPath(id, version)}>{t.mandates.all}</a>
        </>
      )}
    </section>
  )
}

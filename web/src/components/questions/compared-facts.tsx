import { publicationPath } from '../../addresses.ts'
import type { PublicationPage } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { SymbolText } from '../parts/symbol-text.tsx'
import { type ComparedFact, comparedFacts } from './fact-rows.tsx'
import { FirstPages } from './first-pages.tsx'
import type { Question } from './question.ts'

/** The same facts of the file that arrived and of the kept text, one row each; a row that differs is marked. */
export function ComparedFacts({ doubt, arrived, held }: Question) {
  const { t } = useReader()
  const { publication } = doubt.candidate
  return (
    <table className="compared">
      <caption className="visually-hidden">{t.questions.compared}</caption>
      <thead>
        <tr>
          <th scope="col">{t.questions.fact}</th>
          <th scope="col">
            <a href={publicationPath(publication, { expression: doubt.expression })}>{t.questions.arrived}</a>
          </th>
          <th scope="col">
            <a href={publicationPath(publication, { expression: doubt.candidate.expression })}>
              {t.questions.held}
            </a>
          </th>
        </tr>
      </thead>
      <tbody>
        {arrived && held ? (
          comparedFacts
            .filter((fact) => fact.value(arrived) || fact.value(held))
            .map((fact) => <FactRow key={fact.id} fact={fact} arrived={arrived} held={held} />)
        ) : (
          <KnownFacts doubt={doubt} />
        )}
        <FirstPages arrived={arrived} held={held} />
      </tbody>
    </table>
  )
}

function FactRow({
  fact,
  arrived,
  held,
}: {
  fact: ComparedFact
  arrived: PublicationPage
  held: PublicationPage
}) {
  const { t } = useReader()
  const differs = fact.value(arrived) !== fact.value(held)
  return (
    <tr className={differs ? 'differs' : undefined}>
      <th scope="row">
        {fact.name(t)}
        {differs && <span className="mark">{t.questions.differs}</span>}
      </th>
      {[arrived, held].map((page) => (
        <td key={page.expression}>
          {fact.value(page) ? (
            <fact.Show page={page} />
          ) : (
            <span className="not-stated">{t.facts.notStated}</span>
          )}
        </td>
      ))}
    </tr>
  )
}

/** What the question itself says, where the two texts could not be loaded. */
function KnownFacts({ doubt: { file, candidate } }: Pick<Question, 'doubt'>) {
  const { t } = useReader()
  return (
    <>
      <tr>
        <th scope="row">{t.facts.title}</th>
        <td>
          <bdi>{file}</bdi>
        </td>
        <td>
          <bdi>{candidate.title}</bdi>
        </td>
      </tr>
      <tr>
        <th scope="row">{t.facts.symbol}</th>
        <td />
        <td>{candidate.symbol && <SymbolText>{candidate.symbol}</SymbolText>}</td>
      </tr>
    </>
  )
}

import { paragraphName } from '@qarar/register'
import { workPath } from '../../addresses.ts'
import type { MandatesPage, PlacedMandate } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { useVersion } from '../frame/use-version.ts'
import { DeadlineWords } from '../parts/deadline-words.tsx'
import { PartiesWords } from '../parts/parties-words.tsx'
import { ShortWords } from '../parts/short-words.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** Mandates in the order of the text; on a phone a block each. */
export function MandatesTable({ page }: { page: MandatesPage }) {
  const { t } = useReader()
  const { work, paragraph, addressee, action, deadline, follow } = t.mandates
  return (
    <table className="mandates-table">
      <thead>
        <tr>
          {[`${work}${t.separator}${paragraph}`, addressee, action, deadline, follow].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.mandates.map((placed, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two mandates may be equal in everything
          <MandateRow key={place} placed={placed} page={page} />
        ))}
      </tbody>
    </table>
  )
}

function MandateRow({ placed, page: { publication } }: { placed: PlacedMandate; page: MandatesPage }) {
  const { t } = useReader()
  const { language, organisation } = publication
  const { addressees, action, deadline, follow } = placed.mandate
  return (
    <tr>
      <th scope="row">
        <PlaceLink placed={placed} publication={publication} />
      </th>
      <td data-head={t.mandates.addressee}>
        <PartiesWords parties={addressees} language={language} />
      </td>
      <td data-head={t.mandates.action}>
        <ShortWords language={language}>{action.text}</ShortWords>
      </td>
      <td data-head={t.mandates.deadline}>
        <DeadlineWords {...{ deadline, organisation, language }} />
      </td>
      <td data-head={t.mandates.follow}>
        <b className={`follow ${follow}`}>{t.asks.follows[follow]}</b>
      </td>
    </tr>
  )
}

function PlaceLink({
  placed,
  publication,
}: {
  placed: PlacedMandate
  publication: MandatesPage['publication']
}) {
  const { t, plain, language } = useReader()
  const { order, symbol, eId } = placed
  const version = useVersion(publication.language)
  return (
    <a href={`${workPath(publication.id, order, version)}#${eId}`}>
      {symbol ? <SymbolText>{symbol}</SymbolText> : t.mandates.textNumber(plain(order))}
      {t.separator}
      <bdi>{plain(paragraphName(placed, language))}</bdi>
    </a>
  )
}

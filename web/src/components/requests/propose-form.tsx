import type { ProposedItem } from '@qarar/register'
import { workPath } from '../../addresses.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'
import { useRequest, useTypedRequest } from './request-context.ts'
import { RequestForm } from './request-form.tsx'

/** What the note seems to ask about, for a person to confirm; and its own words. */
export function ProposeForm() {
  const words = useReader().t.requests
  const { proposals, items, request } = useRequest().page
  const typed = useTypedRequest({ about: 'items' })
  return (
    <details className="other" open={typed !== null || items.length === 0}>
      <summary>{words.propose}</summary>
      <RequestForm fields={{ about: 'items' }} className="fields">
        {proposals.length > 0 && (
          <fieldset className="long passages">
            <legend className="quiet small">{words.proposeWhy}</legend>
            {proposals.map((proposal) => (
              <Proposed key={proposal.mandate} proposal={proposal} />
            ))}
          </fieldset>
        )}
        <label className="long">
          {words.passage}
          <textarea
            name="words"
            rows={2}
            maxLength={20_000}
            defaultValue={typed?.words}
            {...inLanguage(request.language)}
          />
        </label>
        <p className="buttons">
          <button type="submit" className="primary">
            {words.addItems}
          </button>
        </p>
      </RequestForm>
    </details>
  )
}

/** A paragraph that the note names is ticked; what it names a text for is for a person to choose. */
function Proposed({ proposal }: { proposal: ProposedItem }) {
  const { t, plain } = useReader()
  const { refused } = useRequest()
  const { mandate, publication, order, eId, symbol, title, number, language, asked, by, cited } = proposal
  const isTicked = refused ? refused.chosen.includes(mandate) : by === 'paragraph'
  const place = publication !== null && order !== null && (
    <a href={`${workPath(publication, order, { language })}#${eId}`}>
      {symbol ? <SymbolText>{symbol}</SymbolText> : <bdi>{title}</bdi>}
      {t.separator}
      <bdi>{number ? plain(number) : '¶'}</bdi>
    </a>
  )
  return (
    <div className="chosen">
      <input type="checkbox" id={mandate} name="chosen" value={mandate} defaultChecked={isTicked} />
      {place}
      <label htmlFor={mandate}>
        <DocumentText language={language}>{asked}</DocumentText>{' '}
        <span className="quiet small">
          {t.requests.cites} <bdi>{cited}</bdi>
        </span>
      </label>
    </div>
  )
}

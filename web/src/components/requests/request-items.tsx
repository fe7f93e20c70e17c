import type { RequestItem } from '@qarar/register'
import { mandatePath, workPath } from '../../addresses.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { SymbolText } from '../parts/symbol-text.tsx'
import { WithdrawnWords } from '../register/withdrawn-words.tsx'
import { EarlierReplies } from './earlier-replies.tsx'
import { ItemContributions } from './item-contributions.tsx'
import { ItemShares } from './item-shares.tsx'
import { ItemText } from './item-text.tsx'
import { useIsOpen, useRequest } from './request-context.ts'
import { splitForm } from './split-form.tsx'
import { WithdrawPart } from './withdraw-part.tsx'

/** Each item with who has it, what came in, what we reply, and beside it what we replied before. */
export function RequestItems() {
  const { t } = useReader()
  const { items } = useRequest().page
  const [standing, out] = [
    items.filter(({ withdrawn }) => !withdrawn),
    items.filter((each) => each.withdrawn),
  ]
  return (
    <section id="items">
      <h2>{t.requests.items}</h2>
      {standing.length === 0 && <p className="empty">{t.requests.noItems}</p>}
      <ol className="request-items">
        {standing.map((item, at) => (
          <OneItem key={item.id} item={item} place={at + 1} />
        ))}
      </ol>
      {out.length > 0 && (
        <details>
          <summary>{t.requests.takenOut}</summary>
          <ul>
            {out.map((item) => (
              <li key={item.id}>
                <ItemPlace item={item} />
                {item.withdrawn && <WithdrawnWords withdrawn={item.withdrawn} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function OneItem({ item, place }: { item: RequestItem; place: number }) {
  const { t, number } = useReader()
  const { refused } = useRequest()
  const isOpen = useIsOpen()
  const box = `${item.id}:${item.version}`
  const isTicked = refused?.chosen.some((each) => each.startsWith(`${item.id}:`))
  return (
    <li id={item.id}>
      <div className="item-body">
        <h3 className="choose">
          {isOpen && (
            <input
              type="checkbox"
              name="chosen"
              value={box}
              form={splitForm}
              defaultChecked={isTicked}
              aria-label={t.requests.choose(number(place))}
            />
          )}
          <span>{number(place)}.</span> <ItemPlace item={item} />{' '}
          <span className={`item-state ${item.state}`}>{t.requests.states[item.state]}</span>
        </h3>
        <blockquote {...inLanguage(item.language)}>{item.quote}</blockquote>
        <ItemShares item={item} />
        <ItemContributions item={item} />
        <ItemText item={item} />
        {isOpen && <WithdrawPart id={item.id} label={t.requests.withdrawItem} />}
      </div>
      <EarlierReplies item={item} />
    </li>
  )
}

/** The clause, in the reader and in the register; or that these are words of the note. */
function ItemPlace({ item }: { item: RequestItem }) {
  const { t, plain } = useReader()
  const { publication, order, eId, symbol, title, number, language, mandate } = item
  if (publication === null || order === null || mandate === null) return t.requests.ownWords
  return (
    <>
      <a href={`${workPath(publication, order, { language })}#${eId}`}>
        {symbol ? <SymbolText>{symbol}</SymbolText> : <bdi>{title}</bdi>}
        {t.separator}
        <bdi>{number ? plain(number) : '¶'}</bdi>
      </a>{' '}
      <a className="small" href={mandatePath(mandate)}>
        {t.register.title}
      </a>
    </>
  )
}

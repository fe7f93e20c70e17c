import { useReader } from '../frame/frame-context.ts'
import { SymbolText } from '../parts/symbol-text.tsx'
import { useIsReportOpen, useReport, useTypedReport } from './report-context.ts'
import { ReportForm } from './report-form.tsx'

/** Texts that ask for something by the session and that no item reports on. */
export function LeftTexts() {
  const { t, count } = useReader()
  const words = t.reports
  const { left } = useReport().page
  const isOpen = useIsReportOpen()
  if (left.length === 0) return null
  return (
    <section id="left">
      <h2>{words.left}</h2>
      <p className="due-words">{count(words.counts.left, left.length)}</p>
      {isOpen ? (
        <ReportForm about="items" className="left-texts">
          <Texts />
          <How />
          <p className="buttons">
            <button type="submit" className="primary">
              {words.addChosen}
            </button>{' '}
            <button type="submit" name="all" value="yes">
              {words.addAll}
            </button>
          </p>
        </ReportForm>
      ) : (
        <Texts />
      )}
    </section>
  )
}

function Texts() {
  const { left } = useReport().page
  const { refused } = useReport()
  const isOpen = useIsReportOpen()
  return (
    <ul className="ticked">
      {left.map(({ id, symbol, title }) => {
        const name = (
          <>
            {symbol && <SymbolText>{symbol}</SymbolText>}{' '}
            <bdi className="document-text" dir="auto">
              {title ?? id}
            </bdi>
          </>
        )
        return (
          <li key={id}>
            {isOpen ? (
              <label>
                <input
                  type="checkbox"
                  name="chosen"
                  value={id}
                  defaultChecked={refused?.chosen.includes(id)}
                />
                <span>{name}</span>
              </label>
            ) : (
              name
            )}
          </li>
        )
      })}
    </ul>
  )
}

function How() {
  const { how, eachItsOwn, allInOne } = useReader().t.reports
  const typed = useTypedReport('items')
  return (
    <label className="inline-choice">
      {how}{' '}
      <select name="how" defaultValue={typed?.how}>
        <option value="each">{eachItsOwn}</option>
        <option value="one">{allInOne}</option>
      </select>
    </label>
  )
}

import type { DraftSection } from '@qarar/register'
import { inLanguage } from '../../i18n/in-language.ts'
import { startingWords, wordsOf } from '../../reports/section-start.ts'
import { carried, sourcesCarried } from '../../reports/typed-source.ts'
import { useReader } from '../frame/frame-context.ts'
import { useItem, useTypedItem } from './item-context.ts'
import { ItemForm } from './item-form.tsx'
import { SourceLink } from './source-link.tsx'

/** What was typed before it came back, else the words to start from, else those that stand there. */
export function EditForm({ section }: { section: DraftSection }) {
  const words = useReader().t.reports
  const { item, start } = useItem()
  const typed = useTypedItem({ about: 'text', section: section.key })
  const begun = startingWords(section, start)
  const sources = typed ? sourcesCarried(typed.given) : (begun?.sources ?? [])
  const fields = { about: 'text', section: section.key, version: `${section.version}` }
  return (
    <details className="other" id={`edit-${section.key}`} open={typed !== null || begun !== null}>
      <summary>{section.sentences.length > 0 ? words.edit : words.write}</summary>
      <ItemForm fields={{ ...fields, given: carried(sources) }} className="fields">
        <label className="long">
          {words.words}
          <textarea
            name="words"
            rows={12}
            required
            className="text"
            defaultValue={typed?.words ?? begun?.words ?? wordsOf(section)}
            {...inLanguage(item.language)}
          />
          <span className="quiet small">{words.wordsWhy}</span>
        </label>
        <label className="long">
          {words.proofs}
          <textarea name="proofs" rows={2} dir="ltr" maxLength={20_000} defaultValue={typed?.proofs} />
          <span className="quiet small">{words.proofsWhy}</span>
        </label>
        {sources.length > 0 && (
          <div className="long small">
            {words.givenProofs}
            <ul className="chips">
              {sources.map((source) => (
                <li key={JSON.stringify(source)}>
                  <SourceLink source={source} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className="buttons">
          <button type="submit" className="primary">
            {words.save}
          </button>
        </p>
      </ItemForm>
    </details>
  )
}

/** What was written gives way to what the register says. */
export function ResetForm({ section }: { section: DraftSection }) {
  const { reset, resetWhy } = useReader().t.reports
  const fields = { about: 'reset', section: section.key, version: `${section.version}` }
  return (
    <details className="other">
      <summary>{reset}</summary>
      <ItemForm fields={fields} className="answer">
        <p className="quiet">{resetWhy}</p>
        <button type="submit">{reset}</button>
      </ItemForm>
    </details>
  )
}

/** A post stands for the section as its words are now. */
export function ClearForm({ section }: { section: DraftSection }) {
  const words = useReader().t.reports
  const typed = useTypedItem({ about: 'clear', section: section.key })
  const fields = { about: 'clear', section: section.key, version: `${section.version}` }
  return (
    <details className="other" open={typed !== null}>
      <summary>{words.clear}</summary>
      <ItemForm fields={fields} className="answer">
        <label>
          {words.clearPost}
          <input
            type="text"
            name="post"
            list="posts"
            dir="auto"
            required
            maxLength={500}
            defaultValue={typed?.post}
          />
        </label>
        <button type="submit">{words.submitClear}</button>
      </ItemForm>
    </details>
  )
}

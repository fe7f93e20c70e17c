import { type KindField, listOf } from '@qarar/register'
import { interfaceLanguages } from '../../i18n/choose-reader.ts'
import { directionOf } from '../../i18n/reader.ts'
import { entryName } from '../../mechanisms/list-entry.ts'
import { useReader } from '../frame/frame-context.ts'
import { useMechanism } from './mechanism-context.ts'

/** Folded beneath a choice: what its list lacks is added from the form, which keeps what was typed. */
export function ListEntryFields({ field }: { field: KindField }) {
  const { entry } = useReader().t.mechanisms
  const { kind, refused } = useMechanism()
  const { list } = field
  if (list === undefined || !Object.hasOwn(kind.lists, list) || !listOf(kind, list)?.open) return null
  const typed = interfaceLanguages.map((language) => refused?.fields[entryName(field.id, language)] ?? '')
  return (
    <details className="list-entry" open={typed.some((words) => words !== '')}>
      <summary>{entry.title}</summary>
      <input type="hidden" name={entryName(field.id, 'list')} value={`${kind.id}/${list}`} />
      <div className="entry-words">
        {interfaceLanguages.map((language, at) => (
          <label key={language}>
            {entry.words[language]}
            <input
              type="text"
              name={entryName(field.id, language)}
              lang={language}
              dir={directionOf(language)}
              maxLength={200}
              defaultValue={typed[at]}
            />
          </label>
        ))}
        <button type="submit" name="entry" value={field.id}>
          {entry.add}
        </button>
      </div>
    </details>
  )
}

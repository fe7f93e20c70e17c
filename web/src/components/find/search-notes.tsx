import { type SearchPage, searchNoteSentence } from '@qarar/register'
import { searchPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'

/** What was not understood, and what else may have been meant. */
export function SearchNotes({ notes, suggestion }: Pick<SearchPage, 'notes' | 'suggestion'>) {
  const { t, language } = useReader()
  return (
    <>
      {suggestion !== null && (
        <p className="suggestion">
          {t.find.didYouMean}{' '}
          <a href={searchPath({ q: suggestion })}>
            <bdi>{suggestion}</bdi>
          </a>
        </p>
      )}
      {notes.length > 0 && (
        <ul className="search-notes" aria-label={t.find.notes}>
          {notes.map((note) => (
            <li key={searchNoteSentence(note, language)}>{searchNoteSentence(note, language, isolated)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What was typed may run in the other direction. */
const isolated = (words: string) => `\u2068${words}\u2069`

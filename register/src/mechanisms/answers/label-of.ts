import type { KindField } from '../../contract/kinds.ts'
import { partyName } from '../../party-name.ts'
import { printValue } from '../values/print-value.ts'
import { notStated } from './keys-of.ts'
import type { Question } from './question.ts'

/** What a key is called in the language of whoever asks. */
export function labelOf(
  key: string,
  field: KindField,
  { language, list }: Pick<Question, 'language' | 'list'>,
): string {
  if (key === notStated) return ''
  if (key.startsWith('name:')) return key.slice('name:'.length)
  const printing = { language, list }
  if (field.type === 'date') {
    const value = key.replace('hijri:', '')
    return printValue(
      { value, calendar: key === value ? 'gregorian' : 'hijri', printed: null },
      field,
      printing,
    )
  }
  if (field.type === 'flag') return printValue(key === 'yes', field, printing)
  if (field.type === 'choices') return printValue([key], field, printing)
  if (field.type === 'choice') return printValue(key, field, printing)
  return partyName(key, language) ?? key
}

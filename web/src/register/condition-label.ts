import type { RegisterPage } from '@qarar/register'
import type { Reader } from '../i18n/reader.ts'

type Condition = RegisterPage['unknown'][number]['condition']

/** What a condition of the list is called. */
export function conditionLabel(name: Condition, { t }: Reader): string {
  const { list } = t.register
  const labels: Record<Condition, string> = {
    publication: list.document,
    work: list.text,
    organisation: list.organisation,
    session: list.session,
    due: list.due,
    addressee: list.addressee,
    owner: list.owner,
  }
  return labels[name]
}

// What the ids in values are called, and what a field may name.
import {
  type LanguageTag,
  type MechanismKindDeclaration,
  type MechanismPage,
  recordTypesOf,
} from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import type { Reader } from '../i18n/reader.ts'
import { listMechanisms } from './mechanisms-api.ts'
import { type Names, namesAmong } from './printing.ts'

type Context = Readonly<RouterContextProvider>
type Shown = Pick<MechanismPage, 'mechanism' | 'records'>

interface Named {
  id: string
  name: string
}

/** As many as a list to choose from can have. */
const most = '500'

/** Mechanisms that values of records may name: those of the same organisation, by name. */
export async function othersFor(
  context: Context,
  { mechanism }: Shown,
  kind: MechanismKindDeclaration,
  language: LanguageTag,
): Promise<Named[]> {
  const types = recordTypesOf(kind)
  if (!types.some(({ fields }) => fields.some(({ type }) => type === 'mechanism'))) return []
  const query = new URLSearchParams({ count: most, language })
  if (mechanism.organisation) query.set('organisation', mechanism.organisation)
  const { mechanisms } = await listMechanisms(context, query)
  return mechanisms.flatMap(({ id, name }) => (id === mechanism.id ? [] : [{ id, name }]))
}

export function namesOf(
  kind: MechanismKindDeclaration,
  { records, called = {} }: Pick<Shown, 'records'> & Partial<Pick<MechanismPage, 'called'>>,
  others: readonly Named[],
  reader: Reader,
): Names {
  const ofRecords = namesAmong(kind, records, reader)
  const ofMechanisms = new Map(others.map(({ id, name }) => [id, name]))
  return (id) => ofRecords(id) ?? ofMechanisms.get(id) ?? called[id] ?? null
}

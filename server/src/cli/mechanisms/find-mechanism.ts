import type { MechanismPage } from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'
import type { AsOfFlags } from '../register-options.ts'
import { interfaceLanguage } from '../settings.ts'

export async function findMechanism(store: Store, id: string, asked: AsOfFlags = {}): Promise<MechanismPage> {
  const page = await store.getMechanism(id, { ...asked, language: interfaceLanguage() })
  if (page) return page
  throw new CommandError('notFound', `no mechanism has the id ${id}; \`qarar mechanisms\` gives the ids`)
}

/** Undefined where nothing declares it any more. */
export async function kindOf(store: Store, { mechanism }: Pick<MechanismPage, 'mechanism'>) {
  const { kinds } = await store.listMechanismKinds()
  return kinds.find(({ declaration }) => declaration.id === mechanism.kind)?.declaration
}

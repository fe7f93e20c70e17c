import { recordTypeOf } from '@qarar/register'
import type { KindRecord, MechanismKindDeclaration } from '@qarar/register/contract'
import { kindsInUse } from '../../kinds/read-kinds.ts'

/** In the order that they declare. */
export const declaredKinds = (): readonly MechanismKindDeclaration[] => kindsInUse().kinds

export const kindCalled = (id: string): MechanismKindDeclaration | undefined =>
  declaredKinds().find((kind) => kind.id === id)

/** Undefined where the declaration of its kind is gone, or has no such records. */
export function recordTypeIn(kind: string, type: string): KindRecord | undefined {
  const declared = kindCalled(kind)
  return declared && (recordTypeOf(declared, type) ?? undefined)
}

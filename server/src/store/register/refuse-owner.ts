import { longestOwner } from '@qarar/register/contract'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'

/** Posts and people are called by a name, whatever they are given through. */
export function refuseOwner(name: string): void {
  refuseControls(name, 'owner')
  if (name.trim().length > longestOwner)
    throw refusal('not-applicable', `A post or a person has a name of at most ${longestOwner} characters.`)
}

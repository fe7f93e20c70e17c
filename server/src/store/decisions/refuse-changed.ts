import type { Change } from '../database.ts'
import type { ShownExpression } from '../pages/shown-expression.ts'
import { refusal } from '../store-error.ts'
import { getShown } from './shown-text.ts'

/** What somebody else changed since the person saw it is looked at again first. `seen`: the revision; undefined: this one. */
export async function refuseChanged(
  change: Change,
  { id, revision }: Pick<ShownExpression, 'id' | 'revision'>,
  seen: string | undefined,
): Promise<void> {
  const now = (await getShown(change, id)).revision
  if ((seen ?? revision) === now) return
  const message = 'The text has been read again since you saw it: look at its words again.'
  throw refusal('not-applicable', message, 'text-changed')
}

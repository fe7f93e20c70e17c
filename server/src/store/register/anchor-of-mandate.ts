import type { Span } from '@qarar/core'
import type { FileAnchor } from '@qarar/register/contract'
import type { Change } from '../database.ts'
import { anchorOf } from '../decisions/anchor.ts'
import { shownText } from '../decisions/shown-text.ts'
import type { CurrentVersion } from './get-mandate-version.ts'
import { standingDecisions } from './standing-decisions.ts'

export interface MandateAnchor extends FileAnchor {
  manifestation: string
}

/** Makes anchors in one text, which is loaded once. */
export type FindAnchor = (span: Span) => MandateAnchor

/** The place in the file of what a mandate asks for: as read, or as a person has anchored it before; null for neither. */
export async function anchorOfMandate(
  change: Change,
  version: CurrentVersion,
  anchors: Map<string, FindAnchor>,
): Promise<MandateAnchor | null> {
  const span = await actionSpan(change, version)
  if (span === null || version.revision === null) return standingAnchor(change, version.mandate)
  const find = anchors.get(version.revision) ?? (await anchorsIn(change, version.revision))
  anchors.set(version.revision, find)
  return find(span)
}

export async function anchorsIn(change: Change, revision: string): Promise<FindAnchor> {
  const { manifestation } = await change
    .selectFrom('revision')
    .select('manifestation')
    .where('id', '=', revision)
    .executeTakeFirstOrThrow()
  const text = await shownText(change, { revision, manifestation })
  return (span) => ({ manifestation, ...anchorOf(text, span) })
}

async function actionSpan(change: Change, { mandate, revision }: CurrentVersion): Promise<Span | null> {
  if (revision === null) return null
  const found = await change
    .selectFrom('mandate_place as p')
    .innerJoin('paragraph as g', (join) =>
      join.onRef('g.revision', '=', 'p.revision').onRef('g.position', '=', 'p.position'),
    )
    .select(['p.act', 'p.item', 'g.acts'])
    .where('p.revision', '=', revision)
    .where('p.mandate', '=', mandate)
    .executeTakeFirst()
  return found?.acts[found.act - 1]?.mandates[found.item - 1]?.action.span ?? null
}

async function standingAnchor(change: Change, mandate: string): Promise<MandateAnchor | null> {
  const decision = (await standingDecisions(change, [mandate])).get(mandate)
  if (!decision) return null
  const { manifestation, ranges, quote, before, after } = decision
  if (manifestation === null || ranges === null || quote === null || before === null || after === null)
    return null
  return { manifestation, ranges, quote, before, after }
}

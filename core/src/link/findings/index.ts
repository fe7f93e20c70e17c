import type { Finding } from '../../model/linked.ts'
import type { Publication } from '../../model/publication.ts'
import { findMissingFollowUps } from './follow-up-missing.ts'

/** A rule looks at all texts that are read together, and takes no side: it says what stands where. */
export type FindingRule = (publications: readonly Publication[]) => Finding[]

export const findingRules: readonly FindingRule[] = [findMissingFollowUps]

import type { Finding } from '../../model/linked.ts'
import type { Texts } from '../texts.ts'

/** A rule looks at all texts that are read together, and takes no side: it says what stands where. */
export type FindingRule = (texts: Texts) => Finding[]

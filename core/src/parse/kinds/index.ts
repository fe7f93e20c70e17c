import type { DocumentKindRules } from '../kind.ts'
import { plainDocument } from './document/index.ts'
import { resolution } from './resolution/index.ts'
import { resolutionCollection } from './resolution-collection/index.ts'

/** Every kind that Qarar parses. A new one is a folder here and a line in this list; the strongest evidence wins. */
export const documentKindRules: readonly DocumentKindRules[] = [
  resolutionCollection,
  resolution,
  plainDocument,
]

export {
  type DiagnosticCode,
  type DocumentKind,
  type DropReason,
  diagnosticCodes,
  diagnosticSentence,
  documentKinds,
  type LanguageTag,
} from '@qarar/core'
export { organisations } from '@qarar/core/organisations/index.ts'
export * from './contract/index.ts'
export { standingOf } from './standing.ts'
export { type VerifiedPart, verifiedParts, verifiedText } from './verified-text.ts'

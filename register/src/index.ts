export {
  askingClasses,
  type DiagnosticCode,
  type DocumentKind,
  type DropReason,
  diagnosticCodes,
  diagnosticSentence,
  documentKinds,
  type FindingCode,
  findingCodes,
  findingSentence,
  follows,
  type LanguageTag,
} from '@qarar/core'
export { organisations } from '@qarar/core/organisations/index.ts'
export { addresseeClassesOf } from './addressee-class.ts'
export * from './contract/index.ts'
export { partyName } from './party-name.ts'
export { singleSpaces } from './single-spaces.ts'
export { standingOf } from './standing.ts'
export { type VerifiedPart, verifiedParts, verifiedText } from './verified-text.ts'

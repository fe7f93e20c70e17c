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

export {
  type DiagnosticCode,
  type DocumentKind,
  type DropReason,
  diagnosticCodes,
  diagnosticSentence,
  documentKinds,
  type LanguageTag,
} from '@qarar/core'
export * from './contract/index.ts'

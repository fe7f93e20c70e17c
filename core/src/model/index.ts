export * from './drop-reasons.ts'
export * from './kinds.ts'
export * from './publication.ts'
export * from './span.ts'

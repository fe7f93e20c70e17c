export * from './api.ts'
export type * from './load-context.ts'
export * from './reading.ts'

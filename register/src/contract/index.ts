export * from './api.ts'
export type * from './load-context.ts'
export * from './reading.ts'
export * from './reading-view.ts'

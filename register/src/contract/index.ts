export * from './api.ts'
export * from './reading.ts'

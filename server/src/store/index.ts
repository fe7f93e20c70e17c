export { openStore } from './open-store.ts'
export type * from './store.ts'
export { StoreError } from './store-error.ts'

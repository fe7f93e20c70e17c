import type { Refused } from '../register/refused.ts'

/** A kept record says the same: that is no fault of a field. */
export const isDoubled = (refused: Refused | null): boolean => refused?.why === 'record-doubled'

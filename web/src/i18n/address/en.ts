import type { address as arAddress } from './ar.ts'

export const address: typeof arAddress = {
  leftOut: 'The address asks for something that this page does not know; it was left out:',
  drop: 'Show the page without it',
  beyond: (from, total) => `There is nothing from number ${from} on: the list has ${total}.`,
  toBeginning: 'To the beginning of the list',
}

import type { address as arAddress } from './ar.ts'

export const address: typeof arAddress = {
  leftOut: 'L’adresse demande quelque chose que cette page ne connaît pas ; cela a été laissé de côté :',
  drop: 'Voir la page sans cela',
  beyond: (from, total) => `Il n’y a rien à partir du numéro ${from} : la liste en a ${total}.`,
  toBeginning: 'Au début de la liste',
}

import { InvalidArgumentError } from 'commander'

export function parseCount(given: string): number {
  if (!/^[1-9]\d{0,6}$/.test(given)) throw new InvalidArgumentError('It is a number from 1.')
  return Number(given)
}

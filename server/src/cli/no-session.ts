import { CommandError } from './command-error.ts'

/** `known`: the moment whose knowledge was asked for. */
export const noSession = ({ known }: { known?: string } = {}) =>
  new CommandError(
    'notFound',
    known === undefined
      ? 'the store has no text of an organ that meets at set times'
      : `nothing was known then (${known}): the store had no text yet of an organ that meets at set times`,
  )

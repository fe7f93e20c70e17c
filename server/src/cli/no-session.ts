import { CommandError } from './command-error.ts'

export const noSession = () =>
  new CommandError('notFound', 'the store has no text of an organ that meets at set times')

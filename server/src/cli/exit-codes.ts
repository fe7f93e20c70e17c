// The one table of exit codes: every help text and docs/reference/exit-codes.md are made from it.

export const exitCodes = {
  done: [0, 'everything that was asked is done'],
  failed: [1, 'an error that Qarar did not expect (set QARAR_DEBUG=1 to see where)'],
  usage: [2, 'the command line or a setting is wrong'],
  partly: [3, 'some files failed or were left when it was stopped; the others are done'],
  input: [4, 'no file could be read'],
  notFound: [5, 'nothing has this id'],
  store: [6, 'the store or an output file could not be opened, read or written'],
  address: [7, 'the port or address cannot be used'],
  refused: [8, 'the store refuses this change'],
  attention: [9, 'doctor found something to put right'],
  mail: [10, 'the mail could not be sent'],
  // bin/qarar.js ends with it before this table is loaded.
  noNode: [78, 'there is no Node 24 to run on'],
} as const satisfies Record<string, readonly [number, string]>

export type Exit = keyof typeof exitCodes

export const exitCode = (exit: Exit): number => exitCodes[exit][0]

/** The rows that a command can end with, as text for its help. */
export function exitCodeHelp(exits: Exit[]): string {
  const rows = (['done', ...exits, 'usage', 'failed'] as Exit[]).map((exit) => exitCodes[exit])
  const lines = rows.sort(([a], [b]) => a - b).map(([code, meaning]) => `  ${code}  ${meaning}`)
  return `Exit codes:\n${lines.join('\n')}`
}

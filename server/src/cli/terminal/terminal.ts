// Where a command writes. Only a screen gets isolates, cut columns and progress bars: what goes into a pipe
// or a file is the bare text.

export interface Terminal {
  /** Cells in a line; Infinity where nobody looks. */
  columns: number
  /** Keeps the direction of one field from turning its neighbours. */
  isolate: (text: string) => string
  line: (text?: string) => void
  json: (value: unknown) => void
}

export interface TerminalOptions {
  json?: boolean
  /** `--no-isolates`: for terminals that draw the marks as boxes. */
  isolates?: boolean
}

/** A progress bar may stand there. */
export const clearLine = '\r\u001b[2K'

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

export function openTerminal(
  options: TerminalOptions,
  stream: NodeJS.WriteStream = process.stdout,
): Terminal {
  const isolates = stream.isTTY && options.isolates !== false
  return {
    columns: stream.isTTY ? stream.columns || 80 : Number.POSITIVE_INFINITY,
    isolate: (text) => (isolates && rightToLeft.test(text) ? `\u2068${text}\u2069` : text),
    line: (text = '') => {
      if (!options.json) stream.write(`${stream.isTTY ? clearLine : ''}${text}\n`)
    },
    json: (value) => {
      if (options.json) stream.write(`${JSON.stringify(value, null, stream.isTTY ? 2 : 0)}\n`)
    },
  }
}

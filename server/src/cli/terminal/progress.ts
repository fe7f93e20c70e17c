import { fitCells } from './cell-width.ts'
import { clearLine } from './terminal.ts'

/** What a long task tells: stage, count, rate, time left. On a screen one line that is drawn again. */
export interface Progress {
  stage: (stage: string) => void
  /** One more is done; takes the line away, so that others can write. */
  advance: () => void
}

const silent: Progress = { stage() {}, advance() {} }

export function startProgress(
  total: number,
  unit: string,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  if (!stream.isTTY || total === 0) return silent
  const begun = performance.now()
  let done = 0
  const draw = (stage: string) => {
    const seconds = (performance.now() - begun) / 1000
    const text = `${bar(done / total)} ${done}/${total} ${unit}${rate(done, total, seconds)}  ${stage}`
    stream.write(`${clearLine}${fitCells(text, (stream.columns || 80) - 1)}`)
  }
  const advance = () => {
    done++
    stream.write(clearLine)
  }
  return { stage: draw, advance }
}

function bar(share: number): string {
  const full = Math.round(share * 20)
  return `${'█'.repeat(full)}${'░'.repeat(20 - full)}`
}

function rate(done: number, total: number, seconds: number): string {
  if (done === 0 || seconds < 0.5) return ''
  const left = Math.ceil(((total - done) * seconds) / done)
  return `  ${(done / seconds).toFixed(1)}/s  ${left} s left`
}

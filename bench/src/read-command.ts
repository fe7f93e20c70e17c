import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Part } from './row.ts'
import { seedPaths } from './texts.ts'
import { fastestOf, seconds } from './time.ts'

const qarar = resolve(import.meta.dirname, '../../server/bin/qarar.js')
const reportMemory = import.meta.resolve('./report-memory.ts')

export const readCommand: Part = {
  title: 'The command, from start to end',
  method:
    '`qarar read --json` on the five seeds, with the start of the process, five rounds, the fastest; beside it `node -e 0`, the start of Node alone. Memory is the highest resident size that the process itself reports at its end.',
  needsSeeds: true,
  async measure(seeds) {
    const read = [qarar, 'read', '--json', ...seedPaths(seeds)]
    const [whole = 0, start = 0] = await fastestOf(5, [() => runNode(read), () => runNode(['-e', '0'])])
    const ratio = `${(whole / start).toFixed(1)} × the start of Node`
    const memory = Number(await runNode(['--import', reportMemory, ...read])) / 1024
    const size = `${memory.toFixed(0)} MB`
    return [
      { what: 'five documents', figure: seconds(whole), ratio, target: '≤ 2 s', met: whole <= 2000 },
      { what: 'memory', figure: size, ratio: '', target: '≤ 300 MB', met: memory <= 300 },
    ]
  },
}

/** Runs Node, throws away what it prints, and gives what it writes to file descriptor 3. */
async function runNode(command: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
  const ended = new Promise<number | null>((resolve_, reject) =>
    child.on('close', resolve_).on('error', reject),
  )
  const [written, code] = await Promise.all([text(child.stdio[3] as NodeJS.ReadableStream), ended])
  if (code !== 0) throw new Error(`${command[0]} ended with ${code}`)
  return written
}

/**
 * A program of its own, to be sent command lines: each is run as `qarar` runs it, when the one before has ended, and
 * answered with what it wrote and its exit code.
 */
import { services, version } from '../../main/services.ts'
import { runCli } from '../run-cli.ts'
import type { CommandLine, Run } from './run-qarar.ts'

process.on('disconnect', () => process.exit())

let last: Promise<unknown> = Promise.resolve()
process.on('message', ({ words, env }: CommandLine) => {
  last = last.then(async () => process.send?.(await runAlone(words, env)))
})

async function runAlone(words: string[], env: NodeJS.ProcessEnv): Promise<Run> {
  process.env = env
  process.exitCode = 0
  const stdout = keepOutput(process.stdout)
  const stderr = keepOutput(process.stderr)
  try {
    await runCli(words, services, version)
    return { code: Number(process.exitCode), stdout: stdout.text, stderr: stderr.text }
  } finally {
    process.exitCode = 0
    // It waits for the reader to go, as each command line does.
    process.stdout.removeAllListeners('error')
  }
}

function keepOutput(stream: NodeJS.WriteStream): { text: string } {
  const kept = { text: '' }
  stream.isTTY = false
  stream.write = (chunk: string | Uint8Array) => {
    kept.text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    return true
  }
  return kept
}

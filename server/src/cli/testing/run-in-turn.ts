import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { bareEnvironment, type CommandLine, type Environment, type Run } from './run-qarar.ts'

const program = fileURLToPath(new URL('command-host.ts', import.meta.url))
/** That of server/bin/qarar.js. */
const compileCache = fileURLToPath(new URL('../../../../node_modules/.cache/qarar', import.meta.url))

let host: { child: ChildProcess; gone: Promise<unknown[]> } | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * `qarar …` in a process that the command lines of a test file share: the start of a process is most of what a command
 * costs. That each command ends by itself and is heard outside is tried by `runQarar`.
 */
export function runInTurn(words: string[], env: Environment = {}): Promise<Run> {
  const run = last.then(() => send({ words, env: { ...bareEnvironment, ...env } }))
  last = run.catch(() => {})
  return run
}

async function send(line: CommandLine): Promise<Run> {
  host ??= startHost()
  const { child, gone } = host
  const answer = once(child, 'message')
  child.send(line)
  const [run] = await Promise.race([answer, gone])
  if (typeof run === 'object' && run !== null) return run as Run
  throw new Error(`The process that runs command lines ended with ${run} at: qarar ${line.words.join(' ')}`)
}

/** Ends with this process. */
function startHost() {
  const env = { ...process.env, NODE_COMPILE_CACHE: compileCache }
  const child = fork(program, { env, stdio: ['pipe', 'ignore', 'inherit', 'ipc'], execArgv: [] })
  return { child, gone: once(child, 'exit') }
}

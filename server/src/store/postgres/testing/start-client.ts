import { type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

type ClientReport = { started?: string; version?: string; code?: string; message?: string }

export const clientProgram = fileURLToPath(new URL('client.ts', import.meta.url))

/** Runs until `end` or `kill` is called. */
export async function startClient(dataDir: string, idleSeconds = 0, options: SpawnOptions = {}) {
  const args = [clientProgram, dataDir, String(idleSeconds)]
  const child = spawn(process.execPath, args, { cwd: '/', ...options, stdio: ['pipe', 'pipe', 'inherit'] })
  const gone = once(child, 'exit')
  const [line] = await Promise.race([once(child.stdout, 'data'), gone])
  const report: ClientReport = JSON.parse(String(line))
  const finish = (ending: () => void) => async () => {
    ending()
    await gone
  }
  return { report, end: finish(() => child.stdin.end()), kill: finish(() => child.kill('SIGKILL')) }
}

import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { ServerUser } from './server-user.ts'
import { StoreError } from './store-error.ts'

/**
 * Starts initdb or postgres as the server's user. The environment is bare: no LD_LIBRARY_PATH that would win
 * over the package's own libraries, messages in English, and no search through all time zones of the system.
 */
export async function spawnServerProgram(
  program: string,
  args: string[],
  user: ServerUser,
  stdio: StdioOptions,
): Promise<ChildProcess> {
  const env = { LC_ALL: 'C', TZ: 'UTC' }
  const child = spawn(program, args, { ...user, env, stdio, cwd: '/' })
  try {
    await once(child, 'spawn')
    return child
  } catch (error) {
    const advice = 'install PostgreSQL 15 or newer and name it in DATABASE_URL'
    throw new StoreError(
      'no-binaries',
      `Cannot run "${program}" here (${(error as Error).message}): ${advice}.`,
    )
  }
}

/** Processor time in milliseconds: what else the machine does is not in it. */
export function workOf(call: () => unknown): number {
  const before = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * Fastest of several rounds for each call. The calls take turns, so that what else the machine does falls on all of
 * them, and the first round, in which code is compiled, is thrown away.
 */
export async function fastestOf(rounds: number, calls: readonly (() => unknown)[]): Promise<number[]> {
  const fastest = calls.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round <= rounds; round++)
    for (const [index, call] of calls.entries()) {
      const start = performance.now()
      await call()
      const taken = performance.now() - start
      if (round > 0) fastest[index] = Math.min(fastest[index] ?? taken, taken)
    }
  return fastest
}

export const megabytes = (text: string) => Buffer.byteLength(text) / 1e6

export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`

// Shared by the tests of bad input.
import { expect } from 'vitest'

/** Processor time in seconds. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage()
  run()
  return process.cpuUsage(start).user / 1e6
}

/** Four times the size may take ten times as long at most: quadratic time would be sixteen times as long. */
export function expectLinear<Input>(
  inputOf: (size: number) => Input,
  run: (input: Input) => void,
  size: number,
) {
  const [warm, small, large] = [inputOf(size / 4), inputOf(size / 4), inputOf(size)]
  run(warm)
  const least = Math.max(
    0.05,
    timeOf(() => run(small)),
  )
  expect(timeOf(() => run(large))).toBeLessThan(10 * least)
}

// `npm test [-- FILTER…]`: vitest over the workspace. The last line counts, the lines above it say why tests were
// skipped. A file that cannot be loaded or holds no test counts as failed: silence is no success.
import { startVitest, type TestCase, type TestModule, type Vitest } from 'vitest/node'

interface Outcome {
  passed: number
  failed: number
  /** Reason of each skipped test. */
  skipped: string[]
}

const vitest = await startVitest('test', process.argv.slice(2), { watch: false, passWithNoTests: true })
const outcome = countTests(vitest)
await vitest.close()

for (const [reason, tests] of Map.groupBy(outcome.skipped, (reason) => reason)) {
  console.log(`skipped ${tests.length}: ${reason}`)
}
console.log(`${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped.length} skipped`)
process.exit(outcome.failed > 0 || outcome.passed === 0 ? 1 : 0)

function countTests({ state }: Vitest): Outcome {
  const outcome: Outcome = { passed: 0, failed: state.getUnhandledErrors().length, skipped: [] }
  for (const module of state.getTestModules()) countModule(module, outcome)
  return outcome
}

function countModule(module: TestModule, outcome: Outcome): void {
  const tests = [...module.children.allTests()]
  // Errors of a file or of a `beforeAll` belong to no test.
  const errors = [module, ...module.children.allSuites()].flatMap((suite) => suite.errors())
  outcome.failed += tests.length === 0 ? Math.max(1, errors.length) : errors.length
  for (const test of tests) countTest(test, outcome)
}

function countTest(test: TestCase, outcome: Outcome): void {
  const result = test.result()
  if (result.state === 'passed') outcome.passed++
  else if (result.state === 'skipped') outcome.skipped.push(reasonOf(test, result.note))
  else outcome.failed++
}

/** What the test said with `context.skip(…, reason)`; else its file, so that somebody can look. */
function reasonOf({ module }: TestCase, note: string | undefined): string {
  return note ?? `${module.relativeModuleId} gives no reason`
}

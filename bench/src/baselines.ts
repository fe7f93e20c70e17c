import { spawnSync } from 'node:child_process'
import { fastestOf } from './time.ts'

/** A public tool that goes over the same text once. */
interface Baseline {
  name: string
  /** What it does, and what standing beside it tells. */
  meaning: string
  /** Milliseconds of the fastest round; undefined where the tool is not on this machine. */
  measure(text: string, rounds: number): Promise<number | undefined>
}

const baselines: Baseline[] = [
  {
    name: 'Intl.Segmenter',
    meaning: 'finds the words and does nothing else: the least that a reader of any language must do',
    measure: async (text, rounds) => (await fastestOf(rounds, [() => countWords(text)]))[0],
  },
  {
    name: 'JSON.parse',
    meaning: 'takes the lines as a JSON array: what a tuned native parser of a far simpler language needs',
    measure: async (text, rounds) => {
      const json = JSON.stringify(text.split('\n'))
      return (await fastestOf(rounds, [() => JSON.parse(json)]))[0]
    },
  },
  {
    name: 'python3 re',
    meaning: 'splits at everything that is no letter, without the start of python: the usual script',
    measure: async (text, rounds) => measurePython(text, rounds),
  },
]

/** What each baseline does, as sentences. */
export const baselineMeanings = baselines.map(({ name, meaning }) => `${name} ${meaning}.`).join(' ')

/** Own milliseconds beside those of each baseline on the same text. */
export async function besideBaselines(own: number, text: string, rounds: number): Promise<string> {
  const ratios: string[] = []
  for (const { name, measure } of baselines) {
    const other = await measure(text, rounds)
    if (other !== undefined) ratios.push(`${(own / other).toFixed(1)} × ${name}`)
  }
  return ratios.join(', ')
}

function countWords(text: string): number {
  let words = 0
  for (const { isWordLike } of new Intl.Segmenter('ar', { granularity: 'word' }).segment(text))
    if (isWordLike) words++
  return words
}

const script = `
import re, sys, timeit
text = sys.stdin.buffer.read().decode()
print(min(timeit.repeat(lambda: re.split(r'\\W+', text), number=1, repeat=int(sys.argv[1]))) * 1000)
`

function measurePython(text: string, rounds: number): number | undefined {
  const { status, stdout } = spawnSync('python3', ['-c', script, String(rounds)], {
    input: text,
    encoding: 'utf8',
  })
  return status === 0 ? Number(stdout) : undefined
}

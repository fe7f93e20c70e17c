import { readFileSync } from 'node:fs'
import { accuracy } from '@qarar/register/contract'
import { expect, test } from 'vitest'
import { accuracyOf, readAccuracy } from './read-scoreboard.ts'

const baseline = JSON.parse(
  readFileSync(new URL('../../../accuracy/baseline.json', import.meta.url), 'utf8'),
) as Record<string, { figure: number; support: number; target: number | null }>

test('the committed figures, all of them and none else', async () => {
  const { sets, heldBack } = accuracy.parse(await readAccuracy())
  const found = sets.flatMap(({ name: set, measures }) =>
    measures.map(({ name, ...measured }) => [`${set} / ${name}`, measured] as const),
  )
  expect(Object.fromEntries(found)).toEqual(baseline)
  for (const { method } of sets) expect(method?.length).toBeGreaterThan(20)
  expect(heldBack).toMatch(/^These figures .* at all\.$/)
})

const scoreboard = `# Scoreboard

Written by a program.

| Set  | Measure     |  Figure | Support |   Target |
|:-----|:------------|--------:|--------:|---------:|
| acts | ar: F1      | 99.50 % |   1,024 |  99.50 % |
| acts | en: F1      | 97.00 % |      12 | reported |

## How it is measured

**acts.** By hand.

## What is held back

Much.
`

test('a figure that only looks like its target is below it', () => {
  const { sets, heldBack } = accuracyOf(scoreboard, { 'acts / ar: F1': { figure: 0.994996, support: 1024 } })
  expect(sets).toEqual([
    {
      name: 'acts',
      method: 'By hand.',
      measures: [
        { name: 'ar: F1', figure: 0.994996, support: 1024, target: 0.995 },
        { name: 'en: F1', figure: 0.97, support: 12, target: null },
      ],
    },
  ])
  expect(heldBack).toBe('Much.')
})

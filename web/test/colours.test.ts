import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8')

/** Each colour stands once: `--ink: light-dark(#…, #…)`. */
function colours(theme: 0 | 1): Record<string, string> {
  const pairs = css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)
  return Object.fromEntries([...pairs].map(([, name, ...values]) => [name, values[theme]]))
}

test('every colour has a value for both themes, and stands nowhere else', () => {
  expect(Object.keys(colours(0)).length).toBeGreaterThan(12)
  expect(css.replace(/light-dark\([^)]*\)/g, '')).not.toMatch(/#[0-9a-f]{3,8}\b/i)
})

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

describe.each([
  ['light', colours(0)],
  ['dark', colours(1)],
])('%s colours', (_, { paper = '', control = '', ...named }) => {
  test.each(['ink', 'quiet', 'accent', 'due', 'overdue', 'done'])('%s is legible on paper', (name) => {
    expect(contrast(named[name] ?? '', paper)).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ['ink', 'target-ground'],
    ['quiet', 'target-ground'],
    ['accent', 'target-ground'],
    ['due', 'due-ground'],
    ['ink', 'due-ground'],
    ['accent', 'due-ground'],
    ['overdue', 'overdue-ground'],
    ['done', 'done-ground'],
  ])('%s is legible on %s', (name, ground) => {
    expect(contrast(named[name] ?? '', named[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  test('the border of a control can be seen', () => {
    expect(contrast(control, paper)).toBeGreaterThanOrEqual(3)
  })
})

import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findImports, type Import, importsOf } from './find-imports.ts'

// The arrows of docs/explanation/architecture.md: web → register → core, server → register → core.
interface Arrow {
  rule: string
  from: RegExp
  to: RegExp
  except?: RegExp
}

const isTest = /\.test\.tsx?$|\/testing\/|^web\/test\//
const arrows: Arrow[] = [
  {
    rule: 'core imports nothing of ours',
    from: /^core\//,
    to: /^(?:register|server|web|accuracy|bench|scripts)\//,
  },
  { rule: 'core is pure: no input, no output', from: /^core\//, to: /^node:/, except: isTest },
  { rule: 'register imports core only', from: /^register\//, to: /^(?:server|web|accuracy|bench|scripts)\// },
  { rule: 'web never imports server', from: /^web\//, to: /^(?:server|accuracy|bench|scripts)\// },
  { rule: 'only server/src/main loads web', from: /^server\//, to: /^web\//, except: /^server\/src\/main\// },
  { rule: 'nothing imports a test', from: /./, to: /\.test\.tsx?$/ },
]

const imports = findImports(resolve(import.meta.dirname, '../..'))

function broken({ from, to, except }: Arrow, found: readonly Import[]): string[] {
  return found
    .filter((each) => from.test(each.from) && to.test(each.to) && !except?.test(each.from))
    .map((each) => `${each.from} → ${each.to}`)
}

describe('arrows', () => {
  test('are looked for: every package has files that import', () => {
    for (const folder of ['core', 'register', 'server', 'web'])
      expect(imports.filter(({ from }) => from.startsWith(`${folder}/`)).length).toBeGreaterThan(2)
  })

  test.each(arrows.map((arrow) => [arrow.rule, arrow] as const))('%s', (_, arrow) => {
    expect(broken(arrow, imports)).toEqual([])
  })

  test('a broken one is seen', () => {
    const found = importsOf(
      'core/src/a.ts',
      "import { x } from '../../server/src/x.ts'\nimport 'node:fs'\nexport * from '@qarar/register'\nconst y = await import('@qarar/web')\n",
    )
    expect(found.map(({ to }) => to)).toEqual(['server/src/x.ts', 'node:fs', 'register/', 'web/'])
    expect(arrows.flatMap((arrow) => broken(arrow, found))).toHaveLength(4)
  })

  test('no file imports itself by a detour', () => {
    const graph = Map.groupBy(
      imports.filter(({ to }) => /\.tsx?$/.test(to)),
      ({ from }) => from,
    )
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (file: string, path: string[]) => {
      if (state.get(file) === 'open') cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      if (state.has(file)) return
      state.set(file, 'open')
      for (const { to } of graph.get(file) ?? []) visit(to, [...path, file])
      state.set(file, 'done')
    }
    for (const file of graph.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })
})

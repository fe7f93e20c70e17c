import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { lastingThread } from './lasting-thread.ts'

async function threadOf(code: string) {
  const file = join(await mkdtemp(join(tmpdir(), 'qarar-thread-')), 'worker.mjs')
  await writeFile(file, `import { parentPort } from 'node:worker_threads'\nparentPort.on('message', ${code})`)
  return lastingThread<string, string>({ file: pathToFileURL(file), patience: 10_000 })
}

test('answers one after the other, and says which question is the first', async () => {
  const ask = await threadOf('(said) => parentPort.postMessage(said)')
  const asked = ['a', 'b', 'c'].map((said) => ask((isNew) => `${said} ${isNew}`))
  expect(await Promise.all(asked)).toEqual(['a true', 'b false', 'c false'])
})

test('goes on where the thread ends between two questions, or in one', async () => {
  const ask = await threadOf(`(said) => {
    if (said === 'end') process.exit(1)
    parentPort.postMessage(said)
    if (said === 'late') setTimeout(() => process.exit(1), 5)
  }`)
  expect(await ask(() => 'late')).toBe('late')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await ask((isNew) => `${isNew}`)).toBe('true')
  await expect(ask(() => 'end')).rejects.toThrow('ended without an answer')
  expect(await ask((isNew) => `${isNew}`)).toBe('true')
})

test('is ended where it takes too long', async () => {
  const ask = await threadOf('(said) => { if (said === "on") for (;;); parentPort.postMessage(said) }')
  await expect(ask(() => 'on', 200)).rejects.toThrow('ended without an answer')
  expect(await ask(() => 'next')).toBe('next')
})

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listTextFiles } from './list-text-files.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qarar-list-'))
  for (const sub of ['b', '.git', 'b/c']) mkdirSync(join(folder, sub))
  for (const file of [
    'z.txt',
    'a.TXT',
    'b/2.txt',
    'b/10.txt',
    'b/c/d.text',
    'page.JPEG',
    'x.pdf',
    'y.DOCX',
    'page.JPEG',
    'y.zip',
    'README.md',
    '.git/e.txt',
    '.hidden.txt',
  ]) {
    writeFileSync(join(folder, file), 'x')
  }
  symlinkSync('..', join(folder, 'b', 'up'))
  symlinkSync('z.txt', join(folder, 'again.txt'))
  symlinkSync('nowhere.txt', join(folder, 'broken.txt'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('walks a folder in sorted order, each file once, and names what it passes over', async () => {
  const list = await listTextFiles([folder])
  expect(list.files.map((file) => relative(folder, file))).toEqual([
    'a.TXT',
    'again.txt',
    'b/10.txt',
    'b/2.txt',
    'b/c/d.text',
    'x.pdf',
    'y.DOCX',
    'y.zip',
  ])
  expect(list.skipped.map((file) => relative(folder, file))).toEqual(['README.md', 'page.JPEG'])
  expect(list.errors.map(({ code }) => code)).toEqual(['missing'])
})

it('takes a named file whatever it is called, and keeps the order given', async () => {
  const list = await listTextFiles([join(folder, 'z.txt'), join(folder, 'README.md'), join(folder, 'gone')])
  expect(list.files.map((file) => relative(folder, file))).toEqual(['z.txt', 'README.md'])
  expect(list.errors.map(({ file, code }) => [relative(folder, file), code])).toEqual([['gone', 'missing']])
})

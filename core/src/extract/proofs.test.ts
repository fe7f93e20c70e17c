import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Paragraph, Publication } from '../model/index.ts'
import { readText } from '../pipeline.ts'

const examples = resolve(import.meta.dirname, '../../../examples')
const names = readdirSync(examples).filter((name) => /\.(?:ar|en|fr)\.txt$/.test(name))

function read(name: string) {
  const encoding = name.includes('1256') ? 'windows-1256' : name.includes('utf16') ? 'utf-16le' : 'utf-8'
  const bytes = readFileSync(join(examples, name))
  const text = new TextDecoder(encoding).decode(bytes)
  const source = { file: name, sha256: '0'.repeat(64), bytes: bytes.length, format: 'text', encoding }
  return readText({ text, source, replacedChars: 0 })
}

const paragraphsOf = ({ works }: Publication): Paragraph[] =>
  works.flatMap((work) => [...work.paragraphs, ...work.turns.flatMap((turn) => turn.paragraphs)])

interface Proof {
  text: string
  span: { start: number; end: number }
}

/** Everything inside an act that has words and their place, the verb too. */
function proofsOf(value: unknown): Proof[] {
  if (typeof value !== 'object' || value === null) return []
  const own = value as Partial<Proof> & { verb?: string }
  const text = own.text ?? own.verb
  const here = text !== undefined && own.span ? [{ text, span: own.span }] : []
  return [...here, ...Object.values(value).flatMap(proofsOf)]
}

test.each(names)('every field of every act of %s is proved by its place', (name) => {
  const { publication, repaired } = read(name)
  for (const proof of paragraphsOf(publication).flatMap(({ acts }) => proofsOf(acts)))
    expect(repaired.text.slice(proof.span.start, proof.span.end)).toBe(proof.text)
})

test('there is something to prove', () => {
  const proofs = names.flatMap((name) =>
    paragraphsOf(read(name).publication).flatMap(({ acts }) => proofsOf(acts)),
  )
  expect(proofs.length).toBeGreaterThan(500)
})

// Every field that the extract stage fills has the words of the text at its place: walked over all examples.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readText } from '../pipeline.ts'

const folder = fileURLToPath(new URL('../../../examples/', import.meta.url))
const encodings: Record<string, string> = { 'windows-1256': 'windows-1256', utf16: 'utf-16' }

function read(file: string) {
  const encoding = Object.entries(encodings).find(([name]) => file.includes(name))?.[1] ?? 'utf-8'
  const bytes = readFileSync(`${folder}${file}`)
  const text = new TextDecoder(encoding).decode(bytes)
  const source = { file, sha256: '', bytes: bytes.length, format: 'text', encoding }
  return readText({ text, source, replacedChars: 0 })
}

interface Proof {
  path: string
  text: string
  span: { start: number; end: number }
}

/** All objects with a span and words of their own, and acts, whose words are the verb; below `value`. */
function* proofsIn(value: unknown, path: string): Generator<Proof> {
  if (value === null || typeof value !== 'object') return
  const { text, verb, span } = value as Partial<Proof> & { verb?: string }
  const words = text ?? verb
  if (words !== undefined && span) yield { path, text: words, span }
  for (const [key, each] of Object.entries(value)) yield* proofsIn(each, `${path}.${key}`)
}

const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))

describe.each(files)('%s', (file) => {
  const { publication, repaired } = read(file)

  test('the words of every field stand at its place', () => {
    const proofs = [
      ...proofsIn(publication.works, 'works'),
      ...proofsIn(publication.mechanisms, 'mechanisms'),
      ...proofsIn(publication.dates, 'dates'),
    ]
    const wrong = proofs.filter(({ text, span }) => repaired.text.slice(span.start, span.end) !== text)
    expect(wrong).toEqual([])
    expect(proofs.length).toBeGreaterThan(0)
  })

  test('every position is a clause of its turn, and its topic stands in it', () => {
    for (const turn of publication.works.flatMap(({ turns }) => turns))
      for (const { text, topic } of turn.positions) {
        const spoken = turn.paragraphs.some((paragraph) => paragraph.text.includes(text))
        expect([text, spoken]).toEqual([text, true])
        if (topic !== null) expect([topic, text.includes(topic)]).toEqual([topic, true])
      }
  })
})

test('there is something to prove in acts', () => {
  const inActs = files.flatMap((file) => {
    const { works } = read(file).publication
    const paragraphs = works.flatMap((work) => [
      ...work.paragraphs,
      ...work.turns.flatMap((turn) => turn.paragraphs),
    ])
    return paragraphs.flatMap(({ acts, eId }) => [...proofsIn(acts, eId)])
  })
  expect(inActs.length).toBeGreaterThan(500)
})

import { readFileSync } from 'node:fs'
import { importExample } from '../../../http/testing/own-store.ts'
import { takeFile } from '../../../read/take-file.ts'
import type { Store } from '../../store.ts'

/** What a reader below its level must not meet: words, numbers and ids of everything that is marked secret. */
export interface Marked {
  publication: string
  expression: string
  manifestation: string
  mandate: string
  finding: string
  letter: string
  answer: string
  /** A secret entry about a public mandate. */
  entry: string
  openMandate: string
  openPublication: string
  /** One that the secret text names alone, and one that an open text names too. */
  mechanisms: string[]
  iri: string
  words: string[]
}

const open = ['council-7-resolutions.en.txt', 'decision.en.txt', 'communique.en.txt']
const secret = 'council-8-resolutions.en.txt'

const given = { reason: 'by order', by: 'a test' }

/** A store with open texts and a secret one that they are linked with, a note about it, an answer, statuses, decisions. */
export async function markStore(store: Store): Promise<Marked> {
  for (const name of open) await importExample(store, name)
  const publication = await importByJob(store, secret)
  await store.linkTexts()
  const { mandates } = await store.listRegister({ count: 1000 })
  const [mandate, other] = mandates.filter((each) => each.place?.publication === publication) as [
    Listed,
    Listed,
  ]
  const openMandate = mandates.find((each) => each.place?.publication !== publication) as Listed
  await store.confirmMandates([{ mandate: other.id, version: other.version }], { by: 'a test' })
  const note = {
    ...{ number: 'SEC-41/2025', date: '2025-06-01', limit: '2025-09-30', language: 'en' as const },
    ...{ mandates: [mandate.id], recipients: ['state:YEM'], by: 'a test' },
  }
  const letter = (await store.writeLetter({ ...note, refersTo: null })).id
  const quote = 'the brass bells were muffled'
  const returns = [{ mandate: mandate.id, status: 'implemented' as const, quote }]
  const { id: answer } = await store.registerAnswer({
    ...{ letter, from: 'state:YEM', kind: 'reply', number: 'YEM-77', date: '2025-07-02', language: 'en' },
    ...{ words: `The Government states that ${quote} in May.`, publication: null, returns, by: 'a test' },
  })
  const entry = await secretEntry(store, openMandate)
  const seen = await store.getPublication(openMandate.place?.publication ?? '')
  const link = {
    relation: 'language-version' as const,
    holds: false,
    order: 1,
    to: { publication, order: 1 },
  }
  await store.decideLink(seen?.expression ?? '', { ...link, by: 'a test' })
  const reservations = [{ party: 'state:YEM', words: 'moored under protest' }]
  await store.setAdoption(publication, 1, { method: 'consensus', reservations, by: 'a test' })
  await store.setMark(publication, { level: 'secret', ...given })
  const page = await store.getPublication(publication)
  const reading = await store.getReading(publication)
  const findings = await store.listFindings({ work: publication })
  const mechanisms = await namedIn(store, publication)
  const ids = [letter, answer, entry, publication, page?.expression ?? '']
  const own = mandates.filter((each) => each.place?.publication === publication).map(({ id }) => id)
  return {
    ...{ publication, letter, answer, entry, mandate: mandate.id },
    ...{
      expression: reading?.expression ?? page?.expression ?? '',
      manifestation: page?.manifestations[0]?.id ?? '',
    },
    ...{ openMandate: openMandate.id, openPublication: openMandate.place?.publication ?? '' },
    mechanisms: mechanisms.map(({ id }) => id),
    finding: findings.findings[0]?.id ?? 'f-0000000000',
    iri: page?.works[0]?.iri ?? '',
    words: [
      ...mechanisms.filter(({ alone }) => alone).map(({ id }) => id),
      ...[...ids, ...own, ...findings.findings.map(({ id }) => id), page?.manifestations[0]?.id ?? ''],
      ...[
        'SEC-41',
        'YEM-77',
        'brass bells',
        'moored under protest',
        'scuttled at night',
        'towed at dawn',
        secret,
      ],
      ...onlyInSecret(),
    ],
  }
}

/** In the secret text alone, so that it has a mechanism of its own that somebody decided. */
const founded = '3. Decides to establish an observatory of drifting buoys, and welcomes the new'

/** The file of the secret text. */
export function secretBytes(): Buffer {
  const text = readFileSync(new URL(`../../../../../examples/${secret}`, import.meta.url), 'utf8')
  return Buffer.from(text.replace('3. Welcomes the new', founded))
}

/** As a browser brings it in. */
async function importByJob(store: Store, name: string): Promise<string> {
  const bytes = secretBytes()
  const job = await store.addImportJob([{ name, bytes }], { by: 'a test' })
  const take = (file: { name: string; bytes: Uint8Array; by: string }) =>
    takeFile(store, file, { by: file.by }, bytes.length)
  await store.runJob(
    { take, write: () => Promise.reject(new Error('not asked')) },
    new AbortController().signal,
  )
  return (await store.getJob(job))?.results[0]?.publication ?? ''
}

/** Of mechanisms that a publication names, one that no other does and one that others do. */
async function namedIn(store: Store, publication: string): Promise<{ id: string; alone: boolean }[]> {
  const named: { id: string; alone: boolean }[] = []
  for (const { id } of (await store.listMechanisms({ count: 500 })).mechanisms) {
    const { mentions = [] } = (await store.getMechanism(id)) ?? {}
    const own = mentions.filter((each) => each.publication === publication)
    if (own.length > 0 && own.some(({ stand }) => stand !== null))
      named.push({ id, alone: own.length === mentions.length })
  }
  return [true, false].flatMap((alone) => named.find((each) => each.alone === alone) ?? [])
}

type Listed = Awaited<ReturnType<Store['listRegister']>>['mandates'][number]

async function secretEntry(store: Store, { id, version }: Listed): Promise<string> {
  const entry = await store.recordStatus(id, {
    ...{ addressee: 'state:OMN', status: 'in-progress', asOf: '2025-01-01', version, by: 'a test' },
    ...{ note: 'scuttled at night', reportText: 'towed at dawn', evidence: [] },
  })
  await store.setMark(entry.id, { level: 'secret', ...given })
  return entry.id
}

/** Runs of five words, and symbols, that no open text has. */
function onlyInSecret(): string[] {
  const texts = open.map(textOf).join('\n')
  const words = textOf(secret).split(' ')
  const runs = words.map((_, at) => words.slice(at, at + 5).join(' '))
  const symbols = textOf(secret).match(/\b\d+\/\d+-[A-Z]{3}\b|\bOIS\/\S+/g) ?? []
  return [...new Set([...runs, ...symbols])].filter(
    (each) => /^[\w /-]{7,}$/.test(each) && !texts.includes(each),
  )
}

const textOf = (name: string) =>
  readFileSync(new URL(`../../../../../examples/${name}`, import.meta.url), 'utf8').replace(/\s+/g, ' ')

/** Of what must not appear, what does; `asked`: what the reader named. */
export function leaks(text: string, { words }: Marked, asked = ''): string[] {
  const plain = text.replace(/\\[nrt]/g, ' ').replace(/\s+/g, ' ')
  return words.filter((each) => plain.includes(each) && !asked.includes(each))
}

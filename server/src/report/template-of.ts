import { createHash } from 'node:crypto'
import type { Store } from '../store/store.ts'
import { readTemplate } from './read-template.ts'
import type { TemplateStyles } from './template-styles.ts'

/** The organisation's own template; null: ours. */
export async function templateOf(store: Store, volume: string): Promise<TemplateStyles | null> {
  const { organisation } = await store.getVolumeHead(volume)
  return templateFor(store, organisation)
}

export async function templateFor(store: Store, organisation: string): Promise<TemplateStyles | null> {
  const kept = await store.getReportTemplate(organisation)
  return kept ? readOnce(Buffer.from(kept.bytes)) : null
}

/** What was read last, the oldest first, by the hash of the file: each download of a report asks for it, and nobody changes it. */
const read = new Map<string, TemplateStyles | null>()

/** Organisations that print at the same time. */
const mostRead = 3

function readOnce(bytes: Buffer): TemplateStyles | null {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = read.get(sha256)
  const template = known === undefined ? stylesOf(bytes) : known
  read.delete(sha256)
  read.set(sha256, template)
  for (const oldest of [...read.keys()].slice(0, -mostRead)) read.delete(oldest)
  return template
}

function stylesOf(bytes: Buffer): TemplateStyles | null {
  const template = readTemplate(bytes)
  return 'faults' in template ? null : template
}

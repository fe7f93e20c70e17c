import { duplicateKey, type KindRecord, type MechanismRecord, repeatedBy } from '@qarar/register'

/**
 * Records without the proposals that say no more than another of the mechanism does: one meeting is proposed from every text
 * and language that tells of it. What people keep stays, all of it.
 */
export function onceEach(records: readonly MechanismRecord[], type: KindRecord): MechanismRecord[] {
  const said = new Set<string>()
  const once = new Set<MechanismRecord>()
  for (const record of [...records].sort((a, b) => weight(b, type) - weight(a, type))) {
    const of = (key: string) => `${record.mechanism} ${key}`
    const key = duplicateKey(type, record.values)
    if (record.state === 'proposed' && key !== null && said.has(of(key))) continue
    once.add(record)
    for (const each of repeatedBy(type, record.values)) said.add(of(each))
  }
  return records.filter((record) => once.has(record))
}

/** What is kept first, then what says the most. */
const weight = ({ state, values }: MechanismRecord, { duplicates = [] }: KindRecord) =>
  (state === 'proposed' ? 0 : duplicates.length + 1) +
  duplicates.filter((field) => values[field] !== undefined).length

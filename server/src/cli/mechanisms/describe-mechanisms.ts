import { fieldOf, listOf, recordTypeOf, writeValue } from '@qarar/register'
import type {
  MechanismKindDeclaration,
  MechanismPage,
  MechanismRecord,
  MechanismVersion,
} from '@qarar/register/contract'
import { interfaceLanguage } from '../settings.ts'
import type { Terminal } from '../terminal/terminal.ts'

export function headLine(mechanism: MechanismVersion, terminal: Terminal): string {
  const { id, kind, state, stand, name, mentions, waiting } = mechanism
  const told = [state, stand ?? 'not stated', `${mentions}×`, waiting > 0 ? `${waiting} waiting` : '']
  return `${id}  ${kind}  ${terminal.isolate(name)}  ${told.filter(Boolean).join(', ')}`
}

export function describeMechanism(
  { mechanism, mentions, records, answers, same, totals }: MechanismPage,
  kind: MechanismKindDeclaration | undefined,
  terminal: Terminal,
): void {
  terminal.line(`${headLine(mechanism, terminal)}  (version ${mechanism.version})`)
  for (const { symbol, title, eId, stand, words } of mentions)
    terminal.line(
      `  ${terminal.isolate(symbol ?? title ?? '')} ${eId}  ${stand ?? ''}\n    ${terminal.isolate(words.slice(0, 200))}`,
    )
  for (const answer of answers) {
    const asked = kind?.answers.find(({ id }) => id === answer.id)?.words[interfaceLanguage()] ?? answer.id
    const figures = answer.figures.map(({ key, label, value }) => `${label || key} ${value}`)
    const told = [
      answer.holds === null ? '' : answer.holds ? 'yes' : 'no',
      answer.date?.value ?? '',
      ...figures,
    ]
    terminal.line(`  ${terminal.isolate(asked)}: ${told.filter(Boolean).join(', ') || '—'}`)
  }
  for (const [type, total] of Object.entries(totals)) terminal.line(`\n${type}: ${total}`)
  for (const record of records) terminal.line(`  ${recordLine(record, kind, terminal)}`)
  for (const { id, name, because } of same)
    terminal.line(`\nmay be the same: ${id}  ${terminal.isolate(name)} (${terminal.isolate(because)})`)
}

export function recordLine(
  { id, type, version, state, values, masked }: MechanismRecord,
  kind: MechanismKindDeclaration | undefined,
  terminal: Terminal,
): string {
  const declared = kind && recordTypeOf(kind, type)
  const words = Object.entries(values).map(([field, value]) => {
    const { list } = (declared && fieldOf(declared, field)) ?? {}
    const entry = list && kind ? listOf(kind, list)?.entries.find((each) => each.id === value) : undefined
    return `${field} ${terminal.isolate(entry?.words[interfaceLanguage()] ?? writeValue(value).slice(0, 80))}`
  })
  const hidden = masked.map((field) => `${field} ***`)
  return `${id}  ${type}  ${state}  (version ${version})  ${[...words, ...hidden].join('; ')}`
}

// Mechanisms with their records from a file.
import { readFile } from 'node:fs/promises'
import { type MechanismsFile, mechanismsFile } from '@qarar/register/contract'
import type { Command } from 'commander'
import { InputError, inputError } from '../../read/input-error.ts'
import type { Store } from '../../store/store.ts'
import { newCommand } from '../new-command.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

export function takeMechanismsCommand(services: Services): Command {
  return newCommand({
    name: 'import',
    summary: 'Take mechanisms with their records from a JSON file: all of them, or none.',
    examples: ['qarar mechanisms import examples/mechanisms.json'],
    exits: ['input', 'store', 'refused'],
  })
    .argument('<file>', 'a file as the reference of the API describes it')
    .option('--again', 'take those too that somebody rejected or took back')
    .action(async (file: string, flags: TerminalOptions & { again?: boolean }) => {
      const terminal = openTerminal(flags)
      const read = await readMechanisms(file)
      await withStore(services, (store) =>
        takeMechanisms(store, { ...read, again: flags.again ?? read.again }, terminal),
      )
    })
}

export async function readMechanisms(path: string): Promise<MechanismsFile> {
  const { data, error } = mechanismsFile.safeParse(await readJson(path))
  if (data) return data
  const [first] = error.issues
  const at = (first?.path ?? []).map((part) => (typeof part === 'number' ? part + 1 : String(part)))
  throw new InputError('other-format', path, `${at.join(' › ')}: ${first?.message}; correct it there`)
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw inputError(path, error)
    throw new InputError(
      'other-format',
      path,
      `it is no JSON (${error.message}); correct it, or write it again`,
    )
  }
}

export async function takeMechanisms(store: Store, file: MechanismsFile, terminal: Terminal): Promise<void> {
  const answer = await store.takeMechanisms({ ...file, by: personName() })
  terminal.json(answer)
  for (const { id, kind, name, records, proposals } of answer.taken) {
    terminal.line(`taken  ${id}  ${kind}  ${terminal.isolate(name)}  ${records} records`)
    for (const proposal of proposals)
      terminal.line(`       is the proposal ${proposal.id}  ${terminal.isolate(proposal.name)}`)
  }
  for (const { id, kind, name, refused } of answer.left)
    terminal.line(
      `left   ${id}  ${kind}  ${terminal.isolate(name)}  ${refused ? refusedWords(refused.reason, terminal) : 'decided already'}`,
    )
}

const refusedWords = (reason: string | null, terminal: Terminal) =>
  `rejected or taken back${reason === null ? '' : `: ${terminal.isolate(reason)}`} (--again takes it all the same)`

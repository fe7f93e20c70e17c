import { basename } from 'node:path'
import { draftFaultSentence } from '@qarar/register'
import type { ReturnedPreview, TakenDraft } from '@qarar/register/contract'
import type { Command } from 'commander'
import { legible } from '../../read/legible.ts'
import { readFileBytes } from '../../read/read-text-file.ts'
import { draftLimitsSetting } from '../../report/draft-limits.ts'
import type { Store } from '../../store/store.ts'
import { exitCode } from '../exit-codes.ts'
import { newCommand } from '../new-command.ts'
import { severalOption } from '../register-options.ts'
import { reportError } from '../report-error.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage, personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface ImportFlags extends TerminalOptions {
  yes?: boolean
  field?: string[]
}

export function importDraftsCommand(services: Services): Command {
  return newCommand({
    name: 'import',
    summary: 'Show what Word documents that came back would change; with --yes, take it over.',
    examples: [
      'qarar report import g-7f3kq0w9xz contribution.docx',
      'qarar report import g-7f3kq0w9xz contribution.docx --yes',
      'qarar report import g-7f3kq0w9xz draft.docx --yes --field h-4k2m9c5r8t.action',
    ],
    exits: ['partly', 'input', 'notFound', 'store', 'refused'],
  })
    .argument('<report>', 'the id that `qarar report` gives')
    .argument('<file...>', 'Word documents (.docx)')
    .option('--yes', 'take over what was filled in or changed, and in nobody else’s way')
    .addOption(
      severalOption('--field <name>', 'with --yes: only this field, also where the preview warns of it'),
    )
    .action(async (id: string, files: string[], flags: ImportFlags) => {
      const terminal = openTerminal(flags)
      await withStore(services, async (store) => {
        const results = []
        let code = 0
        for (const path of files) {
          try {
            results.push(await importOne(store, id, path, { flags, terminal }))
          } catch (error) {
            code = reportError(error)
          }
        }
        terminal.json({ files: results })
        if (code !== 0) process.exitCode = results.length > 0 ? exitCode('partly') : code
      })
    })
}

/** One that is refused does not stop the others. */
async function importOne(
  store: Store,
  volume: string,
  path: string,
  { flags, terminal }: { flags: ImportFlags; terminal: Terminal },
) {
  const { previewReturned, takeReturned } = await import('../../report/returned-draft.ts')
  const { file: maxBytes } = draftLimitsSetting()
  const file = { name: basename(path), bytes: await readFileBytes(path, { maxBytes }) }
  const shown = await previewReturned(store, volume, file)
  describe(path, shown, terminal)
  const fields = chosenOf(shown, flags.field)
  if (!flags.yes || fields.length === 0) {
    if (flags.yes) terminal.line('  Nothing can be taken as it is.')
    return { file: path, preview: shown, taken: null }
  }
  const taken = await takeReturned(store, volume, file, { fields, by: personName() })
  terminal.line(`  Taken over: ${taken.taken} fields, as ${taken.id}`)
  return { file: path, preview: shown, taken }
}

/** Without names: what nobody else has changed, and of which nothing is doubtful. */
function chosenOf(shown: ReturnedPreview, named: string[] | undefined): TakenDraft['fields'] {
  const isNamed = (name: string) => named?.includes(name) ?? false
  if (shown.kind === 'translation')
    return shown.preview.rows
      .filter(({ state, source }) => (named ? isNamed(source) : state === 'filled' || state === 'changed'))
      .map(({ source }) => ({ name: source, seen: 0 }))
  if (shown.kind === 'draft')
    return shown.preview.sections
      .map((section) => ({ ...section, name: `${section.item}.${section.section}` }))
      .filter(({ state, name }) => (named ? isNamed(name) : state === 'changed'))
      .map(({ name, version }) => ({ name, seen: version }))
  return shown.preview.rows
    .filter(({ state, name }) => (named ? isNamed(name) : state === 'filled' || state === 'changed'))
    .map(({ name, version }) => ({ name, seen: version ?? 0 }))
}

function describe(path: string, shown: ReturnedPreview, terminal: Terminal): void {
  const language = interfaceLanguage()
  const { preview } = shown
  const who = 'post' in shown && shown.post ? `, ${terminal.isolate(shown.post)}` : ''
  terminal.line(`${legible(path)}: ${shown.kind}${who}`)
  const say = (faults: typeof preview.faults, indent: string) => {
    for (const fault of faults) terminal.line(`${indent}${draftFaultSentence(fault, language)}`)
  }
  say(preview.faults, '  ')
  for (const row of rowsOf(shown)) {
    if (row.state === 'unchanged' && row.faults.length + row.comments.length === 0) continue
    terminal.line(`  ${row.state}  ${row.name}`)
    for (const text of row.words) terminal.line(`      ${terminal.isolate(text)}`)
    for (const { author, text } of row.comments)
      terminal.line(`      comment of ${author}: ${terminal.isolate(text)}`)
    for (const { kind, author, text } of row.changes)
      terminal.line(`      ${kind} by ${author}: ${terminal.isolate(text)}`)
    say(row.faults, '      ')
  }
  for (const { text } of preview.outside) terminal.line(`  outside of all fields: ${terminal.isolate(text)}`)
}

function rowsOf(shown: ReturnedPreview) {
  if (shown.kind === 'translation')
    return shown.preview.rows.map((row) => ({ ...row, name: row.source, words: row.text ? [row.text] : [] }))
  if (shown.kind === 'draft')
    return shown.preview.sections.map((row) => ({
      ...row,
      name: `${row.item}.${row.section}`,
      words: changedOf(row),
    }))
  return shown.preview.rows.map((row) => ({ ...row, words: row.returned }))
}

/** Of a whole section only what is not as it was. */
const changedOf = ({
  sentences,
}: {
  sentences: { kind: string; before: string | null; after: string | null }[]
}) =>
  sentences.flatMap(({ kind, before, after }) =>
    kind === 'same' ? [] : [`${kind}: ${after ?? before ?? ''}`],
  )

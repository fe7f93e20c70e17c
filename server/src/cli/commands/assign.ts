import { type Follow, follows } from '@qarar/core'
import type { AssignmentRule, CurrentOwner } from '@qarar/register/contract'
import { type Command, Option } from 'commander'
import type { Store } from '../../store/store.ts'
import { addresseeKey } from '../addressee-keys.ts'
import { CommandError } from '../command-error.ts'
import { newCommand } from '../new-command.ts'
import { parseDay, sessionOption } from '../register-options.ts'
import type { Services } from '../services.ts'
import { personName } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

interface RuleFlags {
  organisation?: string
  addressee?: string
  follow?: Follow
  session?: string
  words?: string
}

interface AssignFlags extends TerminalOptions, RuleFlags {
  post?: string
  person?: string
  by?: string
  nobody?: boolean
  replace?: boolean
  rule?: boolean
  endRule?: string
}

export function assignCommand(services: Services): Command {
  return newCommand({
    name: 'assign',
    summary:
      'Say which post sees to mandates, one by one or by rules. Without anything: the rules that hold.',
    examples: [
      'qarar assign n-7f3kq0w9xz --post "Legal affairs" --by 2018-03-01',
      'qarar assign n-7f3kq0w9xz --nobody',
      'qarar assign --rule --post "Humanitarian affairs" --addressee oic/secretary-general --words refugees',
      'qarar assign --end-rule rule-2k8d0q5m1c',
    ],
    exits: ['notFound', 'store', 'refused'],
  })
    .argument('[mandate...]', 'ids that `qarar mandates` gives')
    .option('--post <name>', 'a department or an office')
    .option('--person <name>', 'who in it')
    .option('--by <day>', 'a date inside the house', parseDay)
    .option('--nobody', 'nobody sees to them any more')
    .option('--replace', 'also where somebody else sees to it')
    .option('--rule', 'instead: what is like this and nobody sees to, now and when it comes in')
    .option('--organisation <code>', 'with --rule: texts of this organisation, as oic')
    .option('--addressee <name>', 'with --rule: asked of this one, a name or an id')
    .addOption(new Option('--follow <how>', 'with --rule: followed like this').choices(follows))
    .addOption(sessionOption('--session <code>', 'with --rule: asked at this session, as CFM-44'))
    .option('--words <words>', 'with --rule: words of what is asked, or of the title')
    .option('--end-rule <id>', 'instead: a rule that holds no more; what it assigned stays')
    .action(async (mandates: string[], flags: AssignFlags) => {
      refuseMixed(mandates, flags)
      const terminal = openTerminal(flags)
      await withStore(services, (store) => act(store, mandates, flags, terminal))
    })
}

function refuseMixed(mandates: string[], { post, nobody, rule, endRule, ...flags }: AssignFlags): void {
  const refuse = (sentence: string): never => {
    throw new CommandError('usage', sentence)
  }
  const asked = [mandates.length > 0, rule, endRule !== undefined].filter(Boolean).length
  if (asked > 1) refuse('one thing at a time: mandates, --rule or --end-rule')
  if (mandates.length > 0 && (post === undefined) === !nobody)
    refuse('say who sees to it: --post or --nobody')
  if (rule && post === undefined) refuse('say which post: --post')
  if (nobody && (flags.person !== undefined || flags.by !== undefined))
    refuse('--person and --by go with --post')
  if (asked === 0 && post !== undefined) refuse('say what is assigned: ids of mandates, or --rule')
}

async function act(store: Store, mandates: string[], flags: AssignFlags, terminal: Terminal): Promise<void> {
  const by = personName()
  if (flags.endRule !== undefined) {
    await store.endRule(flags.endRule, { by })
    terminal.json({ id: flags.endRule })
    return terminal.line(`${flags.endRule} holds no more; what it assigned stays.`)
  }
  if (flags.rule) return addRule(store, flags, terminal)
  if (mandates.length > 0) return assign(store, mandates, flags, terminal)
  const rules = await store.listRules()
  terminal.json({ rules })
  if (rules.length === 0)
    terminal.line('No rule assigns anything; `qarar assign --help` shows how to make one.')
  for (const rule of rules) terminal.line(ruleLine(rule, terminal))
}

async function addRule(store: Store, flags: AssignFlags, terminal: Terminal): Promise<void> {
  const { post = '', organisation = null, follow = null, session = null, words = null } = flags
  const addressee = flags.addressee === undefined ? null : await addresseeKey(store, flags.addressee)
  const looksAt = { organisation, addressee, follow, session, words }
  if (Object.values(looksAt).every((each) => each === null))
    throw new CommandError(
      'usage',
      'a rule looks at something: --addressee, --follow, --session, --words or --organisation',
    )
  const rule = await store.addRule({ post, ...looksAt, by: personName() })
  terminal.json(rule)
  terminal.line(ruleLine(rule, terminal))
}

function ruleLine({ id, post, assigned, ...rule }: AssignmentRule, terminal: Terminal): string {
  const { organisation, addressee, follow, session, words } = rule
  const looksAt = Object.entries({ organisation, addressee, follow, session, words })
  const named = looksAt.flatMap(([name, value]) =>
    value === null ? [] : [`${name} ${terminal.isolate(value)}`],
  )
  return `${id}  ${terminal.isolate(post)}: ${named.join(', ')}  (${assigned} assigned)`
}

async function assign(
  store: Store,
  mandates: string[],
  flags: AssignFlags,
  terminal: Terminal,
): Promise<void> {
  const seen: Record<string, CurrentOwner | null> = {}
  for (const id of mandates) seen[id] = await ownerToReplace(store, id, flags)
  const { post = null, person = null, by = null } = flags
  const owner = { post, person, by }
  const done = await store.assignMandates(mandates, { ...owner, seen, assignedBy: personName() })
  terminal.json({ mandates: done, ...owner })
  terminal.line(`${done.length} assigned to ${post === null ? 'nobody' : terminal.isolate(post)}`)
}

/** Whoever gave it to another has a reason, and hears of it only where a person says so. */
async function ownerToReplace(store: Store, id: string, { replace, nobody }: AssignFlags) {
  const page = await store.getMandate(id, {})
  if (!page)
    throw new CommandError('notFound', `no mandate has the id ${id}; \`qarar mandates\` gives the ids`)
  const { owner } = page.mandate
  if (owner === null || replace || nobody) return owner
  const who = [owner.post, owner.person].filter(Boolean).join(', ')
  throw new CommandError('refused', `${who} sees to ${id}; --replace gives it to another`)
}

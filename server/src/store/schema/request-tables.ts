import type { LanguageTag } from '@qarar/core'
import type { ReplyNote } from '@qarar/register'
import type { Evidence } from '@qarar/register/contract'
import type { JSONColumnType } from 'kysely'
import type { Held } from './columns.ts'

interface RequestTable {
  id: string
  log: string
  number: string
  date: string
  sender: string
  due: string | null
  language: LanguageTag
  about: string | null
  words: string
  publication: string | null
}

interface RequestItemTable {
  id: string
  log: string
  request: string
  mandate: string | null
  span_start: number | null
  span_end: number | null
  quote: string
  language: LanguageTag | null
  symbol: string | null
  title: string | null
  session: string | null
  date: string | null
  publication: string | null
  order: number | null
  eid: string | null
  number: string | null
}

interface SplitTable extends Held {
  item: string
}

interface ShareTable {
  item: string
  log: string
  post: string
  person: string | null
  due_by: string | null
}

interface ReminderTable {
  request: string
  log: string
  post: string
  date: string
}

interface ContributionTable {
  id: string
  log: string
  item: string
  post: string
  date: string
  language: LanguageTag
  words: string
  evidence: JSONColumnType<Evidence[]>
}

interface ReplyTable {
  id: string
  log: string
  request: string
  number: string
  date: string
  sender: string
  language: LanguageTag
  note: JSONColumnType<ReplyNote>
}

interface ReplyItemTable {
  reply: string
  position: number
  item: string
  words: string
  language: LanguageTag
}

interface SettledTextTable extends Held {
  item: string
  words: string | null
  language: LanguageTag | null
  source_reply: string | null
  source_item: string | null
  source_contribution: string | null
}

interface Withdrawal {
  log: string
  reason: string
}

interface RequestWithdrawalTable extends Withdrawal {
  request: string
}

interface ItemWithdrawalTable extends Withdrawal {
  item: string
}

interface ContributionWithdrawalTable extends Withdrawal {
  contribution: string
}

interface ReplyWithdrawalTable extends Withdrawal {
  reply: string
}

/** Notes that ask us, who was given what of them, and our replies. */
export interface RequestTables {
  request: RequestTable
  request_withdrawal: RequestWithdrawalTable
  request_item: RequestItemTable
  request_item_withdrawal: ItemWithdrawalTable
  request_split: SplitTable
  request_share: ShareTable
  request_reminder: ReminderTable
  contribution: ContributionTable
  contribution_withdrawal: ContributionWithdrawalTable
  reply: ReplyTable
  reply_item: ReplyItemTable
  reply_withdrawal: ReplyWithdrawalTable
  settled_text: SettledTextTable
}

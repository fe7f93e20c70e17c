/** What texts are narrowed by. */
export const columns = [
  'type',
  'kind',
  'language',
  'organisation',
  'organ',
  'session',
  'date',
  'addressee',
  'act',
] as const
export type ColumnName = (typeof columns)[number]

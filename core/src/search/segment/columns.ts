/** What texts are narrowed by, as it stands in the index. */
export const keptColumns = [
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
export type KeptColumn = (typeof keptColumns)[number]

/** `holds`: what was read out of a text or found in it; it changes while the text does not, and is asked anew. */
export const columns = [...keptColumns, 'holds'] as const
export type ColumnName = (typeof columns)[number]

/** Orders codes of sessions and days: `CFM-9` before `CFM-45`. */
export const inNumbers = new Intl.Collator('en', { numeric: true })

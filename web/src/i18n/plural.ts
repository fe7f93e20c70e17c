/** Forms of a counted phrase by CLDR category; `{n}` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Gives an object of forms the open type, so that languages with fewer categories satisfy the same keys. */
export const counted = (forms: Plural): Plural => forms

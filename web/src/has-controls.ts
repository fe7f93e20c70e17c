/** Characters of control, or marks that turn the direction of what follows: one line that a person types has none. */
export const hasControls = (words: string): boolean => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(words)

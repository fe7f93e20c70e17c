/**
 * Whether a name is one of a field of ours: `i-4k2m9x0qz7.action`, `i-4k2m9x0qz7.n-3f8w1c6tq0`, or of a segment that waits
 * for its translation, `s.` with the hash of its words.
 */
export const isFieldName = (name: string) =>
  /^(?:[a-z]-[0-9a-z]{10}\.[0-9a-z.-]{1,80}|s\.[0-9a-f]{8,64})$/.test(name)

/** The day that it is everywhere by the same clock, ISO 8601: by it things count as due. */
export const utcToday = (): string => new Date().toISOString().slice(0, 10)

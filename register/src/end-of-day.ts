/** The last moment of a day (ISO 8601) in universal time, by which all readers mean the same: for what was known on it. */
export const endOfDay = (day: string) => `${day}T23:59:59.999Z`

/** Said of a session that was asked for and is none of those that texts lead to: the code may be mistyped. */
export const unnamedSession = (session: string, sessions: readonly string[]): string | null =>
  sessions.includes(session)
    ? null
    : `No text names ${session}, and none is of the session before it: \`qarar docket\` lists those that are.`

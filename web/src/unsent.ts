/**
 * What a loader found, where the framework does not look: it would write all of it for a script that no page sends,
 * which takes a long text longer than to render it. Destructuring finds everything, spreading finds nothing.
 */
export const unsent = <Loaded extends object>(loaded: Loaded): Loaded => Object.create(loaded)

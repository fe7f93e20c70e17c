/**
 * The first field of the form that is open: the address that opens it names it, so that a browser goes there. A form that
 * comes back has an address without a name.
 */
export const takesKeyboard = { id: 'typing', autoFocus: true } as const

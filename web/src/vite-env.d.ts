/// <reference types="vite/client" />

// Made by the React Router plugin while building.
declare module 'virtual:react-router/server-build'

/** Address of the one script of the pages; see vite.config.ts. */
declare module 'virtual:alive' {
  const address: string
  export default address
}

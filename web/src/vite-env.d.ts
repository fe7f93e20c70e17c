/// <reference types="vite/client" />

// Made by the React Router plugin while building.
declare module 'virtual:react-router/server-build'

import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  // The Content-Security-Policy lets no `data:` font or style through.
  build: { assetsInlineLimit: 0 },
  // One module with everything in it: it must run from a cache folder, where no node_modules is above it.
  environments: { ssr: { build: { rollupOptions: { input: './src/server.ts' } } } },
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
})

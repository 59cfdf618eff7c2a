import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The server puts a fresh nonce here on every response; its policy allows nothing inline without one.
  html: { cspNonce: '__CSP_NONCE__' },
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 800 },
  // `npx vite` beside a running `npm start`: pages from source, answers from the platform.
  server: {
    proxy: {
      '/api': 'http://localhost:4300',
      '/auth': 'http://localhost:4300',
      '/kontor.json': 'http://localhost:4300',
    },
  },
});

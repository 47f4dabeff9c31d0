import { defineConfig } from 'vitest/config';

/** Tests that take long: they install packages, or rebuild releases. `npm run test:slow`. */
export default defineConfig({
  test: { include: ['test/**/*.slow.ts'], testTimeout: 120_000, hookTimeout: 300_000 },
});

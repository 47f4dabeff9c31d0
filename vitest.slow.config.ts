import { defineConfig } from 'vitest/config';

/** Tests that take long: they rebuild releases, or read long texts. `npm run test:slow`. */
export default defineConfig({
  test: { include: ['test/**/*.slow.ts'], testTimeout: 120_000, hookTimeout: 300_000 },
});

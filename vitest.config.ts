import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Left to itself, vitest leaves one processor idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
  },
});

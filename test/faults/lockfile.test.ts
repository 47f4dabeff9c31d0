/** `npm ci` refuses a lock file that leaves out a package, be it one that only another kind of machine needs. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  integrity?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

/** Whether the package at a path of the lock finds another one, beside itself or further up. */
function finds(path: string, name: string): boolean {
  const steps = path === '' ? [] : path.split(/\/?node_modules\//).slice(1);
  for (let depth = steps.length; depth >= 0; depth--) {
    const folder = steps.slice(0, depth).map((step) => `node_modules/${step}/`);
    if (`${folder.join('')}node_modules/${name}` in packages) return true;
  }
  return false;
}

it('locks every package that a locked package names, for every kind of machine', () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !finds(path, name)),
  );
  expect(missing).toEqual([]);
});

it('locks every package by its content', () => {
  const unproven = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
  expect(unproven.map(([path]) => path)).toEqual([]);
});

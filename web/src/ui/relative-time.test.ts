import { expect, it } from 'vitest';
import { relative } from './relative-time.tsx';

it.each([
  [0, 'just now'],
  [-59, 'just now'],
  [-60, '1 minute ago'],
  [-3 * 3600, '3 hours ago'],
  [-86_400, 'yesterday'],
  [7200, 'in 2 hours'],
])('%d seconds from now is said as %s', (seconds, words) => {
  expect(relative(seconds)).toBe(words);
});

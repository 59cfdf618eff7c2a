import { RE2JS } from 're2js';
import { AppError } from '../../platform/errors.ts';

// Entries are few and rarely change; the bound only keeps a flood of edits from filling memory.
const maxCompiled = 1000;
const compiled = new Map<string, RE2JS | undefined>();

/**
 * An entry of an allow-list matches as the exact string or, when it starts with `^`, as a regular expression
 * over the whole address (spec identity §4.1). RE2 runs in linear time whatever a partner writes.
 */
export function redirectUriIsAllowed(redirectUri: string, allowed: readonly string[]): boolean {
  return allowed.some((entry) => entry === redirectUri || (isPattern(entry) && matches(entry, redirectUri)));
}

/** @throws {AppError} `redirect_uri_invalid` when an entry could never be matched safely */
export function checkRedirectUris(entries: readonly string[]): void {
  for (const entry of entries) {
    const isUsable = isPattern(entry) ? compile(entry) !== undefined : URL.canParse(entry);
    if (isUsable) continue;
    throw new AppError(
      'redirect_uri_invalid',
      400,
      `Redirect URL ${entry} is neither an absolute URL nor a regular expression starting with ^.`,
    );
  }
}

function isPattern(entry: string): boolean {
  return entry.startsWith('^');
}

function matches(pattern: string, redirectUri: string): boolean {
  return compile(pattern)?.matches(redirectUri) ?? false;
}

function compile(pattern: string): RE2JS | undefined {
  if (compiled.has(pattern)) return compiled.get(pattern);
  if (compiled.size >= maxCompiled) compiled.clear();
  const expression = tryCompile(pattern);
  compiled.set(pattern, expression);
  return expression;
}

function tryCompile(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return undefined;
  }
}

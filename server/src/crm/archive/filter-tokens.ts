import { archiveErrors } from './archive-errors.ts';

export interface Token {
  readonly kind: 'word' | 'text' | 'number' | 'moniker' | 'sign' | 'end';
  /** The characters that count: a text without its quotes, a moniker without its brackets. */
  readonly text: string;
  readonly position: number;
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w:./-])/y],
  // Days and times may stand without quotes; letters first keeps `contact.category_idx` a word.
  ['text', /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w])/y],
  ['moniker', /\[[A-Z]{1,2}:[^\]]*\]/y],
  // The bounds keep a hostile text from making the parenthesised join of a dynamic name costly to refuse.
  ['word', /[\p{L}\d_](?:[\p{L}\d_./:-]|\([\p{L}\d_.:]{1,200}->[\p{L}\d_.:]{1,200}\))*/uy],
  ['sign', /!=|<>|<=|>=|[=<>(),]/y],
];

const space = /\s*/y;

function match(pattern: RegExp, source: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(source)?.[0];
}

/** Cuts an expression into tokens; refuses at the first character that cannot start one. */
export function tokenize(source: string, option: string): Token[] {
  const tokens: Token[] = [];
  let position = match(space, source, 0)?.length ?? 0;
  while (position < source.length) {
    const { token, end } = next(source, position, option);
    tokens.push(token);
    position = end + (match(space, source, end)?.length ?? 0);
  }
  tokens.push({ kind: 'end', text: '', position: source.length });
  return tokens;
}

function next(source: string, position: number, option: string): { token: Token; end: number } {
  if (source[position] === "'") return quoted(source, position, option);
  for (const [kind, pattern] of patterns) {
    const found = match(pattern, source, position);
    if (found === undefined) continue;
    const text = kind === 'moniker' ? found.slice(1, -1) : found;
    return { token: { kind, text, position }, end: position + found.length };
  }
  throw archiveErrors.syntax(option, position, `unexpected character '${source[position]}'`);
}

/** A text in single quotes; `\'` and `''` are a quote in it. */
function quoted(source: string, start: number, option: string): { token: Token; end: number } {
  let text = '';
  for (let at = start + 1; at < source.length; at += 1) {
    const character = source[at];
    const following = source[at + 1];
    const isEscape = character === '\\' && (following === "'" || following === '\\');
    const isDoubled = character === "'" && following === "'";
    if (isEscape || isDoubled) {
      text += following;
      at += 1;
    } else if (character === "'") {
      return { token: { kind: 'text', text, position: start }, end: at + 1 };
    } else {
      text += character;
    }
  }
  throw archiveErrors.syntax(option, start, "text without its closing quote (')");
}

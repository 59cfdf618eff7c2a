import { archiveErrors } from './archive-errors.ts';
import { type Token, tokenize } from './filter-tokens.ts';

/** A value as it was written; what it means depends on the column. */
export interface Literal {
  readonly kind: 'text' | 'number' | 'boolean' | 'moniker';
  readonly text: string;
}

export interface Term {
  readonly kind: 'term';
  readonly column: string;
  /** Lower case. */
  readonly operator: string;
  readonly values: readonly Literal[];
}

interface Group {
  readonly kind: 'and' | 'or';
  readonly items: readonly Filter[];
}

export type Filter = Term | Group;

const maxTerms = 2000;
const maxDepth = 100;

const symbols = new Set(['=', '!=', '<>', '<', '<=', '>', '>=']);

/** The functions that take text, and the operator each stands for. */
const textFunctions: Readonly<Record<string, string>> = {
  substringof: 'contains',
  startswith: 'begins',
  endswith: 'ends',
};

/** The functions that take a period, the operator each stands for, and how many arguments come with it. */
const periodFunctions: Readonly<Record<string, { operator: string; count: number }>> = {
  this: { operator: 'thisperiod', count: 1 },
  thisandpreviousandnext: { operator: 'thispreviousandnext', count: 1 },
  next: { operator: 'nextperiod', count: 2 },
  previous: { operator: 'previousperiod', count: 2 },
  thisandnext: { operator: 'thisandnext', count: 2 },
  thisandprevious: { operator: 'thisandprevious', count: 2 },
};

/**
 * Reads a `$filter`: `and` binds tighter than `or`, keywords in any casing (spec rest §7).
 *
 * @throws {AppError} 400 naming the position and what was expected there
 */
export function parseFilter(source: string, option = '$filter'): Filter {
  const parser = new FilterParser(tokenize(source, option), option);
  return parser.whole();
}

class FilterParser {
  private at = 0;
  private terms = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];
  private readonly option: string;

  constructor(tokens: readonly Token[], option: string) {
    this.tokens = tokens;
    this.option = option;
  }

  whole(): Filter {
    const filter = this.alternatives();
    if (this.current.kind !== 'end') this.fail("'and', 'or' or the end");
    return filter;
  }

  private get current(): Token {
    const token = this.tokens[Math.min(this.at, this.tokens.length - 1)];
    if (!token) throw archiveErrors.syntax(this.option, 0, 'nothing to read');
    return token;
  }

  private fail(expected: string): never {
    const { kind, text, position } = this.current;
    const found = kind === 'end' ? 'it ends' : `'${text.slice(0, 40)}' stands`;
    throw archiveErrors.syntax(this.option, position, `${expected} expected where ${found}`);
  }

  private isSign(text: string): boolean {
    return this.current.kind === 'sign' && this.current.text === text;
  }

  private isWord(text: string): boolean {
    return this.current.kind === 'word' && this.current.text.toLowerCase() === text;
  }

  private skipSign(text: string): boolean {
    if (!this.isSign(text)) return false;
    this.at += 1;
    return true;
  }

  private needSign(text: string): void {
    if (!this.skipSign(text)) this.fail(`'${text}'`);
  }

  private chain(kind: Group['kind'], part: () => Filter): Filter {
    const first = part();
    const items = [first];
    while (this.isWord(kind)) {
      this.at += 1;
      items.push(part());
    }
    return items.length === 1 ? first : { kind, items };
  }

  private alternatives(): Filter {
    return this.chain('or', () => this.chain('and', () => this.primary()));
  }

  private primary(): Filter {
    if (this.skipSign('(')) {
      this.depth += 1;
      if (this.depth > maxDepth) throw archiveErrors.tooLarge('levels of parentheses', maxDepth);
      const inner = this.alternatives();
      this.needSign(')');
      this.depth -= 1;
      return inner;
    }
    this.terms += 1;
    if (this.terms > maxTerms) throw archiveErrors.tooLarge('restrictions', maxTerms);
    return this.term();
  }

  private term(): Term {
    if (this.current.kind !== 'word') this.fail("a column, a function or '('");
    const name = this.current.text;
    this.at += 1;
    if (this.isSign('(')) {
      const key = name.toLowerCase();
      const text = textFunctions[key];
      if (text !== undefined) return this.textFunction(text);
      const period = periodFunctions[key];
      if (period) return this.periodFunction(period.operator, period.count);
    }
    return this.comparison(name);
  }

  private comparison(column: string): Term {
    const { kind, text } = this.current;
    if (kind !== 'word' && !(kind === 'sign' && symbols.has(text))) this.fail(`an operator for '${column}'`);
    this.at += 1;
    return { kind: 'term', column, operator: text.toLowerCase(), values: this.values() };
  }

  /** Nothing, one value, or several in parentheses. */
  private values(): Literal[] {
    if (this.skipSign('(')) {
      const values: Literal[] = [];
      if (this.skipSign(')')) return values;
      do {
        values.push(this.value() ?? this.fail('a value'));
        if (values.length > maxTerms) throw archiveErrors.tooLarge('values', maxTerms);
      } while (this.skipSign(','));
      this.needSign(')');
      return values;
    }
    const single = this.value();
    return single ? [single] : [];
  }

  private value(): Literal | undefined {
    const { kind, text } = this.current;
    if (kind === 'word' && /^(true|false)$/i.test(text)) {
      this.at += 1;
      return { kind: 'boolean', text: text.toLowerCase() };
    }
    if (kind !== 'text' && kind !== 'number' && kind !== 'moniker') return undefined;
    this.at += 1;
    return { kind, text };
  }

  /** `substringof('a', column)` and `startswith(column, 'a')`: either order, the quoted one is the text. */
  private textFunction(operator: string): Term {
    this.needSign('(');
    const early = this.value();
    if (early) this.needSign(',');
    const column = this.columnName();
    if (!early) this.needSign(',');
    const value = early ?? this.value() ?? this.fail('a text in quotes');
    this.needSign(')');
    return { kind: 'term', column, operator, values: [value] };
  }

  private periodFunction(operator: string, count: number): Term {
    this.needSign('(');
    const column = this.columnName();
    const values: Literal[] = [];
    while (values.length < count) {
      this.needSign(',');
      values.push(this.value() ?? this.periodName());
    }
    this.needSign(')');
    return { kind: 'term', column, operator, values };
  }

  private columnName(): string {
    const { kind, text } = this.current;
    if (kind !== 'word') this.fail('a column');
    this.at += 1;
    return text;
  }

  private periodName(): Literal {
    return { kind: 'text', text: this.columnName() };
  }
}

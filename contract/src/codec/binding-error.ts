/** A request value that does not fit the contract. `path` is where, in the contract's casing. */
export class BindingError extends Error {
  readonly expected: string;
  readonly received: string;
  #path: string;

  constructor(expected: string, received: unknown, path = '') {
    super();
    this.name = 'BindingError';
    this.expected = expected;
    this.received = describe(received);
    this.#path = path;
  }

  get path(): string {
    return this.#path;
  }

  override get message(): string {
    return `${this.#path || 'Value'}: expected ${this.expected}, received ${this.received}`;
  }

  /** Called by the enclosing value on the way out, so that reading without errors never builds a path. */
  within(segment: string | number): this {
    const tail = this.#path === '' || this.#path.startsWith('[') ? this.#path : `.${this.#path}`;
    this.#path = `${typeof segment === 'number' ? `[${segment}]` : segment}${tail}`;
    return this;
  }
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** What has been opened, closed in reverse order. */
export interface Closing {
  add(close: () => unknown): void;
  /** Closes everything once; a part that fails does not keep the others open. */
  run(): Promise<void>;
}

export function createClosing(): Closing {
  const steps: (() => unknown)[] = [];
  return {
    add: (close) => {
      steps.push(close);
    },
    run: async () => {
      const failures: unknown[] = [];
      for (let step = steps.pop(); step; step = steps.pop()) {
        await Promise.resolve()
          .then(step)
          .catch((error) => failures.push(error));
      }
      if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be closed');
    },
  };
}

import type { Operation } from '@kontor/contract';

/** What GET on an agent operation answers: how to call it, without executing it (spec rest §12). */
export function describeOperation(operation: Operation): object {
  return {
    Name: operation.key,
    Method: operation.method,
    Path: operation.path,
    Parameters: operation.parameters.map(({ wire, place, type, isRequired }) => ({
      Name: wire,
      In: place === 'object' ? 'body' : place,
      Type: type,
      Required: isRequired,
    })),
    Body: operation.body ? { Name: operation.body.name, Type: operation.body.type } : null,
    Result: operation.result ?? null,
  };
}

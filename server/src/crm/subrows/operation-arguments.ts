import type { Arguments } from '../call.ts';
import { entityErrors } from './entity-errors.ts';

/** Reads the bound arguments of an operation; what is absent is the type's empty value. */
export const argument = {
  id: (args: Arguments, name: string): number => Number(args[name] ?? 0),
  text: (args: Arguments, name: string): string => String(args[name] ?? ''),
  ids: (args: Arguments, name: string): number[] => ((args[name] ?? []) as readonly unknown[]).map(Number),
  /** @throws {AppError} 400 when the request comes without its entity */
  entity: <T extends object>(args: Arguments, name: string): T => {
    const entity = args[name];
    if (typeof entity === 'object' && entity !== null) return entity as T;
    throw entityErrors.invalid(name, 'the entity is not in the request body');
  },
};

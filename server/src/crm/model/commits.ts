import type { TenantTransaction } from '../../platform/db.ts';

type Listener = (tenantId: number) => void;

const listeners = new Set<Listener>();

/** Calls back after each commit of this process that wrote to the change log. */
export function onCommit(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function announceCommit(tx: TenantTransaction): void {
  if (listeners.size === 0) return;
  tx.afterCommit(() => {
    for (const listener of listeners) listener(tx.tenantId);
  });
}

import { allocateIds, saveRows } from '../../server/src/crm/model/index.ts';
import { createDb, startEmbedded } from '../../server/src/platform/database/index.ts';
import type { TenantDb } from '../../server/src/platform/db.ts';

/** Saves companies with a phone each, from several callers at once, and tells each id once it is committed. */
export async function writeLoad(
  db: TenantDb,
  acknowledge: (id: number) => void,
  isOver: () => boolean,
  onError: (error: unknown) => Promise<void>,
): Promise<void> {
  const write = () =>
    db.transaction(async (tx) => {
      const ids = await allocateIds(tx, { contact: 1, phone: 1 });
      const id = ids.next('contact');
      await saveRows(tx, { associateId: 1, now: new Date() }, [
        { kind: 'insert', table: 'contact', id, values: { name: `Company ${id}` } },
        {
          kind: 'insert',
          table: 'phone',
          id: ids.next('phone'),
          values: { owner_id: id, phone: String(id) },
        },
      ]);
      return id;
    });
  const caller = async () => {
    while (!isOver()) await write().then(acknowledge, onError);
  };
  await Promise.all(Array.from({ length: 6 }, caller));
}

/** As a program of its own, to be killed: `write-load.ts embedded DATA | url URL`, then the tenant. */
const [, self, kind, target, tenantId] = process.argv;
if (self === import.meta.filename && target) {
  const url = kind === 'embedded' ? (await startEmbedded(target)).url : target;
  await writeLoad(
    createDb({ url }).forTenant(Number(tenantId)),
    (id) => process.stdout.write(`${id}\n`),
    () => false,
    (error) => Promise.reject(error),
  );
}

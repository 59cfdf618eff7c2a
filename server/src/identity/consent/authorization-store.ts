import type { Kysely } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import type { Client } from '../clients/client.ts';
import { sha256 } from '../crypto/digest.ts';
import { randomAlphanumeric } from '../crypto/random.ts';
import type { SecretBox } from '../crypto/secret-box.ts';
import type { IdentityTables } from '../schema.ts';

/** The codes of spec identity §4.4 that a consent can end in. */
export type ConsentState = 'active' | 'none' | 'revoked' | 'expired' | 'needsReapproval';

export interface Approval {
  readonly client: Pick<Client, 'clientId' | 'name'>;
  readonly tenantId: number;
  /** Username of the administrator or member of staff. */
  readonly approver: string;
  /** Given by the demo world; otherwise made here, `{Application name}-{10 alphanumerics}`. */
  readonly systemToken?: string;
}

export type AuthorizationStore = ReturnType<typeof createAuthorizationStore>;

/** Authorization records: one per application and tenant, not per user (spec identity §8). */
export function createAuthorizationStore(
  db: Kysely<IdentityTables>,
  clock: Clock,
  box: SecretBox,
  forget: (clientId: string, tenantId: number) => void,
) {
  const find = (clientId: string, tenantId: number) =>
    db
      .selectFrom('authorization_record')
      .selectAll()
      .where('client_id', '=', clientId)
      .where('tenant_id', '=', tenantId)
      .executeTakeFirst();

  return {
    async state(clientId: string, tenantId: number): Promise<ConsentState> {
      const record = await find(clientId, tenantId);
      if (!record) return 'none';
      if (record.status === 'Revoked') return 'revoked';
      const isOver = record.valid_to !== null && record.valid_to <= clock.now();
      if (record.status === 'Expired' || isOver) return 'expired';
      return record.needs_reapproval ? 'needsReapproval' : 'active';
    },

    async systemToken(clientId: string, tenantId: number): Promise<string | undefined> {
      const record = await find(clientId, tenantId);
      return record?.status === 'Active' ? box.open(record.system_token_sealed).toString('utf8') : undefined;
    },

    /** Approves, or approves again: a pair keeps its system token until it is revoked. */
    async approve(approvals: readonly Approval[]): Promise<void> {
      if (approvals.length === 0) return;
      const rows = approvals.map((approval) => {
        const token = approval.systemToken ?? `${approval.client.name}-${randomAlphanumeric(10)}`;
        return {
          client_id: approval.client.clientId,
          tenant_id: approval.tenantId,
          status: 'Active' as const,
          needs_reapproval: false,
          approver: approval.approver,
          valid_from: clock.now(),
          valid_to: null,
          system_token_hash: sha256(token),
          system_token_sealed: box.seal(Buffer.from(token, 'utf8')),
        };
      });
      await db
        .insertInto('authorization_record')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['client_id', 'tenant_id']).doUpdateSet((eb) => {
            const kept = (name: 'system_token_hash' | 'system_token_sealed') =>
              eb
                .case()
                .when('authorization_record.status', '=', 'Revoked')
                .then(eb.ref(`excluded.${name}`))
                .else(eb.ref(`authorization_record.${name}`))
                .end();
            return {
              status: eb.ref('excluded.status'),
              needs_reapproval: false,
              approver: eb.ref('excluded.approver'),
              valid_from: eb.ref('excluded.valid_from'),
              valid_to: null,
              system_token_hash: kept('system_token_hash'),
              system_token_sealed: kept('system_token_sealed'),
            };
          }),
        )
        .execute();
    },

    /** Everybody in the tenant is locked out until an administrator approves again (code 5). */
    async requireReapproval(clientId: string, tenantId: number): Promise<void> {
      await db
        .updateTable('authorization_record')
        .set({ needs_reapproval: true })
        .where('client_id', '=', clientId)
        .where('tenant_id', '=', tenantId)
        .execute();
    },

    /** Ends the consent: refresh tokens, access tokens and tickets of the pair die with it. */
    async revoke(clientId: string, tenantId: number): Promise<void> {
      const now = clock.now();
      await db.transaction().execute(async (tx) => {
        await tx
          .updateTable('authorization_record')
          .set({ status: 'Revoked', valid_to: now })
          .where('client_id', '=', clientId)
          .where('tenant_id', '=', tenantId)
          .execute();
        await tx
          .updateTable('refresh_token')
          .set({ revoked_at: now })
          .where('client_id', '=', clientId)
          .where('tenant_id', '=', tenantId)
          .where('revoked_at', 'is', null)
          .execute();
        for (const table of ['access_token', 'system_ticket', 'authorization_code'] as const) {
          await tx
            .deleteFrom(table)
            .where('client_id', '=', clientId)
            .where('tenant_id', '=', tenantId)
            .execute();
        }
      });
      forget(clientId, tenantId);
    },
  };
}

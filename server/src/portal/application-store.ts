import type { Kysely } from 'kysely';
import { type EnvironmentName, environmentNames } from '../tenancy/environment.ts';
import type { Application, NewApplication } from './application.ts';
import type { PortalTables } from './tables.ts';

export interface ApplicationStore {
  /** Adds applications and the environments they are published to, all or none; ids in the order given. */
  add(applications: readonly NewApplication[]): Promise<number[]>;
  /** Of these partners, or of all, by partner and name. */
  list(partnerIds?: readonly number[]): Promise<Application[]>;
}

export function createApplicationStore(db: Kysely<PortalTables>): ApplicationStore {
  return {
    add: (applications) => db.transaction().execute((tx) => addApplications(tx, applications)),
    list: (partnerIds) => listApplications(db, partnerIds),
  };
}

async function addApplications(
  tx: Kysely<PortalTables>,
  applications: readonly NewApplication[],
): Promise<number[]> {
  if (applications.length === 0) return [];
  const rows = await tx
    .insertInto('application')
    .values(applications.map(({ partnerId, name, kind }) => ({ partner_id: partnerId, name, kind })))
    .returning(['application_id', 'partner_id', 'name'])
    .execute();
  const ids = new Map(rows.map((row) => [`${row.partner_id} ${row.name}`, row.application_id]));
  const idOf = ({ partnerId, name }: NewApplication) => ids.get(`${partnerId} ${name}`) ?? 0;
  const environments = applications.flatMap((application) =>
    environmentNames.flatMap((environment) => {
      const clientId = application.clientIds[environment];
      return clientId === undefined
        ? []
        : [{ application_id: idOf(application), environment, client_id: clientId }];
    }),
  );
  if (environments.length > 0) {
    await tx.insertInto('application_environment').values(environments).execute();
  }
  return applications.map(idOf);
}

async function listApplications(
  db: Kysely<PortalTables>,
  partnerIds: readonly number[] | undefined,
): Promise<Application[]> {
  if (partnerIds?.length === 0) return [];
  const rows = await db
    .selectFrom('application')
    .innerJoin('partner', 'partner.partner_id', 'application.partner_id')
    .leftJoin(
      'application_environment as published',
      'published.application_id',
      'application.application_id',
    )
    .select([
      'application.application_id as id',
      'application.name',
      'application.kind',
      'partner.partner_id as partnerId',
      'partner.name as partnerName',
      'published.environment',
      'published.client_id as clientId',
    ])
    .$if(partnerIds !== undefined, (query) =>
      query.where('application.partner_id', 'in', [...(partnerIds ?? [])]),
    )
    .orderBy('partner.name')
    .orderBy('application.name')
    .orderBy('application.application_id')
    .execute();
  return group(rows);
}

interface ListedRow {
  readonly id: number;
  readonly name: string;
  readonly kind: Application['kind'];
  readonly partnerId: number;
  readonly partnerName: string;
  readonly environment: EnvironmentName | null;
  readonly clientId: string | null;
}

function group(rows: readonly ListedRow[]): Application[] {
  const byId = new Map<number, ListedRow[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return [...byId.values()].flatMap((published) => {
    const [first] = published;
    if (first === undefined) return [];
    const clients = environmentNames.flatMap((environment) => {
      const clientId = published.find((row) => row.environment === environment)?.clientId;
      return clientId ? [{ environment, clientId }] : [];
    });
    const partner = { id: first.partnerId, name: first.partnerName };
    return [{ id: first.id, name: first.name, kind: first.kind, partner, clients }];
  });
}

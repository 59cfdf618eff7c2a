import type { AccessSubject } from '../../identity/ports.ts';
import type { TenantDb } from '../../platform/db.ts';
import { AppError } from '../../platform/errors.ts';
import type { Caller } from '../call.ts';
import { associates, associateTypes, type DirectoryEntry } from './directory.ts';

/** `associate.type` bit that bypasses every data right (spec data-model §12). */
const noSentryBit = 8;

export const bypassesRights = (caller: Pick<Caller, 'associateType'>): boolean =>
  (caller.associateType & noSentryBit) !== 0;

/**
 * The CRM user a credential stands for. The user may have been retired after the token was issued, so the
 * directory decides on every request.
 */
export async function resolveCaller(db: TenantDb, subject: AccessSubject): Promise<Caller> {
  const directory = await associates({ db });
  const entry =
    subject.kind === 'system' && subject.associateId === 0
      ? directory.all.find((candidate) => candidate.type === associateTypes.system && !candidate.deleted)
      : directory.entry(subject.associateId);
  if (!entry || !mayCall(entry)) {
    throw new AppError(
      'associate_not_active',
      401,
      `Associate ${subject.associateId} is not an active user of this tenant: sign in as another user`,
      { errorType: 'SoSessionException' },
    );
  }
  return {
    associateId: entry.associateId,
    personId: entry.personId,
    groupId: entry.groupId,
    roleId: entry.roleId,
    associateType: entry.type,
    userName: entry.userName ?? entry.name,
    applicationId: subject.clientId,
  };
}

const mayCall = (entry: DirectoryEntry): boolean =>
  !entry.deleted && !entry.retired && entry.type !== associateTypes.resource;

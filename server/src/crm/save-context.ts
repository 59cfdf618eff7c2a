import type { Call } from './call.ts';
import type { SaveContext } from './model/index.ts';

/** Who saves, when and through which application, as the change log wants to know it. */
export const saveContext = (call: Pick<Call, 'caller' | 'clock' | 'tenant'>): SaveContext => ({
  associateId: call.caller.associateId,
  applicationId: call.caller.applicationId,
  now: call.clock.now(),
  timeZone: call.tenant.baseTimeZone,
});

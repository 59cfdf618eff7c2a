import type { Generated } from 'kysely';
import type { EnvironmentName } from '../tenancy/environment.ts';
import type { ApplicationKind } from './application.ts';
import type { StaffRole } from './people.ts';

/** The portal's part of the control plane, as Kysely sees it. */
export interface PortalTables {
  partner: {
    partner_id: Generated<number>;
    name: string;
    created_at: Generated<Date>;
  };
  portal_user: {
    portal_user_id: Generated<number>;
    username: string;
    display_name: string;
    email: string;
    staff_roles: StaffRole[];
    created_at: Generated<Date>;
  };
  partner_member: {
    partner_id: number;
    portal_user_id: number;
    may_log_in: boolean;
    may_read: boolean;
    may_edit_store: boolean;
    may_configure: boolean;
    may_manage_users: boolean;
  };
  application: {
    application_id: Generated<number>;
    partner_id: number;
    name: string;
    kind: ApplicationKind;
    created_at: Generated<Date>;
  };
  application_environment: {
    application_id: number;
    environment: EnvironmentName;
    client_id: string;
  };
  portal_sign_in: {
    id_hash: Buffer;
    environment: EnvironmentName;
    state: string;
    nonce: string;
    code_verifier: string;
    return_to: string;
    expires_at: Date;
  };
  portal_session: {
    id_hash: Buffer;
    username: string;
    display_name: string;
    email: string;
    environment: EnvironmentName;
    id_token: string;
    created_at: Date;
    expires_at: Date;
  };
}

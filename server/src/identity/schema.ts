import type { Generated } from 'kysely';
import type { EnvironmentName } from '../tenancy/environment.ts';

/** The control-plane tables of SuperID as Kysely sees them; `migrations.ts` makes them. */
export interface IdentityTables {
  account: AccountTable;
  account_tenant: AccountTenantTable;
  session: SessionTable;
  client: ClientTable;
  client_secret: ClientSecretTable;
  authorization_record: AuthorizationRecordTable;
  authorization_code: AuthorizationCodeTable;
  access_token: AccessTokenTable;
  refresh_token: RefreshTokenTable;
  system_ticket: SystemTicketTable;
  certificate_authority: CertificateAuthorityTable;
  signing_key: SigningKeyTable;
  sign_in_attempt: SignInAttemptTable;
}

interface AccountTable {
  account_id: Generated<number>;
  username: string;
  email: string;
  full_name: string;
  password_hash: string | null;
  disabled_at: Date | null;
  created_at: Date;
}

interface AccountTenantTable {
  account_id: number;
  tenant_id: number;
  associate_id: number;
  is_primary: boolean;
  linked_at: Date;
}

interface SessionTable {
  session_hash: Buffer;
  environment: EnvironmentName;
  account_id: number;
  created_at: Date;
  expires_at: Date;
}

interface ClientTable {
  client_id: string;
  environment: EnvironmentName;
  name: string;
  partner_name: string;
  kind: 'custom' | 'standard';
  is_native: boolean;
  is_first_party: boolean;
  authorization_level: 'Administrator' | 'Explicit';
  redirect_uris: string[];
  post_logout_uris: string[];
  cors_origins: string[];
  authorize_text: string;
  claims: string[];
  endpoints: string[];
  public_key_pem: string | null;
  created_at: Date;
}

interface ClientSecretTable {
  client_id: string;
  secret_hash: Buffer;
  created_at: Date;
}

interface AuthorizationRecordTable {
  authorization_id: Generated<number>;
  client_id: string;
  tenant_id: number;
  status: 'Active' | 'Expired' | 'Revoked';
  needs_reapproval: boolean;
  approver: string;
  valid_from: Date;
  valid_to: Date | null;
  system_token_hash: Buffer;
  system_token_sealed: Buffer;
}

interface AuthorizationCodeTable {
  code_hash: Buffer;
  grant_id: string;
  client_id: string;
  tenant_id: number | null;
  account_id: number;
  redirect_uri: string;
  nonce: string | null;
  code_challenge: string | null;
  code_challenge_method: 'S256' | 'plain' | null;
  issued_at: Date;
  expires_at: Date;
  redeemed_at: Date | null;
}

interface AccessTokenTable {
  token_hash: Buffer;
  grant_id: string | null;
  client_id: string;
  tenant_id: number;
  account_id: number | null;
  associate_id: number;
  issued_at: Date;
  expires_at: Date;
}

interface RefreshTokenTable {
  token_hash: Buffer;
  grant_id: string;
  client_id: string;
  tenant_id: number;
  account_id: number;
  issued_at: Date;
  revoked_at: Date | null;
}

interface SystemTicketTable {
  ticket_hash: Buffer;
  client_id: string;
  tenant_id: number;
  associate_id: number;
  issued_at: Date;
  expires_at: Date;
}

interface CertificateAuthorityTable {
  name: string;
  certificate: Buffer;
  private_key_sealed: Buffer;
  created_at: Date;
}

interface SigningKeyTable {
  kid: string;
  environment: EnvironmentName;
  certificate: Buffer;
  private_key_sealed: Buffer;
  created_at: Date;
  retired_at: Date | null;
}

interface SignInAttemptTable {
  subject: Buffer;
  failures: number;
  window_started_at: Date;
  blocked_until: Date | null;
  succeeded_at: Date | null;
}

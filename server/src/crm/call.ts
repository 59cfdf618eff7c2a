import type { Readable } from 'node:stream';
import type { Clock } from '../platform/clock.ts';
import type { TenantDb } from '../platform/db.ts';
import type { Tenant } from '../tenancy/tenant.ts';

/** Who makes a call, as the CRM sees it. Resolved once per request from the credential. */
export interface Caller {
  readonly associateId: number;
  readonly personId: number;
  /** Primary user group. */
  readonly groupId: number;
  readonly roleId: number;
  /** 0 employee, 4 external, 13 system (bit 8: no sentry). */
  readonly associateType: number;
  readonly userName: string;
  /** The calling application's client id; empty for a browser session. */
  readonly applicationId: string;
}

/** What the request's headers ask for (spec rest §3, §4). */
export interface Localisation {
  /** Undefined: multi-language strings and `[SR_…]` resources stay raw. */
  readonly language: string | undefined;
  readonly culture: string | undefined;
  /** IANA zone asked for by SO-TimeZone; undefined: values stay in the base zone. */
  readonly timeZone: string | undefined;
  readonly includeOffset: boolean;
}

/** Everything a handler may use. Handlers are face-blind: REST, agents and SOAP call the same one. */
export interface Call {
  readonly db: TenantDb;
  readonly tenant: Tenant;
  readonly caller: Caller;
  readonly localisation: Localisation;
  readonly clock: Clock;
  readonly requestId: string;
  /** Set for conditional requests and patches: a save that finds its entity changed later is refused with 412. */
  readonly unmodifiedSince?: Date;
}

/**
 * Values on the way in and out of a handler are *neutral*: objects with the contract's PascalCase names, where
 * - an instant (UTC columns: registered, updated …) is a `Date`,
 * - wall time in the tenant's base zone and date-only values are `YYYY-MM-DDTHH:mm:ss` strings,
 * - an empty date is `null`, a time span is a number of seconds, binary is a `Buffer`,
 * - an enum is its name (flags: comma-joined names), a number stays a number.
 * A property that is missing is written as the contract's empty value. Reading (binding) gives the same forms:
 * keys in the contract's casing, unknown keys dropped, absent keys absent.
 *
 * Carriers that many answers share (users, countries, field properties) are best deeply frozen: the codec writes a
 * frozen value once per language and zone and remembers the text.
 */
export type Neutral = unknown;
export type Arguments = Readonly<Record<string, Neutral>>;

export type Handler = (call: Call, args: Arguments) => Promise<Neutral>;

/**
 * Handlers by agent operation, `Contact.GetContactEntity`; argument names are the contract's PascalCase names.
 * Behaviour that only REST has is keyed by the REST operation id, `v1ContactEntity_GetAll`, with the
 * document's parameter names.
 */
export type OperationTable = Readonly<Record<string, Handler>>;

/** A result that is bytes, not a carrier: images and documents. Faces send it with its own content type. */
export class BinaryResult {
  readonly body: Buffer | Readable;
  readonly contentType: string;

  constructor(body: Buffer | Readable, contentType: string) {
    this.body = body;
    this.contentType = contentType;
  }
}

/** A result that is already in its JSON shape, such as the dynamic rows of an OData page: written as it is. */
export class ShapedResult {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** Bytes on the way in: a raw image body or the file part of a form. */
export interface BinaryInput {
  readonly body: Buffer;
  readonly contentType: string;
}

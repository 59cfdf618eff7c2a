import { contract } from '@kontor/contract';
import type { Call } from '../call.ts';
import { preferences } from '../preferences/index.ts';

/** A preference that takes rights on a table away: which bits stay, and why. */
export interface RightOverride {
  readonly mask: number;
  readonly reason: string;
}

const everything: RightOverride = { mask: -1, reason: '' };

/**
 * Section `Rights-<table>`, key `Rights`, value `mask[, reason]` (spec data-model §12). It only ever removes
 * rights: what remains is what both the role and the preference allow.
 */
export async function rightOverride(
  call: Pick<Call, 'db' | 'caller'>,
  table: string,
): Promise<RightOverride> {
  const value = (await preferences(call)).text(`Rights-${table}`, 'Rights')?.trim();
  return value ? readOverride(value) : everything;
}

/** `R, [SR_REASON]`; a mask nobody can read takes everything: a typing error must not grant a right. */
function readOverride(value: string): RightOverride {
  const parts = value.split(',').map((part) => part.trim());
  const masks = parts.map(maskOf);
  const end = masks.indexOf(undefined);
  const count = end < 0 ? parts.length : end;
  return {
    mask: masks.slice(0, count).reduce<number>((all, mask) => all | (mask ?? 0), 0),
    reason: parts.slice(count).join(', '),
  };
}

function maskOf(name: string): number | undefined {
  if (/^\d+$/.test(name)) return Number(name);
  const member = contract().enums.ETableRight?.members.find(
    ([known]) => known.toLowerCase() === name.toLowerCase(),
  );
  return member?.[1];
}

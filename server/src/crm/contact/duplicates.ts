import type { DuplicateEntry } from '@kontor/contract';
import type { Call } from '../call.ts';
import { contactFullName, soundex } from '../naming/index.ts';
import { alive } from '../subrows/index.ts';

interface DuplicateRow {
  readonly contact_id: number;
  readonly name: string;
  readonly department: string | null;
  readonly orgnr: string | null;
}

interface Rule {
  readonly name: string;
  readonly displayName: string;
}

const nameRule: Rule = { name: 'ContactNameDepartment', displayName: '[SR_DUPLICATE_NAME]' };
const domainRule: Rule = { name: 'ContactDomain', displayName: '[SR_DUPLICATE_DOMAIN]' };

/** More than these help nobody to decide whether the company exists already. */
const mostDuplicates = 50;

const toEntry =
  (rule: Rule) =>
  (row: DuplicateRow): DuplicateEntry => ({
    RuleName: rule.name,
    RuleDisplayName: rule.displayName,
    SoPrimaryKey: row.contact_id,
    EntryName: contactFullName(row.name, row.department ?? ''),
    EntryIdentifier: row.orgnr ?? '',
  });

/** Companies that are written or sound like `name`; an empty department matches every department. */
export async function nameDuplicates(
  call: Call,
  name: string,
  department: string,
): Promise<DuplicateEntry[]> {
  const rows = await call.db.query<DuplicateRow>({
    name: 'contact-duplicates-name',
    text: `select contact_id, name, department, orgnr from contact c
           where tenant_id = $1 and ${alive('c')}
             and ((soundex = $2 and $2 <> '') or lower(name) = lower($3))
             and ($4 = '' or lower(coalesce(department, '')) = lower($4))
           order by lower(name) <> lower($3), contact_id limit ${mostDuplicates}`,
    values: [call.tenant.id, soundex(name), name.trim(), department.trim()],
  });
  return rows.map(toEntry(nameRule));
}

export async function domainDuplicates(call: Call, domain: string): Promise<DuplicateEntry[]> {
  const rows = await call.db.query<DuplicateRow>({
    name: 'contact-duplicates-domain',
    text: `select distinct c.contact_id, c.name, c.department, c.orgnr from company_domain d
           join contact c on c.tenant_id = d.tenant_id and c.contact_id = d.company_id
           where d.tenant_id = $1 and lower(d.domain_name) = lower($2) and ${alive('c')}
           order by c.contact_id limit ${mostDuplicates}`,
    values: [call.tenant.id, domain.trim()],
  });
  return rows.map(toEntry(domainRule));
}

import { archiveErrors } from './archive-errors.ts';
import type { Expression } from './expression.ts';
import type { Column } from './graph-walk.ts';
import { keyOf, type Node } from './scope.ts';

/** Key of the purpose (`ConsentPurpose.key`), and whether its legal base must say that it was withdrawn. */
const questions: Readonly<Record<string, { purpose: string; withdrawn: boolean }>> = {
  hasStoreConsent: { purpose: 'STORE', withdrawn: false },
  withdrawnStoreConsent: { purpose: 'STORE', withdrawn: true },
  hasEmarketingConsent: { purpose: 'EMARKETING', withdrawn: false },
  withdrawnEmarketingConsent: { purpose: 'EMARKETING', withdrawn: true },
};

/** Whether a person has given, or taken back, consent to a purpose. */
export function consentExpression(
  node: Node,
  _inputs: string,
  column: Column,
  way: { rowFor: (node: Node, table: string) => Node },
): Expression {
  const person = way.rowFor(node, 'person');
  const question = questions[column.name.slice(column.name.lastIndexOf('/') + 1)];
  if (!question) throw archiveErrors.notComputed(column.name, 'consent');
  const value = `exists (
    select 1 from consentperson cp
    join consentpurpose pu on pu.tenant_id = $1 and pu.consentpurpose_id = cp.consentpurpose_id
    left join legalbase lb on lb.tenant_id = $1 and lb.legalbase_id = cp.legalbase_id
    where cp.tenant_id = $1 and cp.person_id = ${keyOf(person)} and upper(pu.key) = '${question.purpose}'
      and (coalesce(upper(lb.key), '') = 'WITHDRAWN') = ${question.withdrawn})`;
  return { kind: 'bool', value, node: person };
}

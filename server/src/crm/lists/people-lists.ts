import type { MDOListItem } from '@kontor/contract';
import type { Call } from '../call.ts';
import { associates, type DirectoryEntry } from '../users/index.ts';
import { compareNames } from './list-text.ts';
import { mdoHeading, mdoItem } from './mdo-item.ts';
import { referenceData } from './reference-data.ts';

const associateTypes = { employee: 0, resource: 1 } as const;

/** Users and resources as MDO lists; users stand below their primary group unless a flat list is asked for. */
export const peopleLists: Readonly<
  Record<string, (call: Call, query: { readonly flat?: boolean }) => Promise<MDOListItem[]>>
> = {
  associate: (call, { flat }) => people(call, 'associate', associateTypes.employee, flat !== true),
  resource: (call) => people(call, 'resource', associateTypes.resource, false),
};

async function people(call: Call, list: string, type: number, grouped: boolean): Promise<MDOListItem[]> {
  const [directory, reference] = await Promise.all([associates(call), referenceData(call)]);
  const active = directory.all
    .filter((entry) => entry.type === type && !entry.deleted && !entry.retired)
    .sort((a, b) => compareNames(a.fullName, b.fullName));
  if (!grouped) return active.map((entry) => person(entry, list));
  return reference
    .rows('usergroup')
    .filter((group) => !group.deleted)
    .map((group) =>
      mdoHeading(
        { id: group.id, name: group.name, tooltip: group.tooltip, rank: group.rank, type: list },
        active.filter((entry) => entry.groupId === group.id).map((entry) => person(entry, list)),
      ),
    )
    .filter((heading) => (heading.ChildItems ?? []).length > 0);
}

const person = (entry: DirectoryEntry, list: string): MDOListItem =>
  mdoItem({
    id: entry.associateId,
    name: entry.fullName,
    tooltip: entry.tooltip,
    rank: entry.rank,
    type: list,
    extraInfo: `person_id=${entry.personId}&contact_id=${entry.contactId}`,
  });

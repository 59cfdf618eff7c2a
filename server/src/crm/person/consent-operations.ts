import type { ConsentInfo } from '@kontor/contract';
import type { Arguments, Call, OperationTable } from '../call.ts';
import type { ReferenceData } from '../lists/index.ts';
import { argument, EntityChanges, references, writeChanges } from '../subrows/index.ts';
import { itemOf, saveConsents } from './consent-changes.ts';
import { consentInfo, rightsRowOf } from './person-entity.ts';
import { findPerson } from './person-reads.ts';
import { lockPerson } from './person-row.ts';

const { id, text } = argument;

/** Consents by person and purpose; purposes, sources and legal bases are named by their keys. */
export const consentOperations: OperationTable = {
  'Person.GetConsentInfos': async (call, args) => (await consents(call, id(args, 'PersonId'))).all,
  'Person.HasConsent': async (call, args) => {
    const { all, lists } = await consents(call, id(args, 'PersonId'));
    const purpose = purposeOf(lists, args);
    return all.some((consent) => consent.ConsentPurposeId === purpose);
  },
  'Person.SetConsent': (call, args) =>
    changeConsents(call, id(args, 'PersonId'), (others, lists) => [
      ...others(purposeOf(lists, args)),
      {
        ConsentPurposeId: purposeOf(lists, args),
        ConsentSourceKey: text(args, 'Source'),
        LegalBaseKey: text(args, 'LegalBase'),
        Comment: text(args, 'Comment'),
      },
    ]),
  'Person.RemoveConsent': (call, args) =>
    changeConsents(call, id(args, 'PersonId'), (others, lists) => others(purposeOf(lists, args))),
};

const purposeOf = (lists: ReferenceData, args: Arguments): number =>
  itemOf(lists, 'consentpurpose', undefined, text(args, 'Purpose'), 'Purpose');

async function consents(call: Call, personId: number) {
  const { row, references: found } = await findPerson(call, personId);
  return { all: row.consents.map((consent) => consentInfo(consent, found.lists)), lists: found.lists };
}

type Others = (purposeId: number) => readonly ConsentInfo[];

/** @param wanted the person's consents afterwards, from those for other purposes */
async function changeConsents(
  call: Call,
  personId: number,
  wanted: (others: Others, lists: ReferenceData) => readonly ConsentInfo[],
): Promise<void> {
  const { lists, personRights, personFields } = await references(call);
  await call.db.transaction(async (tx) => {
    const current = await lockPerson(tx, personFields, personId);
    personRights.assertUpdate(rightsRowOf(current));
    const infos = current.consents.map((consent) => consentInfo(consent, lists));
    const sent = wanted((purpose) => infos.filter((info) => info.ConsentPurposeId !== purpose), lists);
    const changes = new EntityChanges();
    saveConsents(changes, sent, current.consents, personId, lists);
    changes.save('person', personId, current, {});
    await writeChanges(tx, call, changes);
  });
}

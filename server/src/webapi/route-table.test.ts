import { operations } from '@kontor/contract';
import { describe, expect, it } from 'vitest';
import { createRouteTable, segmentsOf } from './route-table.ts';

const routes = createRouteTable(operations());
const find = (method: string, path: string) => {
  const match = routes.match(method, segmentsOf(path));
  return match.kind === 'found' ? match.route.operation.key : match.kind;
};

describe('Routes (spec rest §2)', () => {
  it.each([
    ['GET', '/Contact/default', 'v1ContactEntity_DefaultContactEntity', 'a literal beats {id}'],
    ['GET', '/contact/DEFAULT/', 'v1ContactEntity_DefaultContactEntity', 'casing and trailing slash'],
    ['GET', '/Contact/5', 'v1ContactEntity_GetContactEntity', 'an id'],
    ['GET', '/Contact/abc', 'v1ContactEntity_GetContactEntity', 'no id: the value is refused later'],
    ['GET', '/List/5', 'v1ListEntity_GetListEntity', 'an integer goes to {id}'],
    ['GET', '/List/-64', 'v1ListEntity_GetListEntity', 'a negative one too'],
    ['GET', '/List/Category', 'v1CategoryList_GetListDefinition', 'a typed list is a literal'],
    ['GET', '/List/MyList', 'v1ListEntity_GetListEntityByName', 'text goes to {name}'],
    ['GET', '/List/MyList/Items', 'v1ListItemEntity_GetAllFromListName', 'and so on below it'],
    ['GET', '/BatchTask/5', 'v1Batch_GetBatchTaskInfo', 'an integer goes to {id}'],
    ['GET', '/BatchTask/all', 'v1Batch_GetBatchTaskInfosByState', 'an enum name to the enum'],
    ['GET', '/User/currentPrincipal', 'v1User_GetCurrentPrincipal', 'a literal beats {userName}'],
    ['PATCH', '/Contact/5', 'v1ContactEntity_PatchContactEntity', 'PATCH stands beside PUT'],
    ['POST', '/Agents/contact/getcontactentity', 'Contact.GetContactEntity', 'agents in any casing'],
    ['DELETE', '/Contact', 'wrongMethod', 'a known path with another verb'],
    ['GET', '/Contact/5/Nothing', 'unknown', 'an unknown path'],
    ['GET', '/', 'unknown', 'no path at all'],
  ])('%s %s is %s: %s', (method, path, expected) => {
    expect(find(method, path)).toBe(expected);
  });

  it('goes back when a literal leads nowhere', () => {
    expect(find('GET', '/List/Category/Items/3')).toBe('v1CategoryList_GetCategory');
    expect(find('GET', '/Contact/UdefLayout/Published/SuperOffice:1')).toBe(
      'v1ContactEntity_GetPublishedUdefFieldInfo',
    );
  });
});

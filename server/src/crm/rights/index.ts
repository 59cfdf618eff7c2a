export { rowRights, tableRights } from './data-rights.ts';
export {
  type EntityRights,
  entityRights,
  ownerContactIds,
  type RightsRow,
} from './entity-rights.ts';

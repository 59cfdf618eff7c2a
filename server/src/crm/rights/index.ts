export { type RowOwner, rowRights, tableRights } from './data-rights.ts';
export {
  type EntityRights,
  entityRights,
  ownerContactIds,
  type RightsRow,
  type RowRight,
} from './entity-rights.ts';

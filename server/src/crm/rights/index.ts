export {
  type EntityRights,
  entityRights,
  ownerContactIds,
  type RightsRow,
  type RowRight,
} from './entity-rights.ts';

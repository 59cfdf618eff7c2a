export { BindingError } from './codec/binding-error.ts';
export {
  type DateKind,
  dateKind,
  emptyDate,
  readDate,
  wallAt,
  writeDate,
  type Zones,
} from './codec/dates.ts';
export { readDuration, writeDuration } from './codec/duration.ts';
export { enumCodec } from './codec/enums.ts';
export { type ReadOptions, readNamed, readValue } from './codec/read-value.ts';
export { type WriteOptions, writeJson, writeValue } from './codec/write-value.ts';
export { type Zone, zone } from './codec/zone.ts';
export { type Contract, contract, dataFile } from './contract.ts';
export type * from './generated/types.generated.ts';
export { type JsonField, jsonFields } from './json-fields.ts';
export { type HttpMethod, type Operation, operations, type Parameter, tierOf } from './operations.ts';
export { type TypeShape, typeShape } from './type-expression.ts';

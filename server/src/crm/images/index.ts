export { imageOperations } from './image-operations.ts';

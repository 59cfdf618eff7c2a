import { describe, expect, it } from 'vitest';
import { aWorld } from '../../../tests/support/a-world.ts';
import type { World } from '../features/world/world.ts';
import { type Searched, search } from './search-index.ts';

const searched: Searched = {
  places: [
    { to: '/', title: 'Home', key: 'h' },
    { to: '/reference/{-$environment}/{-$face}/{-$tag}', title: 'API reference', key: 'r' },
  ],
  world: aWorld() as unknown as World,
  tags: { rest: [{ name: 'List_Category', operations: 25, implemented: 3 }], agents: [] },
};
const titles = (text: string, among = searched) => search(text, among).map(({ title }) => title);

describe('search', () => {
  it.each([
    ['Cust10002', ['Cust10002']],
    ['ÅSGÅRD', ['Cust10002']],
    ['ida strand', ['Ida Å. Strand']],
    ['sync production', ['Fjord Sync']],
    ['list category', ['List Category']],
    ['nothing of that name', []],
  ])('finds %s', (text, found) => {
    expect(titles(text)).toEqual(found);
  });

  it('finds an application by its client id', () => {
    const clientId = searched.world?.applications[4]?.clientId ?? '';
    expect(titles(clientId)).toEqual(['Fjord Native']);
  });

  it('starts with the pages, and has them alone until the rest has come', () => {
    expect(titles('').slice(0, 2)).toEqual(['Home', 'API reference']);
    expect(titles('', { ...searched, world: undefined, tags: undefined })).toEqual(['Home', 'API reference']);
  });
});

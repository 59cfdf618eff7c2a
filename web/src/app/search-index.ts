import type { World } from '../features/world/world.ts';
import { environmentTitles } from '../lib/environment.ts';
import type { Places } from './places.ts';

export interface Found {
  readonly kind: 'Page' | 'Tenant' | 'Application' | 'Person';
  readonly title: string;
  readonly detail: string;
  readonly to: string;
  readonly hash?: string;
}

const most = 8;

/** What can be found, pages first; every word typed must occur. */
export function search(text: string, places: Places, world: World | undefined): Found[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return everything(places, world)
    .filter(({ title, detail, kind }) => {
      const haystack = `${title} ${detail} ${kind}`.toLowerCase();
      return words.every((word) => haystack.includes(word));
    })
    .slice(0, most);
}

function everything(places: Places, world: World | undefined): Found[] {
  const pages: Found[] = places.map(({ to, title }) => ({ kind: 'Page', title, detail: '', to }));
  if (world === undefined) return pages;
  return [
    ...pages,
    ...world.tenants.map(
      ({ ctx, name, environment }): Found => ({
        kind: 'Tenant',
        title: ctx,
        detail: `${name} · ${environmentTitles[environment]}`,
        to: '/',
        hash: `environment-${environment}`,
      }),
    ),
    ...world.applications.map(
      ({ name, environment, clientId }): Found => ({
        kind: 'Application',
        title: name,
        detail: `${environmentTitles[environment]} · ${clientId}`,
        to: '/',
        hash: 'applications',
      }),
    ),
    ...world.users.map(
      ({ name, username }): Found => ({
        kind: 'Person',
        title: name,
        detail: username,
        to: '/',
        hash: 'people',
      }),
    ),
  ];
}

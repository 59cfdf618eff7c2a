import { type ApiFace, apiFaces, apiFaceTitles, type TagSummary } from '../features/reference/openapi.ts';
import type { World } from '../features/world/world.ts';
import { environmentTitles } from '../lib/environment.ts';
import type { Places } from './places.ts';

export interface Found {
  readonly kind: 'Page' | 'Tenant' | 'Application' | 'Person' | 'API';
  readonly title: string;
  readonly detail: string;
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly hash?: string;
}

/** What there is to find; parts that are still on their way are absent. */
export interface Searched {
  readonly places: Places;
  readonly world: World | undefined;
  readonly tags: Readonly<Record<ApiFace, readonly TagSummary[]>> | undefined;
}

const most = 8;

/** What can be found, pages first; every word typed must occur. */
export function search(text: string, searched: Searched): Found[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return everything(searched)
    .filter(({ title, detail, kind }) => {
      const haystack = `${title} ${detail} ${kind}`.toLowerCase();
      return words.every((word) => haystack.includes(word));
    })
    .slice(0, most);
}

function everything({ places, world, tags }: Searched): Found[] {
  return [
    ...places.map(({ to, title }): Found => ({ kind: 'Page', title, detail: '', to })),
    ...(world ? inWorld(world) : []),
    ...(tags ? apiFaces.flatMap((face) => tags[face].map((tag) => inReference(face, tag))) : []),
  ];
}

function inWorld({ tenants, applications, users }: World): Found[] {
  return [
    ...tenants.map(
      ({ ctx, name, environment }): Found => ({
        kind: 'Tenant',
        title: ctx,
        detail: `${name} · ${environmentTitles[environment]}`,
        to: '/',
        hash: `environment-${environment}`,
      }),
    ),
    ...applications.map(
      ({ name, environment, clientId }): Found => ({
        kind: 'Application',
        title: name,
        detail: `${environmentTitles[environment]} · ${clientId}`,
        to: '/',
        hash: 'applications',
      }),
    ),
    ...users.map(
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

const inReference = (face: ApiFace, { name }: TagSummary): Found => ({
  kind: 'API',
  title: name.replace('_', ' '),
  detail: apiFaceTitles[face],
  to: '/reference/{-$environment}/{-$face}/{-$tag}',
  params: { environment: 'sod', face, tag: name },
});

import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../features/session/session.ts';

/** Where one can go. `key` follows `g` on the keyboard. */
const localPlaces = [
  { to: '/', title: 'World', key: 'w' },
  { to: '/reference/{-$environment}/{-$face}/{-$tag}', title: 'API reference', key: 'r' },
] as const;

const productionPlaces = [{ to: '/', title: 'Home', key: 'h' }, localPlaces[1]] as const;

export type Places = typeof localPlaces | typeof productionPlaces;

export function usePlaces(): Places {
  const { data: session } = useQuery(sessionQuery);
  return session?.mode === 'production' ? productionPlaces : localPlaces;
}

import { useQuery } from '@tanstack/react-query';
import { Landing } from '../features/session/landing.tsx';
import { sessionQuery } from '../features/session/session.ts';
import { WorldPage } from '../features/world/world-page.tsx';
import { PageSkeleton } from '../ui/page-skeleton.tsx';
import { ErrorPage } from './error-page.tsx';

/** The first page: the world in local mode, else what this is and the way in. */
export function Home() {
  const { data: session, error } = useQuery(sessionQuery);
  if (error) return <ErrorPage error={error} />;
  if (session === undefined) return <PageSkeleton />;
  return session.mode === 'local' ? <WorldPage /> : <Landing session={session} />;
}

import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { sessionQuery } from '../features/session/session.ts';
import { worldQuery } from '../features/world/world.ts';
import { ErrorPage } from './error-page.tsx';
import { Home } from './home.tsx';
import { NotFound } from './not-found.tsx';
import { Shell } from './shell.tsx';

interface RouterContext {
  readonly queryClient: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({ component: Shell, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  // Asked for while the code is still coming; the page shows itself as soon as it can.
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(sessionQuery);
    void context.queryClient.prefetchQuery(worldQuery);
  },
  component: Home,
});

const reference = createRoute({
  getParentRoute: () => root,
  path: '/reference/{-$environment}/{-$face}/{-$tag}',
  component: lazyRouteComponent(() => import('../features/reference/reference-page.tsx'), 'ReferencePage'),
});

const routeTree = root.addChildren([home, reference]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFound,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

import { Button } from '@mantine/core';
import { ApiError } from '../lib/api.ts';
import { ValueField } from '../ui/value-field.tsx';
import { useTitle } from './use-title.ts';

/** What happened, the id to quote, and the way on. */
export function ErrorPage({ error }: { error: unknown }) {
  useTitle('Something went wrong');
  return (
    <div role="alert">
      <h1>Something went wrong</h1>
      <p>{explain(error)}</p>
      {error instanceof ApiError && error.requestId !== '' && (
        <p>
          Request ID <ValueField value={error.requestId} what="request id" />
        </p>
      )}
      <Button onClick={() => location.reload()}>Try again</Button>
    </div>
  );
}

function explain(error: unknown): string {
  // What `fetch` throws when nobody listens any more.
  if (error instanceof TypeError && /fetch|network/i.test(error.message)) {
    return 'The platform does not answer. If you stopped it, start it again with npm start.';
  }
  return error instanceof Error ? error.message : 'The page stopped working.';
}

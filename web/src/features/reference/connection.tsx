import { Button, NativeSelect, PasswordInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { postJson } from '../../lib/api.ts';
import { Panel } from '../../ui/section.tsx';
import { sessionQuery } from '../session/session.ts';
import classes from './reference.module.css';

/** Whom calls go to, and with which token. The token stays in this page's memory. */
export interface ConnectionState {
  readonly server: string;
  readonly token: string;
  readonly setServer: (server: string) => void;
  readonly setToken: (token: string) => void;
}

type Servers = readonly { readonly url: string; readonly description?: string }[];

// Tokens by server, kept while one reads on from tag to tag, and gone with the tab.
const tokens = new Map<string, string>();

export function useConnection(servers: Servers): ConnectionState {
  const [server, setServer] = useState(servers[0]?.url ?? '');
  const [, redraw] = useState(0);
  return {
    server,
    token: tokens.get(server) ?? '',
    setServer,
    setToken: (token) => {
      tokens.set(server, token);
      redraw((count) => count + 1);
    },
  };
}

export function Connection({ connection, servers }: { connection: ConnectionState; servers: Servers }) {
  const { server, token, setServer, setToken } = connection;
  const { data: session } = useQuery(sessionQuery);
  const tenant = server.split('/').at(-1) ?? '';
  const issue = useMutation({
    mutationFn: () => postJson<{ accessToken: string }>('/tokens', { tenant }),
    onSuccess: ({ accessToken }) => setToken(accessToken),
  });
  return (
    <Panel className={classes.connection}>
      <NativeSelect
        label="Tenant"
        value={server}
        onChange={(event) => setServer(event.currentTarget.value)}
        data={servers.map(({ url, description }) => ({ value: url, label: description ?? url }))}
      />
      <PasswordInput
        label="Access token"
        placeholder="8A:…"
        autoComplete="off"
        value={token}
        onChange={(event) => setToken(event.currentTarget.value.trim())}
        error={issue.error?.message}
        visibilityToggleButtonProps={{ 'aria-label': 'Reveal access token' }}
      />
      {session?.mode === 'local' && (
        <Button variant="default" loading={issue.isPending} onClick={() => issue.mutate()}>
          Get a token
        </Button>
      )}
    </Panel>
  );
}

import { Switch, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import type { EnvironmentName } from '../../lib/environment.ts';
import { Empty, Panel } from '../../ui/section.tsx';
import { Connection, useConnection } from './connection.tsx';
import { endpointsOf, type OpenApi } from './openapi.ts';
import { OperationRow } from './operation-row.tsx';
import classes from './reference.module.css';

/** The operations of one tag, with the tenant and token they are tried on. */
export function TagPage({ document, environment }: { document: OpenApi; environment: EnvironmentName }) {
  const connection = useConnection(document.servers);
  const [filter, setFilter] = useState('');
  const [answersOnly, setAnswersOnly] = useState(false);
  const endpoints = endpointsOf(document).filter(
    (endpoint) =>
      `${endpoint.method} ${endpoint.path} ${endpoint.summary}`
        .toLowerCase()
        .includes(filter.toLowerCase()) &&
      (!answersOnly || endpoint['x-kontor-implemented']),
  );
  return (
    <>
      <Connection connection={connection} servers={document.servers} />
      <div className={classes.filters}>
        <TextInput
          className={classes.grow}
          aria-label="Filter operations"
          placeholder="Filter operations"
          leftSection={<IconFilter size={16} aria-hidden />}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
        <Switch
          label="Only what answers here"
          checked={answersOnly}
          onChange={(event) => setAnswersOnly(event.currentTarget.checked)}
        />
      </div>
      {endpoints.length === 0 ? (
        <Empty title="No such operation">
          {answersOnly
            ? 'Others are described, but answer 501 until they are built.'
            : 'Method, path and name are searched.'}
        </Empty>
      ) : (
        <Panel>
          {endpoints.map((endpoint) => (
            <OperationRow
              key={endpoint.operationId}
              endpoint={endpoint}
              document={document}
              connection={connection}
              environment={environment}
            />
          ))}
        </Panel>
      )}
    </>
  );
}

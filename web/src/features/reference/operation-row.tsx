import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { EnvironmentName } from '../../lib/environment.ts';
import { Tag } from '../../ui/badge.tsx';
import type { ConnectionState } from './connection.tsx';
import type { Endpoint, OpenApi } from './openapi.ts';
import classes from './reference.module.css';
import { SchemaTable } from './schema-table.tsx';
import { TryIt } from './try-it.tsx';

export interface OperationProps {
  readonly endpoint: Endpoint;
  readonly document: OpenApi;
  readonly connection: ConnectionState;
  readonly environment: EnvironmentName;
}

/** One operation: a line, and behind it what it takes, what it gives, and the way to try it. */
export function OperationRow(props: OperationProps) {
  const { endpoint, document } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const result = endpoint.responses['200']?.content;
  const resultSchema = result && Object.values(result)[0]?.schema;
  return (
    <section className={classes.operation}>
      <h2 className={classes.operationHeading}>
        <UnstyledButton
          className={classes.operationHead}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={classes.method} data-method={endpoint.method}>
            {endpoint.method}
          </span>
          <span className={classes.path}>
            <code>{endpoint.path.replace('/api/v1', '')}</code>
            <span className={classes.summary}>{endpoint.summary}</span>
          </span>
          {!endpoint['x-kontor-implemented'] && <Tag>Answers 501</Tag>}
          <IconChevronRight size={16} aria-hidden className={isOpen ? classes.turned : undefined} />
        </UnstyledButton>
      </h2>
      <div id={id} hidden={!isOpen} className={classes.operationBody}>
        {isOpen && (
          <>
            {!endpoint['x-kontor-implemented'] && (
              <p className={classes.quiet}>
                Known and described, but nothing stands behind it yet: it answers 501 with the documented
                error body.
              </p>
            )}
            <TryIt {...props} />
            {resultSchema && <SchemaTable schema={resultSchema} schemas={document.components.schemas} />}
          </>
        )}
      </div>
    </section>
  );
}

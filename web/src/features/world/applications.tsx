import { Collapse, SegmentedControl, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { environmentNames, environmentTitles } from '../../lib/environment.ts';
import { Tag } from '../../ui/badge.tsx';
import { EnvironmentBadge } from '../../ui/environment-badge.tsx';
import { type Column, Records } from '../../ui/records.tsx';
import { Empty, Panel, Section } from '../../ui/section.tsx';
import { SecretField, ValueField } from '../../ui/value-field.tsx';
import classes from './applications.module.css';
import type { WorldApplication } from './world.ts';

const all = 'all';

/** Applications by name: the same one has other credentials in every environment. */
export function Applications({ applications }: { applications: readonly WorldApplication[] }) {
  const [shown, setShown] = useState<string>(all);
  const visible = applications.filter(({ environment }) => shown === all || environment === shown);
  const names = [...new Set(visible.map(({ name }) => name))];
  return (
    <Section
      id="applications"
      title="Applications"
      lead="A client id and secret for each environment an application is published to."
      aside={
        applications.length > 0 && (
          <SegmentedControl
            aria-label="Environment"
            size="sm"
            value={shown}
            onChange={setShown}
            data={[
              { value: all, label: 'All' },
              ...environmentNames.map((name) => ({ value: name, label: environmentTitles[name] })),
            ]}
          />
        )
      }
    >
      <div className={classes.list}>
        {names.map((name) => (
          <Application key={name} published={visible.filter((application) => application.name === name)} />
        ))}
      </div>
      {names.length === 0 && (
        <Empty title="No applications here">
          An application is anything that calls the APIs. It has a client id and a secret for each environment
          it is published to.
        </Empty>
      )}
    </Section>
  );
}

const columns: readonly Column<WorldApplication>[] = [
  { title: 'Environment', width: '9rem', cell: ({ environment }) => <EnvironmentBadge name={environment} /> },
  {
    title: 'Client id',
    cell: (application) => (
      <ValueField value={application.clientId} what={`client id of ${called(application)}`} />
    ),
  },
  {
    title: 'Client secret',
    cell: (application) =>
      application.clientSecret ? (
        <SecretField value={application.clientSecret} what={`client secret of ${called(application)}`} />
      ) : (
        <span className={classes.quiet}>None: PKCE instead</span>
      ),
  },
];

const called = ({ name, environment }: WorldApplication) => `${name} in ${environmentTitles[environment]}`;

function Application({ published }: { published: readonly WorldApplication[] }) {
  const [isOpen, { toggle }] = useDisclosure(false);
  const [first] = published;
  if (first === undefined) return null;
  return (
    <Panel>
      <div className={classes.head}>
        <h3 className={classes.name}>{first.name}</h3>
        <Tag>{first.kind === 'standard' ? 'Standard' : 'Custom'}</Tag>
        <span className={classes.quiet}>{first.partner}</span>
        <UnstyledButton
          className={classes.more}
          onClick={toggle}
          aria-expanded={isOpen}
          aria-label={`Redirects and keys of ${first.name}`}
        >
          Redirects and keys
          <IconChevronRight size={16} aria-hidden className={isOpen ? classes.turned : undefined} />
        </UnstyledButton>
      </div>
      <Records
        label={`${first.name} by environment`}
        columns={columns}
        records={published}
        keyOf={({ clientId }) => clientId}
      />
      <Collapse in={isOpen}>
        {published.map((application) => (
          <Details key={application.clientId} application={application} />
        ))}
      </Collapse>
    </Panel>
  );
}

function Details({ application }: { application: WorldApplication }) {
  const { redirectUris, privateKeyPem, systemTokens = {} } = application;
  return (
    <dl className={classes.details}>
      <dt>
        <EnvironmentBadge name={application.environment} />
      </dt>
      <dd />
      <dt>Redirects</dt>
      <dd>
        {redirectUris.length === 0 && <span className={classes.quiet}>None: it signs nobody in</span>}
        {redirectUris.map((uri) => (
          <ValueField key={uri} value={uri} what={`redirect of ${called(application)}`} />
        ))}
      </dd>
      {privateKeyPem && (
        <>
          <dt>Private key</dt>
          <dd>
            <SecretField value={privateKeyPem} what={`private key of ${called(application)}`} />
          </dd>
        </>
      )}
      {Object.entries(systemTokens).map(([ctx, token]) => (
        <SystemToken key={ctx} ctx={ctx} token={token} />
      ))}
    </dl>
  );
}

function SystemToken({ ctx, token }: { ctx: string; token: string }) {
  return (
    <>
      <dt>System token {ctx}</dt>
      <dd>
        <SecretField value={token} what={`system token for ${ctx}`} />
      </dd>
    </>
  );
}

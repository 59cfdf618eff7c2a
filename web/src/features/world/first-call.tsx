import { NativeSelect, SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { environmentTitles } from '../../lib/environment.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Panel } from '../../ui/section.tsx';
import { type Language, languages, sampleCode } from './sample-code.ts';
import classes from './world.module.css';
import type { World } from './world.ts';

/** The same call in three languages, with the ids of the tenant and application one picks. */
export function FirstCall({ world }: { world: World }) {
  const [ctx, setCtx] = useState(world.tenants[0]?.ctx ?? '');
  const [app, setApp] = useState('');
  const [language, setLanguage] = useState<Language>('curl');
  const tenant = world.tenants.find((candidate) => candidate.ctx === ctx) ?? world.tenants[0];
  if (tenant === undefined) return null;
  const applications = world.applications.filter(({ environment }) => environment === tenant.environment);
  const application = applications.find(({ name }) => name === app);
  return (
    <Panel className={classes.firstCall}>
      <div className={classes.controls}>
        <NativeSelect
          label="Tenant"
          value={tenant.ctx}
          onChange={(event) => setCtx(event.currentTarget.value)}
          data={world.tenants.map((row) => ({
            value: row.ctx,
            label: `${row.ctx} · ${row.name} · ${environmentTitles[row.environment]}`,
          }))}
        />
        <NativeSelect
          label="Application"
          value={application?.name ?? ''}
          onChange={(event) => setApp(event.currentTarget.value)}
          data={[
            { value: '', label: `Default: ${applications[0]?.name ?? 'none'}` },
            ...applications.map(({ name }) => name),
          ]}
        />
        <SegmentedControl
          aria-label="Language"
          value={language}
          onChange={(value) => setLanguage(languages.find((known) => known === value) ?? 'curl')}
          data={[...languages]}
        />
      </div>
      <CodeBlock code={sampleCode(language, tenant, application?.name)} what={`first call in ${language}`} />
      <p className={classes.quiet}>
        <code>kontor token</code> signs nobody in and exists in local worlds only. Elsewhere an application
        gets its token from SuperID. Next: every operation in the{' '}
        <Link to="/reference/{-$environment}/{-$face}/{-$tag}" params={{ environment: tenant.environment }}>
          API reference
        </Link>
        .
      </p>
    </Panel>
  );
}

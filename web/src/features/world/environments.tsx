import { IconArrowUpRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import {
  type EnvironmentName,
  environmentNames,
  environmentPurposes,
  environmentTitles,
} from '../../lib/environment.ts';
import { StateBadge } from '../../ui/badge.tsx';
import { badgeColours, EnvironmentIcon } from '../../ui/environment-badge.tsx';
import { ValueField } from '../../ui/value-field.tsx';
import classes from './environments.module.css';
import type { World, WorldEnvironment, WorldTenant } from './world.ts';

export function Environments({ world }: { world: World }) {
  return (
    <div className={classes.grid}>
      {environmentNames.map((name) => (
        <EnvironmentCard
          key={name}
          name={name}
          environment={world.environments[name]}
          tenants={world.tenants.filter((tenant) => tenant.environment === name)}
        />
      ))}
    </div>
  );
}

interface EnvironmentCardProps {
  readonly name: EnvironmentName;
  readonly environment: WorldEnvironment;
  readonly tenants: readonly WorldTenant[];
}

function EnvironmentCard({ name, environment, tenants }: EnvironmentCardProps) {
  return (
    <article className={classes.card} style={badgeColours(name)} id={`environment-${name}`}>
      <header className={classes.head}>
        <span className={classes.icon}>
          <EnvironmentIcon name={name} size={20} />
        </span>
        <div>
          <h3 className={classes.title}>{environmentTitles[name]}</h3>
          <p className={classes.purpose}>{environmentPurposes[name]}</p>
        </div>
      </header>
      <dl className={classes.facts}>
        <dt>SuperID</dt>
        <dd>
          <ValueField value={environment.issuer} what={`issuer of ${environmentTitles[name]}`} />
        </dd>
        <dt>API hosts</dt>
        <dd>
          {environment.hosts.map((host) => (
            <ValueField key={host} value={host} what={`API host of ${environmentTitles[name]}`} />
          ))}
        </dd>
      </dl>
      <ul className={classes.tenants} aria-label={`Tenants of ${environmentTitles[name]}`}>
        {tenants.length === 0 && <li className={classes.none}>No tenants</li>}
        {tenants.map((tenant) => (
          <Tenant
            key={tenant.ctx}
            tenant={tenant}
            stateUrl={environment.state.replace('{ctx}', tenant.ctx)}
          />
        ))}
      </ul>
      <footer className={classes.links}>
        <Outside href={environment.discovery}>Discovery</Outside>
        <Outside href={environment.discovery.replace('openid-configuration', 'jwks')}>Signing keys</Outside>
        <Link to="/reference/{-$environment}/{-$face}/{-$tag}" params={{ environment: name }}>
          API reference
        </Link>
      </footer>
    </article>
  );
}

function Tenant({ tenant, stateUrl }: { tenant: WorldTenant; stateUrl: string }) {
  return (
    <li className={classes.tenant}>
      <div className={classes.tenantHead}>
        <ValueField value={tenant.ctx} what={`context identifier ${tenant.ctx}`} />
        <StateBadge state={tenant.state} />
      </div>
      <div className={classes.tenantName}>{tenant.name}</div>
      <div className={classes.tenantLinks}>
        <Outside href={tenant.webapi} about={tenant.ctx}>
          API root
        </Outside>
        <Outside href={stateUrl} about={tenant.ctx}>
          State
        </Outside>
      </div>
    </li>
  );
}

/** A link that leaves the portal, in a tab of its own. */
export function Outside({ href, about, children }: { href: string; about?: string; children: string }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={about && `${children} of ${about}`}
      className={classes.outside}
    >
      {children}
      <IconArrowUpRight size={14} aria-hidden />
    </a>
  );
}

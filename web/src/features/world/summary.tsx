import { RelativeTime } from '../../ui/relative-time.tsx';
import classes from './world.module.css';
import type { World } from './world.ts';

export function Summary({ world }: { world: World }) {
  const running = world.tenants.filter(({ state }) => state === 'Running').length;
  const applications = new Set(world.applications.map(({ name }) => name)).size;
  return (
    <div className={classes.summary}>
      <h1 className={classes.title}>World</h1>
      <p className={classes.lead}>
        A CRM developer platform on this machine, started <RelativeTime at={world.startedAt} />.
      </p>
      <dl className={classes.figures}>
        <Figure name="Tenants running" value={`${running} of ${world.tenants.length}`} href="#environments" />
        <Figure name="Applications" value={applications} href="#applications" />
        <Figure name="People" value={world.users.length} href="#people" />
        <Figure name="Version" value={world.kontor} />
      </dl>
    </div>
  );
}

function Figure({ name, value, href }: { name: string; value: string | number; href?: string }) {
  return (
    <div className={classes.figure}>
      <dt>{href ? <a href={href}>{name}</a> : name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

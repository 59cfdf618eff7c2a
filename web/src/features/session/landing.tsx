import { Button } from '@mantine/core';
import { useTitle } from '../../app/use-title.ts';
import { environmentPurposes, environmentTitles } from '../../lib/environment.ts';
import { EnvironmentIcon } from '../../ui/environment-badge.tsx';
import classes from './landing.module.css';
import { type Session, signInHref } from './session.ts';

/** The first page outside a local world. */
export function Landing({ session }: { session: Session }) {
  useTitle('Developer portal');
  const { user } = session;
  return (
    <div className={classes.landing}>
      <h1 className={classes.title}>{user ? `Hello, ${user.displayName}` : 'Developer portal'}</h1>
      <p className={classes.lead}>
        The place to build on the CRM platform: read every operation of its API and try it on a tenant of
        yours.
      </p>
      {user === null && (
        <>
          <h2 className={classes.subtitle}>Sign in with SuperID</h2>
          <ul className={classes.ways}>
            {session.environments.map(({ name }) => (
              <li key={name}>
                <Button
                  component="a"
                  href={signInHref(name)}
                  variant="default"
                  fullWidth
                  justify="start"
                  size="lg"
                  leftSection={<EnvironmentIcon name={name} size={20} />}
                >
                  {environmentTitles[name]}
                  <span className={classes.purpose}>{environmentPurposes[name]}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/reference">API reference</a>
      </p>
    </div>
  );
}

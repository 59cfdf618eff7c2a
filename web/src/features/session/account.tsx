import { Avatar, Button, Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconLogout } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { environmentTitles } from '../../lib/environment.ts';
import { EnvironmentBadge, EnvironmentIcon } from '../../ui/environment-badge.tsx';
import classes from './account.module.css';
import { type Session, type SignedInUser, sessionQuery, signInHref, signOut } from './session.ts';

/** Who is signed in, at the end of the header; or the way in. */
export function Account() {
  const { data: session } = useQuery(sessionQuery);
  if (session === undefined) return null;
  return session.user === null ? <SignIn session={session} /> : <Profile user={session.user} />;
}

function SignIn({ session }: { session: Session }) {
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button size="sm" rightSection={<IconChevronDown size={16} aria-hidden />}>
          Sign in
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>With SuperID of</Menu.Label>
        {session.environments.map(({ name }) => (
          <Menu.Item
            key={name}
            component="a"
            href={signInHref(name)}
            leftSection={<EnvironmentIcon name={name} size={18} />}
          >
            {environmentTitles[name]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Profile({ user }: { user: SignedInUser }) {
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <UnstyledButton className={classes.profile} aria-label={`Signed in as ${user.displayName}`}>
          <Avatar size={30} radius="xl" name={user.displayName} color="accent" />
          <span className={classes.name}>{user.displayName}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.card}>
          <strong>{user.displayName}</strong>
          <span className={classes.quiet}>{user.email}</span>
          <EnvironmentBadge name={user.environment} />
          {user.memberships.map(({ partner, permissions }) => (
            <div key={partner.id}>
              {partner.name}
              <div className={classes.quiet}>{permissions.join(', ')}</div>
            </div>
          ))}
          {user.staffRoles.length > 0 && <div>{user.staffRoles.join(', ')}</div>}
          {user.memberships.length === 0 && user.staffRoles.length === 0 && (
            <div className={classes.quiet}>
              Not a member of any partner yet. A partner's administrator adds people.
            </div>
          )}
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={signOut}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

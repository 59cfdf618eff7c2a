import { Tag } from '../../ui/badge.tsx';
import { type Column, Records } from '../../ui/records.tsx';
import { Empty, Panel, Section } from '../../ui/section.tsx';
import { SecretField, ValueField } from '../../ui/value-field.tsx';
import classes from './world.module.css';
import type { WorldUser } from './world.ts';

const columns: readonly Column<WorldUser>[] = [
  { title: 'Name', width: '17%', cell: ({ name }) => <strong>{name}</strong> },
  {
    title: 'User name',
    width: '26%',
    cell: ({ username }) => <ValueField value={username} what={`user name ${username}`} />,
  },
  {
    title: 'Password',
    width: '19%',
    cell: ({ password, name }) => <SecretField value={password} what={`password of ${name}`} />,
  },
  {
    title: 'Tenants',
    width: '20%',
    cell: ({ tenants }) => (
      <span className={classes.tags}>
        {tenants.length === 0 && <span className={classes.quiet}>None</span>}
        {tenants.map(({ ctx, administrator }) => (
          <Tag key={ctx} tone={administrator ? 'accent' : undefined}>
            {administrator ? `${ctx} administrator` : ctx}
          </Tag>
        ))}
      </span>
    ),
  },
  {
    title: 'Portal',
    cell: ({ portal, staff }) => (
      <span className={classes.tags}>
        {staff && <Tag tone="warn">Staff</Tag>}
        {portal.map((permission) => (
          <Tag key={permission}>{permission}</Tag>
        ))}
        {!staff && portal.length === 0 && <span className={classes.quiet}>None</span>}
      </span>
    ),
  },
];

/** The people of the demo world and how to sign in as them. */
export function People({ users }: { users: readonly WorldUser[] }) {
  return (
    <Section
      id="people"
      title="People"
      lead="One for each role. Sign in as them to an application, or to this portal."
    >
      {users.length === 0 ? (
        <Empty title="Nobody yet">People come with a demo world, or sign up at SuperID.</Empty>
      ) : (
        <Panel>
          <Records label="People" columns={columns} records={users} keyOf={({ username }) => username} />
        </Panel>
      )}
    </Section>
  );
}
